import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './test.ts';
import { open, settled } from './atlas.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];
const addresses = [
  'view=map',
  'view=network&partner=hamburg',
  'view=both',
  'view=table',
  'panel=aims',
  'panel=budget',
  'panel=timeline',
  'panel=partners',
  'q=atlantis',
  'page=sources',
  'lang=sl&partner=ljubljana-rra-lur',
];
const settings = [
  { name: 'laptop, light', viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
  { name: 'laptop, dark', viewport: { width: 1366, height: 768 }, colorScheme: 'dark' },
  { name: 'small phone, light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
] as const;

for (const { name, viewport, colorScheme } of settings)
  test.describe(name, () => {
    test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    for (const address of addresses)
      test(`axe finds nothing at ${address}`, async ({ page }) => {
        await open(page, address);
        if (!address.includes('page=') && !address.includes('table') && !address.includes('q='))
          await settled(page);
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(', ')}`,
          ),
        ).toEqual([]);
      });
  });
