import { proxy, wrap } from 'comlink';
import { ownScript } from '../own-script.ts';
import type { Opener } from './opened.ts';
import address from './worker.ts?worker&url';

/** Works in a thread of its own: whatever the file holds, the page stays quick, and giving up ends it at once. */
export function makeOpener(): Opener {
  const worker = new Worker(ownScript(new URL(address, import.meta.url).href), { type: 'module' });
  const work = wrap<typeof import('./work.ts')>(worker);
  /** A worker that does not come at all, as without a network, must not leave anybody waiting. */
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', ({ message }) => {
      fail(new Error(message || 'The worker could not be loaded.'));
    });
  });
  return {
    isBeside: true,
    read: (files, wishes, tell) => Promise.race([work.read(files, wishes, proxy(tell)), broken]),
    place: (network, correction) => Promise.race([work.place(network, correction), broken]),
    draw: (network, font, tell) => Promise.race([work.draw(network, font, proxy(tell)), broken]),
    drawFine: (plan) => Promise.race([work.drawFine(plan), broken]),
    close: () => {
      worker.terminate();
    },
  };
}
