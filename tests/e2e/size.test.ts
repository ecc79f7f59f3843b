import { fileURLToPath } from 'node:url';
import { limits } from '../bench/limits.ts';
import {
  firstVisit,
  kinds,
  lookAround,
  pathsOf,
  total,
  weigh,
  type Weight,
} from '../bench/weight.ts';
import { open, stopClock } from './atlas.ts';
import { expect, test } from './test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const visits = [
  { address: '', name: 'English on a laptop', size: { width: 1366, height: 768 } },
  { address: 'sl/', name: 'Slovene on a laptop', size: { width: 1366, height: 768 } },
  { address: '', name: 'English on a phone', size: { width: 390, height: 844 } },
];

/** The heaviest first: what to look at where a limit is passed. */
const listed = (weights: readonly Weight[]): string =>
  weights
    .toSorted((a, b) => b.brotli - a.brotli)
    .map(({ path, brotli }) => `${path} ${brotli}`)
    .join('\n');

test('all views and panels together keep theirs', async ({ page }) => {
  const paths = pathsOf(page);
  await open(page);
  await lookAround(page);
  const weights = await weigh(dist, paths);
  expect(total(weights, ...kinds), listed(weights)).toBeLessThanOrEqual(limits.allViews);
});

for (const { address, name, size } of visits) {
  test.describe(name, () => {
    test.use({ viewport: size });

    test('the first visit keeps the size limits', async ({ page }) => {
      await stopClock(page);
      const visit = await firstVisit(page, address, (ms) => page.clock.runFor(ms));
      const weights = await weigh(dist, visit);
      const withoutFonts = kinds.filter((kind) => kind !== 'font');
      const heaviest = listed(weights);
      expect.soft(total(weights, ...withoutFonts), heaviest).toBeLessThanOrEqual(limits.firstVisit);
      expect.soft(total(weights, 'font'), heaviest).toBeLessThanOrEqual(limits.fonts);
      expect
        .soft(total(weights, 'js'), heaviest)
        .toBeLessThanOrEqual(limits.scriptBeforeInteraction);
    });
  });
}
