/** What the built page weighs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { limits } from './limits.ts';
import { integer, table } from './timing.ts';
import {
  brotli11,
  firstVisit,
  kinds,
  lookAround,
  pathsOf,
  total,
  weigh,
  type Weight,
} from './weight.ts';

export interface Site {
  readonly browser: Browser;
  readonly address: string;
  readonly dist: string;
  /** The project's folder: what runs here is bundled and does not know where it came from. */
  readonly root: string;
}

const laptop = { width: 1366, height: 768 };

async function withPage<T>(
  { browser }: Site,
  viewport: typeof laptop,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Zooms in until the fine map is there, and makes the page as it is printed. */
async function lookCloser(page: Page): Promise<void> {
  const stage = await page.getByRole('application').boundingBox();
  if (stage) await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2);
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(100);
  }
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(700);
}

const sums = (weights: readonly Weight[]): string[][] =>
  kinds.flatMap((kind) => {
    const own = weights.filter((weight) => weight.kind === kind);
    if (own.length === 0) return [];
    const raw = own.reduce((sum, weight) => sum + weight.raw, 0);
    return [[kind, integer(own.length), integer(raw), integer(total(own, kind))]];
  });

const weightTable = (weights: readonly Weight[]): string =>
  table(['kind', 'files', 'bytes', 'brotli 11'], sums(weights));

/** The data stands in the page itself; how much of it that is. */
async function dataWithin({ dist }: Site): Promise<string> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const json = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const data = Buffer.from(json);
  return `Of the HTML, the data is ${integer(data.length)} bytes, ${integer(brotli11(data))} on its own in brotli.`;
}

/** Bytes of the page as Markdown. */
export async function pageFigures(site: Site): Promise<string> {
  const { address, dist } = site;
  const first = await weigh(
    dist,
    await withPage(site, laptop, (page) => firstVisit(page, address)),
  );
  const [views, all] = await withPage(site, laptop, async (page) => {
    const paths = pathsOf(page);
    await page.goto(address);
    await lookAround(page);
    const seen = new Set(paths);
    await lookCloser(page);
    return [await weigh(dist, seen), await weigh(dist, paths)];
  });
  const within = (bytes: number, limit: number) => `${integer(bytes)} of ${integer(limit)}`;
  const visit = total(first, ...kinds.filter((kind) => kind !== 'font'));
  return [
    '### First visit\n',
    weightTable(first),
    `\n${await dataWithin(site)}\n`,
    table(
      ['limit (`limits.ts`)', 'bytes'],
      [
        ['everything but fonts', within(visit, limits.firstVisit)],
        ['fonts', within(total(first, 'font'), limits.fonts)],
        [
          'JavaScript before interaction',
          within(total(first, 'js'), limits.scriptBeforeInteraction),
        ],
        [
          'all views and panels, in both languages',
          within(total(views, ...kinds), limits.allViews),
        ],
      ],
    ),
    '\n### All views and panels, in both languages\n',
    weightTable(views),
    '\n### After zooming in and printing too\n',
    weightTable(all),
  ].join('\n');
}
