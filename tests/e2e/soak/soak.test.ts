/**
 * A restless visitor: hundreds of intents in `npm test`, ten thousand in `npm run soak`. Whatever is done, the page
 * complains of nothing, keeps no more than it needs, and its address restores what it shows.
 */
import type { Page } from '@playwright/test';
import { randomLcg } from 'd3';
import { live, open } from '../atlas.ts';
import { expect, test } from '../test.ts';
import { intentBy, resizeTo } from './intents.ts';
import { stateOf, weigh } from './state.ts';

const intents = Number(process.env['SOAK_INTENTS'] ?? 200);
const seed = Number(process.env['SOAK_SEED'] ?? 1);
const isLong = intents > 2000;
/** By then all parts have come once, and are compiled: what is added after it is kept for nothing. */
const warmUp = intents / 2;
const again = `SOAK_SEED=${seed} SOAK_INTENTS=${intents} npm run soak`;

test.use({
  viewport: { width: 1366, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
  // The seed tells more, and a picture of every step takes most of the time.
  trace: 'off',
});

/** Everything closed and at the beginning, as heavy as the page is when nothing is going on. */
async function goHome(page: Page): Promise<void> {
  await page.evaluate(() => void (location.hash = 'view=map'));
  await expect(page.locator('.slide')).toHaveCount(0);
  for (let times = 0; times < 6; times++) await page.keyboard.press('Escape');
  await resizeTo(page, { width: 1366, height: 768 });
  await page.keyboard.press('Control+Alt+d');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await expect(page.locator('[data-node]')).toHaveCount(14);
}

/** The address, but for the pair of windows that a talk belongs to: every stage has its own. */
const addressOf = (page: Page) => page.url().replace(/&session=[^&]*/, '');

/** The same address in a window of its own shows the same. */
async function expectRestored(page: Page, mirror: Page, when: string): Promise<void> {
  // A talk may be left for a look round the atlas; its address leads back into the talk.
  const isPresenting = page.url().includes('present=');
  if (isPresenting && (await page.locator('.slide').count()) === 0) return;
  const size = page.viewportSize();
  if (size) await mirror.setViewportSize(size);
  await expect(async () => {
    await mirror.goto('about:blank');
    await mirror.goto(addressOf(page));
    await live(mirror);
    await expect
      .poll(async () => [addressOf(mirror), await stateOf(mirror)], { timeout: 4000 })
      .toEqual([addressOf(page), await stateOf(page)]);
  }, when).toPass({ timeout: 40_000 });
}

test(`${intents} intents by the seed ${seed} leave the page quiet, light and true to its address`, async ({
  page,
  context,
}) => {
  test.setTimeout(120_000 + intents * 400);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    // A complaint says where it comes from.
    const warn = console.warn.bind(console);
    console.warn = (...said: unknown[]) => {
      // The tests' browser keeps service workers out, and says so.
      if (String(said[0]).endsWith('blocked by Playwright')) return;
      warn(...said, new Error('from').stack);
    };
    // A link to a source, come upon by Tab and Enter, would lead out of the atlas.
    addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (link && link.origin !== location.origin) event.preventDefault();
    });
    // How many steps lie behind, so that Back never leads out of the atlas.
    const own = history.pushState.bind(history);
    const page = window as unknown as { depth: number };
    page.depth = 0;
    history.pushState = (...args) => {
      page.depth += 1;
      own(...args);
    };
    addEventListener('popstate', () => (page.depth = Math.max(0, page.depth - 1)));
  });
  await open(page);
  const mirror = await context.newPage();
  await page.bringToFront();
  // Second windows are tested elsewhere.
  context.on('page', (opened) => void opened.close());

  const chance = randomLcg(seed / 2 ** 31);
  const last: string[] = [];
  let before: Awaited<ReturnType<typeof weigh>> | undefined;
  await test.step('intents', async () => {
    for (let done = 1; done <= intents; done++) {
      const intent = intentBy(chance);
      last.push(`${done} ${intent.name}`);
      const when = `\n${last.slice(-12).join('\n')}\nagain: ${again}`;
      await intent.act(page);
      expect(complaints, when).toEqual([]);
      if (done % (isLong ? 100 : 20) === 0) {
        expect(await page.evaluate(() => 'depth' in window), when).toBe(true);
        await expectRestored(page, mirror, when);
        await page.bringToFront();
      }
      if (isLong && done % 1000 === 0) {
        await goHome(page);
        const now = await weigh(page);
        console.log(done, JSON.stringify(now));
        if (done === warmUp) before = now;
      }
    }
  });
  if (!before) return;
  const { heap } = await weigh(page);
  expect(heap / before.heap, `the heap against that after ${warmUp}; ${again}`).toBeLessThan(1.1);
});
