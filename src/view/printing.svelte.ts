import { flushSync } from 'svelte';

/** Whether the page is being put on paper. To be asked while a component is made. */
export function usePrinting(): { readonly now: boolean } {
  let now = $state(false);
  $effect(() => {
    const print = matchMedia('print');
    // The browser takes its picture of the page right after telling.
    const turn = () => flushSync(() => (now = print.matches));
    print.addEventListener('change', turn);
    return () => print.removeEventListener('change', turn);
  });
  return {
    get now() {
      return now;
    },
  };
}
