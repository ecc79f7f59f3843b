/** What must hold at every place: a page load each for what an ordinary, an enlarged and an extreme page must keep. */
import type { Page } from '@playwright/test';
import { placeNames, visit } from './places.ts';
import { closePartners, expectTargets } from './targets.ts';
import { expect, test } from './test.ts';
import { smallTexts } from './text-size.ts';
import { wear } from './themes.ts';
import { expectWhole } from './whole.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

const wide = { width: 1366, height: 768 };
const half = { width: 640, height: 512 };
const narrow = { width: 320, height: 768 };

/** The values of WCAG 1.4.12, put on by a style sheet of the visitor's own. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

const space = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text ? [sheet] : [];
  }, css);

const extremes = {
  text: '200',
  spacing: 'wider',
  focus: 'extra',
  links: 'strong',
  font: 'serif',
  lines: 'short',
} as const;

/** Every animation that ever runs, from the first frame on: a later look would miss the short ones. */
const watchMotion = (page: Page) =>
  page.addInitScript(() => {
    const moving = new Set<string>();
    Object.assign(window, { moving });
    const watch = () => {
      for (const { effect } of document.getAnimations())
        if (effect instanceof KeyframeEffect)
          moving.add(effect.target?.outerHTML.slice(0, 80) ?? '?');
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  });

const moved = (page: Page) =>
  page.evaluate(() => [...(window as unknown as { moving: Set<string> }).moving]);

for (const place of placeNames) {
  test(`texts and targets are large enough, in the visitor’s own spacing too, and nothing moves: ${place}`, async ({
    page,
  }) => {
    await watchMotion(page);
    await page.setViewportSize(wide);
    await visit(page, place);
    for (const size of [wide, narrow])
      await test.step(`${size.width} px`, async () => {
        await page.setViewportSize(size);
        await expectTargets(page, `${size.width} px`);
        expect.soft(await smallTexts(page), `small text, ${size.width} px`).toEqual([]);
      });

    await space(page, spaced);
    for (const size of [wide, half])
      await test.step(`own text spacing, ${size.width} px`, async () => {
        await page.setViewportSize(size);
        await expectWhole(page, `own text spacing, ${size.width} px`);
      });

    await test.step('stillness', async () => {
      await space(page, '');
      await page.setViewportSize(wide);
      for (const radio of await page.locator('main .tools [type=radio]').all())
        if (await page.evaluate(() => !document.querySelector('dialog')))
          await radio.press('Space');
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog')).toHaveCount(0);
      expect(await moved(page), 'with reduced motion').toEqual([]);
    });
  });

  test(`a window of 1280 × 1024 enlarged to 400 % shows all of it: ${place}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await visit(page, place, { language: 'sl' });
    await expectTargets(page, 'at 400 %');
    await expectWhole(page, 'at 400 %');
  });

  test(`the extremes together leave it whole on 320 px: ${place}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, place, { language: 'sl', ...extremes });
    await wear(page, 'contrast-dark');
    await expectWhole(page, 'extremes');
  });
}

for (const { width, height } of [wide, narrow])
  test(`no two partners of a picture are closer than 24 pixels at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const view of ['map', 'network'] as const) {
      await visit(page, view);
      expect(await closePartners(page), view).toEqual([]);
    }
  });
