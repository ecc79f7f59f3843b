/** Whether somebody is at the pointer; nobody is after so many milliseconds without a movement. */
export function idle(milliseconds: number) {
  let active = $state(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  $effect(() => () => clearTimeout(timer));
  return {
    get active() {
      return active;
    },
    wake: () => {
      active = true;
      clearTimeout(timer);
      timer = setTimeout(() => (active = false), milliseconds);
    },
  };
}
