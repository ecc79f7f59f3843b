import type { Page } from '@playwright/test';
import { settled } from './atlas.ts';
import { visit } from './places.ts';
import { expect, test } from './test.ts';

test.use({
  viewport: { width: 1366, height: 768 },
  contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
});

const paint = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

/** A system colour as the browser computes it now. */
const system = (page: Page, name: string) =>
  page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

test.describe('with the system’s own colours', () => {
  test('marks, links and land are drawn on the map, and the selection tells itself apart', async ({
    page,
  }) => {
    await visit(page, 'panel Partner');
    await settled(page);
    const canvas = await system(page, 'Canvas');
    const seen = {
      mark: await paint(page, '[data-partner=lakes] .mark', 'fill'),
      coordinator: await paint(page, '[data-partner=nwda] .mark', 'fill'),
      link: await paint(page, '.links .plain', 'stroke'),
      coast: await paint(page, '#base-map .land', 'stroke'),
      border: await paint(page, '#base-map .borders', 'stroke'),
      name: await paint(page, '[data-label=lakes]', 'fill'),
      selection: await paint(page, '[data-partner=hamburg] .chosen', 'stroke'),
      'icon of a button': await paint(page, '[data-action=fit] svg', 'stroke'),
      'frame of a button': await paint(page, '.share button', 'border-top-color'),
    };
    expect(Object.entries(seen).filter(([, colour]) => colour === canvas)).toEqual([]);
    expect(await paint(page, '.drawing .sea', 'fill')).toBe(canvas);
    expect(seen.selection).not.toBe(seen.mark);
  });

  test('ring, groups and links are drawn in the network', async ({ page }) => {
    await visit(page, 'network');
    await settled(page);
    const canvas = await system(page, 'Canvas');
    for (const selector of ['.ring', '.arc', '.links .selected', '.leader'])
      if ((await page.locator(selector).count()) > 0)
        expect(await paint(page, selector, 'stroke'), selector).not.toBe(canvas);
    expect(await paint(page, '.country', 'fill')).not.toBe(canvas);
  });

  test('bars and lines of the panels are drawn', async ({ page }) => {
    await visit(page, 'panel Budget');
    const canvas = await system(page, 'Canvas');
    expect(await paint(page, '#panel-budget svg .known', 'fill')).not.toBe(canvas);
    expect(await paint(page, '#panel-budget svg', 'border-top-color')).not.toBe(canvas);
    expect(await paint(page, '#panel-budget i.known', 'background-color')).not.toBe(canvas);
    await page.locator('#tab-timeline').click();
    expect(await paint(page, '#panel-timeline .span', 'fill')).toBe(
      await system(page, 'CanvasText'),
    );
  });

  test('what is chosen is told by more than a colour that the system takes away', async ({
    page,
  }) => {
    await visit(page, 'map');
    const chosen = '.tools [type=radio]:checked + span';
    const other = '.tools [type=radio]:not(:checked) + span';
    expect(await paint(page, chosen, 'background-color')).not.toBe(
      await paint(page, other, 'background-color'),
    );
    const tab = (selected: boolean) =>
      paint(page, `[role=tab][aria-selected=${selected}]`, 'border-bottom-color');
    expect(await tab(true)).not.toBe(await tab(false));
  });
});
