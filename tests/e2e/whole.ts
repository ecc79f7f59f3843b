/** Whether all of a page can be seen and reached: nothing cut off, nothing wider than the window. */
import type { Page } from '@playwright/test';
import { sideways } from './atlas.ts';
import { expect } from './test.ts';

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

/** Asked again until it holds: after a change of the window the picture takes its measures anew. */
export async function expectWhole(page: Page, when: string): Promise<void> {
  await expect.poll(() => sideways(page), `wider than the window, ${when}`).toBeLessThanOrEqual(0);
  await expect.poll(() => clipped(page), `cut off, ${when}`).toEqual([]);
  await expect.poll(() => lost(page), `out of reach, ${when}`).toEqual([]);
}
