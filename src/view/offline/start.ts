/** Loaded when the page has long been there: keeps it for use without a network, and tells of newer versions. */
import { mount, unmount } from 'svelte';
import { keepOffline, type Newer } from '../../exchange/offline.ts';
import type { Words } from '../../state/words.svelte.ts';

export function start(words: Words): void {
  // Only a site that the build has written has one; beside it lies the worker.
  const site = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  let remove = () => Promise.resolve();
  if (site)
    void keepOffline(new URL('sw.js', site.href).href, (newer) => {
      void remove();
      remove = show(newer, words);
    });
}

/** In the atlas, so that a presentation in its place hides it. Returns the way to take it away. */
function show({ reload }: Newer, words: Words): () => Promise<void> {
  const notice = import('./UpdateNotice.svelte').then(({ default: UpdateNotice }) => {
    const main = document.getElementById('main');
    if (!main?.parentElement) return undefined;
    const later = () => {
      void remove();
      main.focus({ preventScroll: true });
    };
    const props = { words, reload, later };
    return mount(UpdateNotice, { target: main.parentElement, anchor: main, props });
  });
  const remove = async () => {
    const shown = await notice;
    if (shown) await unmount(shown);
  };
  // Not to be had now: the next visit says it.
  notice.catch(() => undefined);
  return remove;
}
