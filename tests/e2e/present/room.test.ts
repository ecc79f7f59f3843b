/** The rules of the room (presenter.md, section c), measured on every step and screen. */
import type { Page } from '@playwright/test';
import { expect, test } from '../test.ts';
import { expectStep, present, tour } from './talk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Least sizes of text, as parts of the stage's height. */
const least = { headline: 0.066, 'must-read': 0.043, support: 0.032, footnote: 0.0255 } as const;

const faultsOf = (page: Page) =>
  page.evaluate((least) => {
    const stage = document.querySelector('.slide')!.getBoundingClientRect();
    const unit = Math.min(stage.height, stage.width * 0.75);
    const faults: string[] = [];
    const name = (element: Element) => element.textContent.trim().slice(0, 30);
    for (const element of document.querySelectorAll<HTMLElement>('.slide [data-text]')) {
      const floor = least[element.dataset['text'] as keyof typeof least] * unit;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.textContent?.trim() || !parent || parent.closest('svg')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < floor - 0.5) faults.push(`too small: ${name(parent)} ${size} < ${floor}`);
        const own = element.dataset['text'];
        for (const box of range.getClientRects()) {
          const x = stage.width * 0.049;
          const y = stage.height * 0.045;
          // A box of text is higher than its letters.
          if (box.left < x || box.right > stage.width - x || box.top + 0.15 * size < y)
            faults.push(`beyond the safe area: ${name(parent)}`);
          if (own !== 'footnote' && box.bottom > stage.height * 0.855)
            faults.push(`among the heads: ${name(parent)} ${Math.round(box.bottom)}`);
        }
      }
    }
    const labels = [...document.querySelectorAll('.slide [data-label]')];
    if (labels.length > 5) faults.push(`${labels.length} names`);
    const boxes = labels.map((label) => ({ label, box: label.getBoundingClientRect() }));
    boxes.forEach(({ label, box }, i) => {
      if (box.left < stage.width * 0.03 || box.bottom > stage.height * 0.965)
        faults.push(`a name beyond the edge: ${name(label)}`);
      for (const { label: other, box: its } of boxes.slice(i + 1))
        if (
          box.left < its.right &&
          its.left < box.right &&
          box.top < its.bottom &&
          its.top < box.bottom
        )
          faults.push(`${name(label)} touches ${name(other)}`);
    });
    const panel = document.querySelector('.slide .panel');
    if (panel && panel.scrollHeight > panel.clientHeight + 1) faults.push('the panel is cut off');
    const head = document.querySelector('.slide header')!;
    if (head.scrollWidth > head.clientWidth) faults.push('the headline is cut off');
    return [...new Set(faults)];
  }, least);

for (const { width, height } of [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
])
  for (const lang of ['en', 'sl'])
    test(`every step keeps the rules of the room at ${width}×${height} in ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await present(page, 1);
      if (lang === 'sl') {
        await page.evaluate(() => (location.hash += '&lang=sl'));
        await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
      }
      for (let step = 1; step <= tour.length; step++) {
        if (lang === 'en') await expectStep(page, step);
        await expect(page.locator('.slide .drawing')).toBeVisible();
        expect.soft(await faultsOf(page), `step ${step}`).toEqual([]);
        await page.keyboard.press('PageDown');
        await expect(page.locator('.count')).toHaveText(
          `${Math.min(step + 1, tour.length)} / ${tour.length}`,
        );
      }
    });

test('a step is the same on every visit: nothing moves by itself', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await present(page, 6);
  const first = await page.locator('.slide').innerHTML();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expectStep(page, 6);
  expect((await page.locator('.slide').innerHTML()).length).toBeCloseTo(first.length, -2);
});
