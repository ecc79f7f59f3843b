/**
 * Keeps the whole site on the visitor's device, so that it works without a network; written by `build/offline.ts`
 * as `sw.js`. A page and all that it loads later are of one version: a newer worker waits until no page of the
 * older version is open, and each file is kept under a name that changes with its content.
 */
import { setCacheNameDetails } from 'workbox-core';
import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { WorkerLetter } from './exchange/worker-letters.ts';

declare const __SITE__: {
  /** Kept before the worker is used. */
  readonly small: PrecacheEntry[];
  /** Paths of what comes when somebody needs it, or once all is quiet. */
  readonly large: readonly string[];
};

/** Of the worker's own world, which the page's types do not know. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: object) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((type: 'activate', hear: (event: Waiting) => void) => void) &
    ((type: 'message', hear: (event: Letter) => void) => void);
}
interface Waiting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Letter extends Waiting {
  readonly data: WorkerLetter;
  readonly ports: readonly MessagePort[];
}
const here = globalThis as unknown as Scope;
const { scope } = here.registration;

// By its folder: several atlases may lie on one host.
setCacheNameDetails({ prefix: 'partner-atlas', suffix: scope });
const largeCache = `partner-atlas-large-${scope}`;
const large = new Set(__SITE__.large.map((path) => new URL(path, scope).href));

// A page is the same whatever its address asks for; what is shown stands behind the "#".
precacheAndRoute(__SITE__.small, { cleanURLs: false, ignoreURLParametersMatching: [/^/] });
registerRoute(({ url }) => large.has(url.href), new CacheFirst({ cacheName: largeCache }));

async function forgetOldLarge(): Promise<void> {
  const cache = await caches.open(largeCache);
  const old = (await cache.keys()).filter(({ url }) => !large.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function keepLarge(): Promise<void> {
  const cache = await caches.open(largeCache);
  // One after the other: nobody waits for them.
  for (const url of large) if (!(await cache.match(url))) await cache.add(url);
}

async function replace(port: MessagePort | undefined): Promise<void> {
  const windows = await here.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = windows.filter(({ url }) => url.startsWith(scope)).length - 1;
  port?.postMessage(others);
  if (others === 0) await here.skipWaiting();
}

here.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOldLarge(), here.clients.claim()]));
});
here.addEventListener('message', (event) => {
  // What cannot be fetched or kept now is asked for again at the next visit.
  if (event.data === 'keep-large') event.waitUntil(keepLarge().catch(() => undefined));
  if (event.data === 'replace') event.waitUntil(replace(event.ports[0]));
});
