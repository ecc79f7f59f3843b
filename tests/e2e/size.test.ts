import { fileURLToPath } from 'node:url';
import { limits } from '../bench/limits.ts';
import { firstVisit, kinds, total, weigh } from '../bench/weight.ts';
import { stopClock } from './atlas.ts';
import { expect, test } from './test.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const visits = [
  { address: '', name: 'English on a laptop', size: { width: 1366, height: 768 } },
  { address: 'sl/', name: 'Slovene on a laptop', size: { width: 1366, height: 768 } },
  { address: '', name: 'English on a phone', size: { width: 390, height: 844 } },
];

for (const { address, name, size } of visits) {
  test.describe(name, () => {
    test.use({ viewport: size });

    test('the first visit keeps the size limits', async ({ page }) => {
      await stopClock(page);
      const visit = await firstVisit(page, address, (ms) => page.clock.runFor(ms));
      const weights = await weigh(dist, visit);
      const withoutFonts = kinds.filter((kind) => kind !== 'font');
      const heaviest = weights
        .toSorted((a, b) => b.brotli - a.brotli)
        .map(({ path, brotli }) => `${path} ${brotli}`)
        .join('\n');
      expect.soft(total(weights, ...withoutFonts), heaviest).toBeLessThanOrEqual(limits.firstVisit);
      expect.soft(total(weights, 'font'), heaviest).toBeLessThanOrEqual(limits.fonts);
      expect
        .soft(total(weights, 'js'), heaviest)
        .toBeLessThanOrEqual(limits.scriptBeforeInteraction);
    });
  });
}
