/** The stops of a walk by Tab, and what can be seen of each. */
import type { Page } from '@playwright/test';

export interface Stop {
  /** The same for the same element, another for any other. */
  readonly key: number;
  /** What it is, for whoever reads a failure. */
  readonly what: string;
  /** What is wrong with the sight of it; '' where nothing is. */
  readonly hidden: string;
}

/** Of the element that has the focus; undefined where none has. */
const stopAt = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body) return undefined;

    const known = ((window as { stops?: Element[] }).stops ??= []);
    if (!known.includes(here)) known.push(here);

    /** What of it shows in the window and in everything around it that scrolls. */
    const clip = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let around = here.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue;
      const box = around.getBoundingClientRect();
      if (around === document.documentElement || around === document.body) continue;
      clip.left = Math.max(clip.left, box.left);
      clip.top = Math.max(clip.top, box.top);
      clip.right = Math.min(clip.right, box.right);
      clip.bottom = Math.min(clip.bottom, box.bottom);
    }
    const room = { width: clip.right - clip.left, height: clip.bottom - clip.top };

    const faults: string[] = [];
    // A link may be broken over lines: a box each.
    for (const box of here.getClientRects()) {
      const left = Math.max(box.left, clip.left);
      const top = Math.max(box.top, clip.top);
      const width = Math.min(box.right, clip.right) - left;
      const height = Math.min(box.bottom, clip.bottom) - top;
      const wanted = {
        width: Math.min(box.width, room.width),
        height: Math.min(box.height, room.height),
      };
      if (width < wanted.width - 1 || height < wanted.height - 1) {
        faults.push(
          `shows ${Math.round(width)}×${Math.round(height)} of ` +
            `${Math.round(wanted.width)}×${Math.round(wanted.height)} px`,
        );
        continue;
      }
      // Not the very corners, which are round.
      const parts = [0.2, 0.5, 0.8];
      for (const [x, y] of parts.flatMap((x) => parts.map((y) => [x, y] as const))) {
        const over = document.elementFromPoint(left + width * x, top + height * y);
        // What lies over the box but inside the element is the element's own.
        if (over && !here.contains(over) && !over.contains(here))
          faults.push(`${over.tagName}.${over.className} lies over it at ${x}, ${y}`);
        else if (over && over !== here && over.contains(here))
          faults.push(`${over.tagName}.${over.className} shows through at ${x}, ${y}`);
      }
    }
    if (here.getClientRects().length === 0) faults.push('has no box');
    const name = here.getAttribute('aria-label') ?? here.textContent;
    return {
      key: known.indexOf(here),
      what: `${here.tagName.toLowerCase()}#${here.id} “${name.trim().slice(0, 40)}”`,
      hidden: [...new Set(faults)].slice(0, 3).join('; '),
    };
  });

/** Presses a key until the walk is back where it began. More than `most` stops are too many. */
export async function walkRound(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  most: number,
): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses <= most; presses++) {
    await page.keyboard.press(key);
    const stop = await stopAt(page);
    // Between the last and the first the focus may rest on the page itself.
    if (!stop) continue;
    if (stop.key === stops[0]?.key) return stops;
    stops.push(stop);
  }
  throw new Error(
    `Not round after ${most} presses of ${key}: ${stops.map(({ what }) => what).join(', ')}`,
  );
}
