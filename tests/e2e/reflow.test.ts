import type { Page } from '@playwright/test';
import { sideways } from './atlas.ts';
import { placeNames, visit } from './places.ts';
import { expect, test } from './test.ts';
import { wear } from './themes.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** What runs out of its box or out of the window, in words. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const isTable = (element: HTMLElement) =>
      [...element.querySelectorAll('table')].some(
        (table) => getComputedStyle(table).display === 'table' && table.checkVisibility(),
      );
    const hidden = '.visually-hidden, [aria-hidden=true], .trap, svg, .skip';
    return [...root.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility() && !element.closest(hidden))
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .flatMap((element) => {
        const text = element.ariaLabel ?? element.textContent.trim();
        const words = `${element.localName} “${text.slice(0, 40)}”`;
        const { overflowX, overflowY, display } = getComputedStyle(element);
        const { left, right, width } = element.getBoundingClientRect();
        const wide = element.scrollWidth - element.clientWidth;
        const high = element.scrollHeight - element.clientHeight;
        const cuts = (overflow: string) => ['hidden', 'clip'].includes(overflow);
        const isText = element.matches(
          'p, li, dt, dd, th, td, h1, h2, h3, button, label, legend, a',
        );
        const stage = element.closest('[role=application]') !== null;
        return [
          // What can be scrolled sideways is a second direction to scroll in; only tables may need it.
          ...(['auto', 'scroll'].includes(overflowX) && wide > 1 && !isTable(element)
            ? [`${words} scrolls sideways`]
            : []),
          ...(isText && !stage && display !== 'inline' && element.clientWidth > 0 && wide > 1
            ? [`${words} is wider than its box by ${wide} px`]
            : []),
          ...(isText && cuts(overflowY) && high > 1 ? [`${words} is cut by ${high} px`] : []),
          ...(!stage && width > 0 && (left < -1 || right > innerWidth + 1)
            ? [`${words} leaves the window`]
            : []),
        ];
      });
  });

/** Controls that have no place on the screen to be reached by scrolling. */
const lost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const controls = 'a[href], button, input, textarea, summary, [role=option]';
    return [...root.querySelectorAll<HTMLElement>(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => !element.closest('[aria-hidden=true], .skip'))
      .filter((element) => {
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(x + width / 2, y + height / 2);
        const own = element.closest('label') ?? element;
        // What is open over others is closed by Escape.
        const over = there?.closest('details[open] > .groups, .share .shown');
        return !(there && (over ?? (own.contains(there) || there.contains(own))));
      })
      .map(
        (element) => `${element.localName} “${(element.ariaLabel ?? element.textContent).trim()}”`,
      );
  });

/** The values of WCAG 1.4.12, put on by a style sheet of the visitor's own. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`;

const extremes = {
  text: '200',
  spacing: 'wider',
  focus: 'extra',
  links: 'strong',
  font: 'serif',
  lines: 'short',
} as const;

/** Asked again until it holds: after a change of the window the picture takes its measures anew. */
async function expectWhole(page: Page) {
  await expect.poll(() => sideways(page), 'wider than the window').toBeLessThanOrEqual(0);
  await expect.poll(() => clipped(page), 'cut off').toEqual([]);
  await expect.poll(() => lost(page), 'out of reach').toEqual([]);
}

for (const place of placeNames) {
  test(`a window of 1280 × 1024 enlarged to 400 % shows all of it: ${place}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await visit(page, place, { language: 'sl' });
    await expectWhole(page);
  });

  test(`the visitor’s own text spacing cuts nothing off: ${place}`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await visit(page, place);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, spaced);
    await expectWhole(page);
    await page.setViewportSize({ width: 640, height: 512 });
    await expectWhole(page);
  });

  test(`the extremes together leave it whole on 320 px: ${place}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, place, { language: 'sl', ...extremes });
    await wear(page, 'contrast-dark');
    await expectWhole(page);
  });
}
