/** Loaded when the page has long been there: keeps it for use without a network, and tells of newer versions. */
import { mount, unmount } from 'svelte';
import { keepOffline, type Newer } from '../../exchange/offline.ts';
import type { Words } from '../../state/words.svelte.ts';
import UpdateNotice from './UpdateNotice.svelte';

/** `site` is an address in the site's own folder. */
export function start(site: string, words: Words): void {
  let remove: (() => void) | undefined;
  void keepOffline(new URL('sw.js', site).href, (newer) => {
    remove?.();
    remove = show(newer, words);
  });
}

/** In the atlas, so that a presentation in its place hides it. */
function show({ reload }: Newer, words: Words): (() => void) | undefined {
  const main = document.getElementById('main');
  const target = main?.parentElement;
  if (!main || !target) return undefined;
  const later = () => {
    void unmount(notice);
    main.focus({ preventScroll: true });
  };
  const notice = mount(UpdateNotice, { target, anchor: main, props: { words, reload, later } });
  return () => void unmount(notice);
}
