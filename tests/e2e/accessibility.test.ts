import { allPairs } from '../pairwise.ts';
import { colourFindings, findings } from './engines.ts';
import { placeNames, visit } from './places.ts';
import { expect, test } from './test.ts';
import { wear } from './themes.ts';

// What is found says where; a trace of every step would double the time.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

const combinations = allPairs({
  place: placeNames,
  width: [1366, 320],
  language: ['en', 'sl'],
  // One page load wears them one after the other.
  themes: [
    ['light', 'contrast-dark', 'yellow'],
    ['dark', 'contrast-light', 'forced'],
  ],
  text: ['100', '200'],
  spacing: ['normal', 'wider'],
  focus: ['strong', 'extra'],
  links: ['normal', 'strong'],
  images: ['shown', 'hidden'],
  grey: ['off', 'on'],
} as const);

for (const { place, width, themes, ...preferences } of combinations) {
  const circumstances = [`${width} px`, themes.join(', '), ...Object.values(preferences)];
  test(`axe and IBM’s engine find nothing: ${place} (${circumstances.join(' · ')})`, async ({
    page,
  }) => {
    const [first, ...others] = themes;
    await page.setViewportSize({ width, height: 768 });
    await visit(page, place, preferences);
    await wear(page, first);
    expect(await findings(page), first).toEqual([]);
    for (const theme of others) {
      await wear(page, theme);
      expect(await colourFindings(page), theme).toEqual([]);
    }
  });
}
