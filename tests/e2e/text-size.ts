import type { Page } from '@playwright/test';

/** Chartability asks for it; WCAG has no least size. */
const least = 12;

/** Texts that are smaller on the screen, in words. */
export const smallTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
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
