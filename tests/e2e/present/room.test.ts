/** The rules of the room (presenter.md, section c), measured on every step and screen. */
import type { Page } from '@playwright/test';
import { textSizes } from '../../../src/present/talk.ts';
import { expect, test } from '../test.ts';
import { expectStep, present, tour } from './talk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

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

/** The four screens of the specification, and on the two commonest the larger texts that "+" gives. */
const screens = [
  { width: 1024, height: 768, larger: true },
  { width: 1280, height: 800, larger: false },
  { width: 1920, height: 1080, larger: true },
  { width: 3840, height: 2160, larger: false },
];

/** After a change of the window or the text the picture is laid out anew. */
const laidOut = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );

const soon = expect.configure({ soft: true, timeout: 5000 });

async function expectRules(page: Page, where: string) {
  await laidOut(page);
  await expect(page.locator('.slide .drawing')).toBeVisible();
  await soon.poll(() => faultsOf(page), where).toEqual([]);
}

for (const lang of ['en', 'sl'])
  test(`every step keeps the rules of the room on every screen and in every size of text, in ${lang}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1024, height: 768 });
    await present(page, 1);
    if (lang === 'sl') {
      await page.evaluate(() => (location.hash += '&lang=sl'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'sl');
    }
    for (let step = 1; step <= tour.length; step++) {
      if (lang === 'en') await expectStep(page, step);
      for (const { width, height, larger } of screens) {
        await page.setViewportSize({ width, height });
        for (const size of larger ? textSizes : [1]) {
          await expect(page.locator('.slide .inside')).toHaveAttribute('data-size', String(size));
          await expectRules(page, `step ${step}, ${width}×${height}, text ${size}`);
          if (larger && size !== textSizes.at(-1)) await page.keyboard.press('+');
        }
        if (larger)
          for (let times = 1; times < textSizes.length; times++) await page.keyboard.press('-');
      }
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
