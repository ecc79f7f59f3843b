import { flushSync } from 'svelte';

/** Whether the page is being put on paper. To be asked while a component is made. */
export function usePrinting(): { readonly now: boolean } {
  let now = $state(false);
  $effect(() => {
    const print = matchMedia('print');
    // The browser counts the pages right after telling: what measures itself is measured and drawn at once too.
    const turn = (to: boolean) => {
      flushSync(() => (now = to));
      flushSync();
    };
    const begin = () => turn(true);
    const end = () => turn(false);
    const follow = () => turn(print.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    print.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      print.removeEventListener('change', follow);
    };
  });
  return {
    get now() {
      return now;
    },
  };
}
