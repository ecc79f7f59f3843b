/** How long it takes from a file to its picture, and how smoothly that moves, by the number of partners. */
import type { Page } from '@playwright/test';
import { generatedNetwork } from '../fixtures/generated.ts';
import type { Site } from './page.ts';
import { integer, median, ms, share, table } from './timing.ts';

const counts = [14, 150, 1000, 10_000];
/** Long enough for names and buttons to come, and for the pictures to be worked out ahead. */
export const rest = (count: number) => 1500 + count / 3;

/** Reads a network document; milliseconds from the choice of the file to its report. */
export async function readFile(page: Page, network: unknown): Promise<number> {
  await page.getByRole('button', { name: 'Open a partnership' }).click();
  await page.getByText('Choose files').waitFor();
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('dialog input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'network.json'));
    const start = performance.now();
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    while (!document.querySelector('#open-outcome')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, JSON.stringify(network));
}

/** Milliseconds from the click until the marks of all partners have been painted. */
export async function showIt(page: Page): Promise<number> {
  const before = await page.locator('.stage').first().elementHandle();
  const shown = await page.evaluate(async (before) => {
    const start = performance.now();
    document.querySelector<HTMLButtonElement>('dialog .ways .main')?.click();
    const isShown = () => {
      const stage = document.querySelector('.stage');
      return stage !== before && stage?.querySelector('canvas, [data-partner], [data-node]');
    };
    while (!isShown()) await new Promise(requestAnimationFrame);
    // The frame that paints them, and the one after.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, before);
  // Held on to, it would keep the page that was there before in memory.
  await before.dispose();
  return shown;
}

/** Milliseconds between the frames that come while something is done. */
export async function framesOf(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const note = (time: number) => {
      times.push(time);
      if ((window as unknown as { times: number[] }).times === times) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await work();
  const times = await page.evaluate(() => {
    const { times } = window as unknown as { times: number[] };
    Object.assign(window, { times: [] });
    return times;
  });
  return times.slice(1).map((time, i) => time - (times[i] ?? time));
}

/** Moves what the selector names by the mouse, to and fro. */
export async function pan(page: Page, stage = '.stage'): Promise<void> {
  const { x, y, width, height } = (await page.locator(stage).first().boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const [cx, cy] = [x + width / 2, y + height / 2];
  await page.mouse.move(cx, cy);
  await page.mouse.down();
  for (let i = 0; i < 120; i++)
    await page.mouse.move(cx + 150 * Math.sin(i / 10), cy + 100 * Math.sin(i / 7));
  await page.mouse.up();
}

/** Turns the wheel where the mouse is, in and out again. */
export async function zoom(page: Page): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.mouse.wheel(0, i < 40 ? -30 : 30);
    await page.waitForTimeout(16);
  }
}

async function row({ browser, address }: Site, view: string, count: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('html[data-ready]').waitFor();
    const read = await readFile(page, generatedNetwork(count, 'star'));
    await page.waitForTimeout(rest(count));
    const shown = await showIt(page);
    await page.waitForTimeout(rest(count));
    if (view !== 'map') {
      await page.evaluate((hash) => (location.hash = hash), `view=${view}`);
      await page.waitForTimeout(2 * rest(count));
    }
    const figures = [];
    for (const move of [pan, zoom]) {
      const frames = await framesOf(page, () => move(page));
      figures.push([median(frames), share(frames, 0.95), Math.max(...frames)].map(ms).join(' / '));
      await page.waitForTimeout(rest(count));
    }
    const times = view === 'map' ? [ms(read), ms(shown)] : ['', ''];
    return [view, integer(count), ...times, ...figures];
  } finally {
    await context.close();
  }
}

/** The times of made-up partnerships as a table. */
export async function crowdTimes(site: Site): Promise<string> {
  const rows: string[][] = [];
  for (const count of counts)
    for (const view of ['map', 'network']) {
      const figures = await row(site, view, count);
      console.error(figures.join('  '));
      rows.push(figures);
    }
  return table(
    ['view', 'partners', 'read and placed ms', 'to its picture ms', 'pan ms', 'zoom ms'],
    rows,
  );
}
