/** What is compared: the peers' pages and ours, each opened so that all partners are drawn. */
import type { Page } from '@playwright/test';
import { readFile, rest, showIt } from '../crowds.ts';
import { kinds, pathsOf, total, weigh } from '../weight.ts';
import { peers, type Peer } from './pages.ts';
import { documentOf, shippedCount } from './partners.ts';

/** Bytes in brotli, times in milliseconds; NaN where there is no such figure. */
export interface Opening {
  readonly bytes: number;
  readonly fromRequest: number;
  /** From the partners in hand, read and checked, to their picture. */
  readonly fromData: number;
  /** Ours: from the request until it answers; bytes with all that the first touch asks for. */
  readonly alive: number;
  readonly wholeBytes: number;
}

export interface Subject {
  readonly key: string;
  readonly name: string;
  /** What is moved by the mouse. */
  readonly stage: string;
  readonly open: (page: Page, count: number) => Promise<Opening>;
  /** Milliseconds after which a picture of so many partners has come to rest. */
  readonly rest: (count: number) => number;
}

interface Served {
  readonly address: string;
  readonly folder: string;
}

async function bytesOf({ folder }: Served, paths: Iterable<string>): Promise<number> {
  return total(await weigh(folder, new Set(paths)), ...kinds);
}

const peerSubject = (served: Served, key: Peer): Subject => ({
  key,
  name: peers[key],
  stage: '#host',
  rest: () => 1000,
  open: async (page, count) => {
    const paths = pathsOf(page);
    await page.goto(`${served.address}${key}/?count=${count}`);
    await page.locator('html[data-ready]').waitFor({ timeout: 0 });
    const drawn = await page.evaluate(
      () => (window as unknown as { drawn: Pick<Opening, 'fromRequest' | 'fromData'> }).drawn,
    );
    const bytes = await bytesOf(served, paths);
    return { ...drawn, bytes, alive: drawn.fromRequest, wholeBytes: bytes };
  },
});

/** Runs in our page before anything else: notes when all partners can be seen, and when the page answers. */
function watchFirstVisit(count: number) {
  const noted: { drawn?: number; alive?: number } = {};
  Object.assign(window, { noted });
  const seen = () =>
    new Set(
      [...document.querySelectorAll('.plate [data-partner]')]
        .filter((mark) => mark.checkVisibility())
        .map((mark) => mark.getAttribute('data-partner')),
    ).size;
  const look = () => {
    if ('ready' in document.documentElement.dataset) noted.alive ??= performance.now();
    if (noted.drawn === undefined && seen() >= count) {
      noted.drawn = NaN;
      // The frame that paints them has been asked for; this is the one after.
      requestAnimationFrame(() => requestAnimationFrame(() => (noted.drawn = performance.now())));
    }
    if (noted.alive === undefined || noted.drawn === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function firstVisit(page: Page, served: Served): Promise<Opening> {
  const paths = pathsOf(page);
  await page.addInitScript(watchFirstVisit, shippedCount);
  await page.goto(served.address);
  await page.locator('html[data-ready]').waitFor();
  await page.waitForTimeout(1000);
  const bytes = await bytesOf(served, paths);
  const noted = await page.evaluate(
    () => (window as unknown as { noted: { drawn: number; alive: number } }).noted,
  );
  await page.mouse.move(400, 300);
  await page.mouse.move(420, 310);
  await page.locator('.stage [data-node]').first().waitFor();
  await page.waitForTimeout(500);
  const wholeBytes = await bytesOf(served, paths);
  return { bytes, fromRequest: noted.drawn, fromData: NaN, alive: noted.alive, wholeBytes };
}

async function fileOpened(page: Page, served: Served, root: string, count: number) {
  await page.goto(served.address);
  await page.locator('html[data-ready]').waitFor();
  const read = await readFile(page, documentOf(root, count));
  await page.waitForTimeout(rest(count));
  const shown = await showIt(page);
  const none = { bytes: NaN, alive: NaN, wholeBytes: NaN };
  return { ...none, fromRequest: read + shown, fromData: shown };
}

const ourSubject = (served: Served, root: string): Subject => ({
  key: 'ours',
  name: 'Partner Atlas',
  stage: '.stage',
  rest,
  open: (page, count) =>
    count === shippedCount ? firstVisit(page, served) : fileOpened(page, served, root, count),
});

/** Those wanted, ours first. */
export const subjectsOf = (
  wanted: readonly string[],
  root: string,
  places: { readonly pages: Served; readonly ours: Served },
): readonly Subject[] => [
  ...(wanted.includes('ours') ? [ourSubject(places.ours, root)] : []),
  ...(Object.keys(peers) as Peer[])
    .filter((peer) => wanted.includes(peer))
    .map((peer) => peerSubject(places.pages, peer)),
];
