import { open, settled } from './atlas.ts';
import { walkRound, type Stop } from './stops.ts';
import { expect, test } from './test.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
/** A stage that is too narrow for both shows the map, which is walked already. */
const addresses = [
  '',
  'view=network',
  'view=both',
  'view=table',
  'partner=ljubljana-rra-lur',
  'lang=sl&panel=partners',
  'page=sources',
];
/** No page may ask for more presses than this. */
const most = 160;

const isHidden = ({ hidden }: Stop) => hidden !== '';
const name = ({ what }: Stop) => what;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const viewport of sizes)
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const address of addresses.filter((one) => one !== 'view=both' || viewport.width > 1000))
      test(`Tab goes round once and everything it comes to is seen: ${address || 'start'}`, async ({
        page,
      }) => {
        await open(page, address);
        if (!/page=|table/.test(address)) await settled(page);
        // A page takes the focus when its text comes: in the middle of the walk it would be no stop to come back to.
        if (address.startsWith('page=')) await expect(page.locator('#page-heading')).toBeFocused();
        const there = await walkRound(page, 'Tab', most);
        expect(there.some(({ what }) => /Skip to main|Skoči na glavno/.test(what))).toBe(true);
        expect(new Set(there.map(({ key }) => key)).size).toBe(there.length);
        expect(there.filter(isHidden)).toEqual([]);

        const back = await walkRound(page, 'Shift+Tab', most);
        expect(back.filter(isHidden)).toEqual([]);
        expect(back.reverse().map(name)).toEqual(there.map(name));
      });
  });
