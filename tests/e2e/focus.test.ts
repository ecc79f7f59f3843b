import type { Locator, Page } from '@playwright/test';
import { settled } from './atlas.ts';
import { pixelsApart } from './pixels.ts';
import { visit, type PlaceName } from './places.ts';
import { expect, test } from './test.ts';
import { themes, wear } from './themes.ts';

test.use({
  viewport: { width: 1366, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
  trace: 'off',
});

/** One of each kind of what can have the focus. */
const kinds: Partial<Record<PlaceName, Readonly<Record<string, string>>>> = {
  'panel Partner': {
    'header button': 'header button',
    language: 'header [value=sl]',
    'chosen view': '.tools [type=radio]:checked',
    'other view': '.tools [type=radio]:not(:checked)',
    'search field': '[type=search]',
    'filter button': 'summary',
    stage: '[role=application]',
    partner: '[data-node=lakes]',
    'chosen partner': '[data-node=hamburg]',
    coordinator: '[data-node=nwda]',
    'zoom button': '[data-action=zoom-in]',
    tab: '[role=tab][aria-selected=true]',
    heading: '#panel-partner h2',
    link: '#panel-partner dd a',
    'mark of a source': '#panel-partner sup a',
    'link of the footer': 'footer a',
  },
  network: { stage: '[role=application]', partner: '[data-node=madrimasd]' },
  table: { 'head of a column': 'thead button', details: 'tbody button' },
  index: { 'field of the index': '[role=combobox]' },
  options: { close: 'dialog button', radio: 'dialog [type=radio]', tick: 'dialog [type=checkbox]' },
  'contact with errors': {
    'link to a field': 'dialog [role=group] a',
    field: 'dialog [name=name]',
    'large field': 'dialog textarea',
    consent: 'dialog [type=checkbox]',
    send: 'dialog [type=submit]',
  },
};

/** What is seen of a control: of a hidden radio button, the text in its label. */
const shapeOf = (control: Locator) =>
  control.evaluate((element) => {
    const seen =
      getComputedStyle(element).opacity === '0' ? (element.closest('label') ?? element) : element;
    const { x, y, width, height } = seen.getBoundingClientRect();
    const round = getComputedStyle(seen).borderRadius === '50%';
    return { x, y, width, height, perimeter: round ? Math.PI * width : 2 * (width + height) };
  });

/** How much of the indicator that 2.4.13 asks for is there: 1 is as large as a line of 2 px around the control. */
async function indicatorOf(page: Page, control: Locator): Promise<number> {
  // Wherever the browser has scrolled it to.
  await control.focus();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const { x, y, width, height, perimeter } = await shapeOf(control);
  const margin = 10;
  const [left, top] = [x, y].map((at) => Math.max(0, Math.floor(at - margin))) as [number, number];
  const clip = {
    x: left,
    y: top,
    width: Math.min(1366, Math.ceil(x + width + margin)) - left,
    height: Math.min(768, Math.ceil(y + height + margin)) - top,
  };
  const before = await page.screenshot({ clip });
  await control.focus();
  const after = await page.screenshot({ clip });
  return (await pixelsApart(page, before, after, 3)) / (2 * perimeter);
}

for (const [place, controls] of Object.entries(kinds))
  test(`the focus is seen in every theme, by area and contrast: ${place}`, async ({ page }) => {
    test.slow();
    await visit(page, place as PlaceName);
    if (place === 'panel Partner' || place === 'network') await settled(page);
    const faint: string[] = [];
    for (const theme of themes) {
      await wear(page, theme);
      for (const [kind, selector] of Object.entries(controls)) {
        const control = page.locator(selector).first();
        const share = await indicatorOf(page, control);
        if (share < 1) faint.push(`${theme}: ${kind} has ${(100 * share).toFixed()} %`);
      }
    }
    expect(faint).toEqual([]);
  });
