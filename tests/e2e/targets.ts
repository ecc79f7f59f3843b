/** Whether whatever is to be hit is large enough, or far enough from the rest. */
import type { Page } from '@playwright/test';
import { boxes, middle } from './atlas.ts';
import { expect } from './test.ts';

/** Something to click or tap, with the label that does the same. */
interface Target {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A link within a line of text is as tall as the line (2.5.8, “inline”); so is the mark of a source. */
  readonly inText: boolean;
  /** One of many on the stage, which must stay where its partner is; the table has it large. */
  readonly onStage: boolean;
  /** Of the footer, whose lines are low. */
  readonly inFooter: boolean;
}

/** All targets that can be hit now: where a dialog is open, its own. */
const targetsOf = (page: Page): Promise<readonly Target[]> =>
  page.evaluate(() => {
    const controls = 'a[href], button, input, textarea, summary, [role=option]';
    const root = document.querySelector('dialog[open]') ?? document;
    return [...root.querySelectorAll<HTMLElement>(controls)]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('.visually-hidden, [aria-hidden=true], .skip'),
      )
      .map((element) => {
        const label = element instanceof HTMLInputElement && element.closest('label');
        const { x, y, width, height } = (label || element).getBoundingClientRect();
        const text = element.getAttribute('aria-label') ?? (label || element).textContent;
        return {
          words: `${element.localName} “${text.trim().slice(0, 50)}”`,
          ...{ x, y, width, height },
          inText:
            element.matches('sup a') ||
            (element.matches('a') &&
              element.parentElement?.textContent.trim() !== element.textContent.trim()),
          onStage: element.matches('.node'),
          inFooter: element.closest('footer') !== null,
        };
      })
      .filter(({ width, height }) => width > 0 && height > 0);
  });

const least = 24;
const wanted = 44;
/** Half a pixel for what the browser rounds. */
const below =
  (size: number) =>
  ({ width, height }: Target) =>
    Math.min(width, height) < size - 0.5;

/** Whether a circle of 24 px around the middle of one stays off the other. */
function apart(one: Target, other: Target): boolean {
  const { x, y } = middle({ id: '', ...one });
  if (below(least)(other)) {
    const centre = middle({ id: '', ...other });
    return Math.hypot(x - centre.x, y - centre.y) >= least;
  }
  const near = (at: number, from: number, size: number) =>
    at - Math.min(Math.max(at, from), from + size);
  const gap = Math.hypot(near(x, other.x, other.width), near(y, other.y, other.height));
  return gap >= least / 2;
}

const inWords = ({ words, width, height }: Target) =>
  `${words}: ${width.toFixed(1)} × ${height.toFixed(1)}`;

export async function expectTargets(page: Page, when: string): Promise<void> {
  const all = await targetsOf(page);
  expect(all.length, `targets, ${when}`).toBeGreaterThan(0);

  const crowded = all
    .filter((target) => below(least)(target) && !target.inText)
    .filter((target) => all.some((other) => other !== target && !apart(target, other)));
  expect.soft(crowded.map(inWords), `under 24 px and not apart, ${when}`).toEqual([]);

  const small = all
    .filter(({ inText, onStage, inFooter }) => !inText && !onStage && !inFooter)
    .filter(below(wanted));
  expect.soft(small.map(inWords), `under 44 px, ${when}`).toEqual([]);
}

/** Pairs of partners of a picture that a finger could not tell apart. */
export async function closePartners(page: Page): Promise<readonly string[]> {
  const centres = (await boxes(page, 'data-node')).map((box) => ({ id: box.id, ...middle(box) }));
  expect(centres).toHaveLength(14);
  return centres.flatMap((a, i) =>
    centres
      .slice(i + 1)
      // A tenth for what the browser rounds.
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < least - 0.1)
      .map((b) => `${a.id} and ${b.id}`),
  );
}
