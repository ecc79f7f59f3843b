/** What the built page weighs, and how soon it reacts on a slow machine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { limits } from './limits.ts';
import { integer, median, ms, table } from './timing.ts';
import { brotli11, firstVisit, kinds, pathsOf, total, weigh, type Weight } from './weight.ts';

export interface Site {
  readonly browser: Browser;
  readonly address: string;
  readonly dist: string;
}

const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };

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

/** Looks at everything once, so that all parts that load when needed have come. */
async function lookAround(page: Page, address: string) {
  await firstVisit(page, address);
  for (const hash of [
    'view=network',
    'view=both',
    'view=table',
    ...['aims', 'budget', 'timeline', 'partners'].map((panel) => `panel=${panel}`),
    'partner=lakes&panel=partner',
    'page=sources',
    'view=map&lang=sl',
  ]) {
    await page.evaluate((next) => (location.hash = next), hash);
    await page.waitForTimeout(700);
  }
  const stage = await page.getByRole('application').boundingBox();
  if (stage) await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2);
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, -240);
    await page.waitForTimeout(100);
  }
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(700);
}

/** Milliseconds from the request to `data-ready`, with the processor slowed down. */
async function readyAfter(page: Page, address: string, slowdown: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.documentElement.hasAttribute('data-ready')) return;
      observer.disconnect();
      performance.mark('atlas-ready');
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  return page.evaluate(() => performance.getEntriesByName('atlas-ready')[0]?.startTime ?? NaN);
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

async function readyTimes(site: Site, viewport: typeof laptop): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++)
    times.push(await withPage(site, viewport, (page) => readyAfter(page, site.address, 4)));
  return `${ms(median(times))} (${times.map(ms).join(', ')})`;
}

/** Bytes and times of the page as Markdown. */
export async function pageFigures(site: Site): Promise<string> {
  const { address, dist } = site;
  const first = await weigh(
    dist,
    await withPage(site, laptop, (page) => firstVisit(page, address)),
  );
  const all = await weigh(
    dist,
    await withPage(site, laptop, async (page) => {
      const paths = pathsOf(page);
      await lookAround(page, address);
      return paths;
    }),
  );
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
      ],
    ),
    '\n### After everything has been looked at, in both languages\n',
    weightTable(all),
    '\n### Time to `data-ready`\n',
    'Milliseconds with the processor slowed down 4 times; median of five first visits (all five).\n',
    table(
      ['screen', 'ms'],
      [
        ['laptop', await readyTimes(site, laptop)],
        ['phone', await readyTimes(site, phone)],
      ],
    ),
  ].join('\n');
}
