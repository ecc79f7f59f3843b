import { expect, type Page } from '@playwright/test';

/** Opens the atlas at an address and waits until all of it is there (`src/greet.ts`). */
export async function open(page: Page, address = '', path = ''): Promise<void> {
  await page.goto(`./${path}${address && `#${address}`}`);
  await live(page);
  await page.evaluate(() => document.fonts.ready);
}

/** Makes an opened page fetch what comes with the first touch, and waits for it. */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.evaluate(() => document.dispatchEvent(new Event('pointerdown')));
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
}

/** Time passes in the page only as a test says, however busy the machine is. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes, on the screen, of all elements that carry an attribute such as data-label. */
export const boxes = (page: Page, attribute: string): Promise<Box[]> =>
  page.locator(`[${attribute}]`).evaluateAll(
    (elements, name) =>
      elements
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { id: element.getAttribute(name) ?? '', x, y, width, height };
        })
        .filter((box) => box.width > 0),
    attribute,
  );

/** The box of a partner's mark. Throws where it is not drawn. */
export async function markAt(page: Page, id: string): Promise<Box> {
  const found = (await boxes(page, 'data-partner')).find((box) => box.id === id);
  if (!found) throw new Error(`${id} is not drawn.`);
  return found;
}

export const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** Waits until the labels stand and have come in. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-label]').first()).toBeVisible();
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)),
  );
};

/** How many pixels wider than the screen the page is. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
