import { expect, test } from './test.ts';
import { boxes, open, settled, sideways, touch } from './atlas.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const sizes = [
  { width: 1366, height: 768, atLeast: 14 },
  { width: 1280, height: 720, atLeast: 14 },
  { width: 1024, height: 768, atLeast: 14 },
  { width: 1920, height: 1080, atLeast: 14 },
  { width: 390, height: 844, atLeast: 8 },
];

for (const { width, height, atLeast } of sizes)
  for (const view of ['map', 'network'])
    test(`no name touches another or a partner in the ${view} at ${width}×${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `view=${view}`);
      // Until the code of networks is here the map stands in for it.
      if (view === 'network') await expect(page.locator('.ring').first()).toBeVisible();
      await settled(page);
      const labels = await boxes(page, 'data-label');
      const marks = await boxes(page, 'data-partner');
      expect(marks).toHaveLength(14);
      expect(labels.length).toBeGreaterThanOrEqual(atLeast);
      const stage = { id: 'stage', ...(await page.getByRole('application').boundingBox())! };
      const faults = labels.flatMap((label, i) => [
        ...labels.slice(i + 1).filter((other) => touch(label, other)),
        ...marks.filter((mark) => mark.id !== label.id && touch(label, mark)),
        ...(label.x < stage.x ||
        label.y < stage.y ||
        label.x + label.width > stage.x + stage.width ||
        label.y + label.height > stage.y + stage.height
          ? [stage]
          : []),
      ]);
      expect(faults).toEqual([]);
    });

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [844, 390],
  [820, 1180],
  [1100, 700],
  [2560, 1080],
  [3840, 2160],
] as const)
  test(`nothing needs scrolling sideways at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of [
      'view=map',
      'view=network',
      'view=table',
      'panel=partners',
      'partner=hamburg',
    ]) {
      await open(page, address);
      expect(await sideways(page), address).toBeLessThanOrEqual(0);
    }
  });

for (const [width, height] of [
  [1366, 768],
  [640, 800],
  [390, 844],
] as const)
  test(`text at 200 % loses nothing at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'partner=ljubljana-rra-lur');
    // Not as a style element: the page's policy allows none.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    await settled(page);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    const clipped = await page
      .locator('header *, .tools *, [role=tab], footer *')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              element instanceof HTMLElement &&
              !element.closest('.visually-hidden, .share span, .groups'),
          )
          .filter(
            (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
          )
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .filter((element) => getComputedStyle(element).clipPath === 'none')
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(clipped).toEqual([]);
    await expect(page.locator('[data-label="ljubljana-rra-lur"]').first()).toBeVisible();
  });
