/** Loaded when the page has long been there: keeps it for use without a network, and tells of newer versions. */
import { mount, unmount } from 'svelte';
import { keepOffline, type Newer } from '../../exchange/offline.ts';
import type { Words } from '../../state/words.svelte.ts';

interface Shown {
  /** Called when another partnership has taken the place of the one before, and of the notice. */
  onShown: (() => void) | undefined;
}

export function start(words: Words, page: Shown): void {
  // Only a site that the build has written has one; beside it lies the worker.
  const site = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (!site) return;
  const nothing = () => Promise.resolve();
  let waiting: Newer | undefined;
  let remove = nothing;
  const tell = (newer: Newer | undefined) => {
    waiting = newer;
    void remove();
    remove = newer ? show(newer, words, () => (waiting = undefined)) : nothing;
  };
  page.onShown = () => tell(waiting);
  void keepOffline(new URL('sw.js', site.href).href, tell);
}

/** In the atlas, so that a presentation in its place hides it. Returns the way to take it away. */
function show({ reload }: Newer, words: Words, putOff: () => void): () => Promise<void> {
  const remove = async () => {
    const shown = await notice;
    if (shown) await unmount(shown);
  };
  const mounted = async () => {
    const { default: UpdateNotice } = await import('./UpdateNotice.svelte');
    const main = document.getElementById('main');
    if (!main?.parentElement) return undefined;
    const later = () => {
      putOff();
      void remove();
      main.focus({ preventScroll: true });
    };
    const props = { words, reload, later };
    return mount(UpdateNotice, { target: main.parentElement, anchor: main, props });
  };
  // Not to be had now: the next visit says it.
  const notice = mounted().catch(() => undefined);
  return remove;
}
