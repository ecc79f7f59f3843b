/** One visit to one page: how it opens, moves and weighs; or whom it names. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { framesOf, pan, zoom } from '../crowds.ts';
import { share } from '../timing.ts';
import { printedText, spokenText, tabStops } from './names.ts';
import { documentOf, named, shippedCount } from './partners.ts';
import type { Opening, Subject } from './subjects.ts';

/** Milliseconds that each part of a visit may take. */
export const limit = 60_000;

/** Infinity is what took longer than the limit; figures not come to are left out. */
export type Figures = Partial<
  Opening & Record<'heap' | 'pan' | 'zoom' | 'spoken' | 'printed' | 'tabs' | 'tabsWithin', number>
>;
type Part = readonly [key: keyof Figures, work: () => Promise<Figures>];

/** Does the parts in order; one that takes too long ends the visit. */
async function inTime(parts: readonly Part[]): Promise<Figures> {
  let found: Figures = {};
  for (const [key, work] of parts) {
    // What is still under way fails when the browser is closed; nobody waits for it then.
    const result = work();
    result.catch(() => undefined);
    const part = await Promise.race([result, setTimeout(limit, undefined, { ref: false })]);
    if (!part) return { ...found, [key]: Infinity };
    found = { ...found, ...part };
  }
  return found;
}

async function withPage<T>(
  launch: () => Promise<Browser>,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'en-GB',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(limit);
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
    return await use(page);
  } finally {
    await browser.close();
  }
}

/** Bytes in use, of scripts, their buffers and the document, with the rubbish taken out. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage: Record<string, number> = { ...(await session.send('Runtime.getHeapUsage')) };
  const parts = ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'];
  return parts.reduce((sum, part) => sum + (usage[part] ?? 0), 0);
}

/** Opens, pans, zooms and weighs a page. A browser of its own, for nothing of one page to slow the next. */
export const timesOf = (launch: () => Promise<Browser>, subject: Subject, count: number) =>
  withPage(launch, (page) => {
    const framesWhile = async (move: () => Promise<void>) => {
      await page.waitForTimeout(subject.rest(count));
      return share(await framesOf(page, move), 0.95);
    };
    return inTime([
      ['fromRequest', () => subject.open(page, count)],
      ['pan', async () => ({ pan: await framesWhile(() => pan(page, subject.stage)) })],
      ['zoom', async () => ({ zoom: await framesWhile(() => zoom(page)) })],
      ['heap', async () => ({ heap: await heapOf(page) })],
    ]);
  });

async function openedUntouched(page: Page, subject: Subject, count: number): Promise<Figures> {
  await subject.open(page, count);
  await page.waitForTimeout(subject.rest(count));
  return {};
}

/** Tab stops, with the shipped partners only: every one is a key pressed. */
async function stopsIn(page: Page, subject: Subject, count: number): Promise<Figures> {
  if (count !== shippedCount) return {};
  const { all, within } = await tabStops(page, subject.stage);
  return { tabs: all, tabsWithin: within };
}

/** Whom a picture names that nobody has moved yet, in the accessibility tree and on paper; Tab stops. */
export const namesOf = (
  launch: () => Promise<Browser>,
  subject: Subject,
  count: number,
  root: string,
) =>
  withPage(launch, (page) => {
    const network = documentOf(root, count);
    return inTime([
      ['fromRequest', () => openedUntouched(page, subject, count)],
      ['tabs', () => stopsIn(page, subject, count)],
      ['spoken', async () => ({ spoken: named(network, await spokenText(page)) })],
      ['printed', async () => ({ printed: named(network, await printedText(page)) })],
    ]);
  });
