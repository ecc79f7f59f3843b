import { placeNames, visit } from './places.ts';
import { expect, test } from './test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** Chartability asks for it; WCAG has no least size. */
const least = 12;

for (const place of placeNames)
  test(`no text is smaller than ${least} px: ${place}`, async ({ page }) => {
    await visit(page, place);
    for (const width of [1366, 320]) {
      await page.setViewportSize({ width, height: 768 });
      const small = await page.evaluate(
        (least) =>
          [...document.querySelectorAll('body *')]
            .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
            .filter(({ childNodes }) =>
              [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
            )
            .map((element) => {
              const scale =
                element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
              const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
              return { size, words: `${element.localName} “${element.textContent.trim()}”` };
            })
            .filter(({ size }) => size < least - 0.01)
            .map(({ size, words }) => `${words}: ${size.toFixed(1)} px`),
        least,
      );
      expect(small, `at ${width} px`).toEqual([]);
    }
  });
