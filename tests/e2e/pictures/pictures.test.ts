/**
 * Reference pictures of every view. They hold for one build of Chromium on one kind of machine, named in `taken-with.txt`;
 * elsewhere letters and edges are drawn a little differently, so there nothing is compared. `npm run pictures` takes
 * them anew, to be reviewed like text.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { open, settled } from '../atlas.ts';
import { expect, test } from '../test.ts';
import { wear, type Theme } from '../themes.ts';

interface Picture {
  readonly name: string;
  readonly at: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: Theme;
  /** Of this part only. */
  readonly of?: string;
  /** What has to be there besides the names on the stage; instead of them where there are none. */
  readonly shows?: string;
  readonly act?: (page: Page) => Promise<void>;
}

const laptop = { width: 880, height: 470 };
const phone = { width: 360, height: 600 };
const projector = { width: 720, height: 405 };
const panelArea = 'aside.panel-area';

const pictures: readonly Picture[] = [
  { name: 'map', at: '', size: { width: 1024, height: 480 } },
  { name: 'panel-partner', at: 'partner=ljubljana-rra-lur', of: panelArea },
  { name: 'map-dark', at: 'partner=lakes', theme: 'dark' },
  { name: 'network', at: 'view=network' },
  { name: 'network-contrast', at: 'view=network&partner=nwda', theme: 'contrast-dark' },
  { name: 'both', at: 'view=both&partner=lakes', size: { width: 1366, height: 400 } },
  { name: 'table-slovene', at: 'lang=sl&view=table', shows: 'main tbody tr' },
  { name: 'panel-budget', at: 'panel=budget', of: panelArea },
  { name: 'panel-timeline-slovene', at: 'lang=sl&panel=timeline', of: panelArea },
  { name: 'panel-partners', at: 'panel=partners', of: panelArea },
  { name: 'phone-map', at: '', size: phone },
  { name: 'phone-partner', at: 'partner=lakes', size: phone },
  { name: 'slide', at: 'present=1', size: projector, shows: '.slide .drawing' },
  { name: 'slide-panel', at: 'present=10', size: projector, shows: '.slide .drawing' },
  { name: 'slide-slovene', at: 'lang=sl&present=5', size: projector, shows: '.slide .drawing' },
  {
    name: 'dialog-options',
    at: '',
    of: 'dialog',
    act: async (page) => {
      await page.keyboard.press('Control+KeyU');
      await expect(page.locator('dialog [type=radio]').first()).toBeVisible();
    },
  },
];

const recorded = new URL('taken-with.txt', import.meta.url);
const taking = !!process.env['UPDATE_PICTURES'];

/** The build without its last number, which only security fixes raise. */
const madeBy = (version: string) =>
  `Chromium ${version.split('.').slice(0, 3).join('.')} on ${process.platform} ${process.arch}`;

test.use({ contextOptions: { reducedMotion: 'reduce' }, deviceScaleFactor: 1 });

test.beforeAll(async ({ browser }) => {
  const now = madeBy(browser.version());
  if (taking) await writeFile(recorded, `${now}\n`);
  const then = (await readFile(recorded, 'utf8')).trim();
  if (then !== now)
    console.log(`PICTURES NOT COMPARED: they were taken with ${then}, this is ${now}.`);
  test.skip(then !== now, `They were taken with ${then}, this is ${now}.`);
});

for (const { name, at, size = laptop, theme, of, shows, act } of pictures)
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, at);
    await page.waitForLoadState('networkidle');
    if (theme) await wear(page, theme);
    await act?.(page);
    if (shows) await expect(page.locator(shows).first()).toBeVisible();
    else await settled(page);
    await expect(of ? page.locator(of) : page).toHaveScreenshot(`${name}.png`);
  });
