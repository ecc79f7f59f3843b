import { allPairs } from '../pairwise.ts';
import { colourFindings, findingsOfAxe, findingsOfIbm } from './engines.ts';
import { placeNames, presentingPlaceNames, visit } from './places.ts';
import { expect, test } from './test.ts';
import { wear } from './themes.ts';

// What is found says where; a trace of every step would double the time.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

// One page load wears them one after the other.
const wardrobes = [
  ['light', 'contrast-dark', 'yellow'],
  ['dark', 'contrast-light', 'forced'],
] as const;

const inAtlas = allPairs({
  place: placeNames,
  width: [1366, 320],
  language: ['en', 'sl'],
  themes: wardrobes,
  text: ['100', '200'],
  spacing: ['normal', 'wider'],
  focus: ['strong', 'extra'],
  links: ['normal', 'strong'],
  images: ['shown', 'hidden'],
  grey: ['off', 'on'],
} as const);
// The stage has text sizes of its own.
const presenting = allPairs({
  place: presentingPlaceNames,
  width: [1366, 320],
  language: ['en', 'sl'],
  themes: wardrobes,
} as const);

/**
 * IBM's engine looks once at each place, in the first combination that has it, where axe looks in all: at most it sees
 * one language and one width of a place, and it sees no theme but the first. In the other combinations axe looks no
 * farther than the dialog that is open: what lies behind it has combinations of its own.
 */
const seenByIbm = new Set<string>();

for (const { place, width, themes, ...preferences } of [...inAtlas, ...presenting]) {
  const both = !seenByIbm.has(place);
  seenByIbm.add(place);
  const circumstances = [`${width} px`, themes.join(', '), ...Object.values(preferences)];
  const engines = both ? 'axe and IBM’s engine find' : 'axe finds';
  test(`${engines} nothing: ${place} (${circumstances.join(' · ')})`, async ({ page }) => {
    const [first, ...others] = themes;
    await page.setViewportSize({ width, height: 768 });
    await visit(page, place, preferences);
    await wear(page, first);
    expect(await findingsOfAxe(page, both ? 'page' : 'dialog'), first).toEqual([]);
    if (both) expect(await findingsOfIbm(page), first).toEqual([]);
    for (const theme of others) {
      await wear(page, theme);
      expect(await colourFindings(page), theme).toEqual([]);
    }
  });
}
