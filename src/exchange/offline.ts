/** Keeps the site for use without a network. Where that cannot be, all else is as it was. */
import { ownScript } from './own-script.ts';
import type { WorkerLetter } from './worker-letters.ts';

/** A newer version that is ready to take the place of the one that is open. */
export interface Newer {
  /** Reloads the page in the new version; answers how many other pages of the old one are in the way. */
  readonly reload: () => Promise<number>;
}

/** How often a page that stays open asks for a newer version when it is looked at again, in milliseconds. */
const rarely = 60 * 60 * 1000;

const ask = (worker: ServiceWorker, letter: WorkerLetter): Promise<number> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data as number);
    worker.postMessage(letter, [port2]);
  });

const newer = (worker: ServiceWorker): Newer => ({
  reload: async () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
      once: true,
    });
    return ask(worker, 'replace');
  },
});

/** Tells of a newer version once it is there and has only to be let in. */
function watch(registration: ServiceWorkerRegistration, tell: (newer: Newer) => void): void {
  const { serviceWorker } = navigator;
  const look = ({ waiting }: ServiceWorkerRegistration) => {
    // Without a controller it is the first one, and new to nobody.
    if (waiting && serviceWorker.controller) tell(newer(waiting));
  };
  look(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => look(registration));
  });
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < rarely) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** Whoever asks for few data gets only what is small. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;

/** Starts keeping; `script` is the worker's address. */
export async function keepOffline(script: string, tell: (newer: Newer) => void): Promise<void> {
  try {
    const { serviceWorker } = navigator;
    watch(await serviceWorker.register(ownScript(script), { updateViaCache: 'none' }), tell);
    const { active } = await serviceWorker.ready;
    const letter: WorkerLetter = 'keep-large';
    if (!savesData()) active?.postMessage(letter);
  } catch {
    // Storage is blocked or full, or there is no network: the page needs none of this.
  }
}
