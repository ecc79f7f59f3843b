/** What a restless visitor may do, chosen by chance that can be repeated. */
import { expect, type Page } from '@playwright/test';

/** From 0 up to 1. */
type Chance = () => number;

interface Intent {
  /** Said where it fails. */
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

const one = <T>(chance: Chance, all: readonly T[]): T =>
  all[Math.floor(chance() * all.length)] as T;

const keys = [
  ...['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'Escape', 'Backspace'],
  ...['Shift+ArrowUp', 'Shift+ArrowRight', 'Shift+F10', 'Alt+i', '+', '-', '0', '?'],
  ...['a', 'b', 'l', 'm', 'c', 'o', 'z', 'd', 'x', 't', '3', 'F5'],
  ...['Control+u', 'Control+Alt+k', 'Control+Alt+v', 'Control+Alt+s', 'Control+Alt+n'],
  'Control+Alt+d',
] as const;

const addresses = [
  '',
  'view=network',
  'view=both&partner=lakes',
  'view=table&panel=budget',
  'partner=nwda&panel=partner',
  'q=la',
  'only=country:DE,country:IT&view=network',
  'q=nothing+like+this&view=table',
  'page=statement',
  'page=sources',
  'lang=sl&panel=timeline',
  'lang=en&panel=partners',
  'present=1',
  'present=5',
  'present=12&view=network',
  'present=999',
  'view=globe&partner=nobody&only=x:y&%E0%A4%A',
] as const;

const windows = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 900, height: 800 },
  { width: 390, height: 844 },
  { width: 320, height: 480 },
] as const;

const words = ['lak', 'rome', 'Š', 'tech', '   ', 'zzz', '(', 'ljubljana'] as const;

const key = (chance: Chance): Intent => {
  const pressed = one(chance, keys);
  return { name: `key ${pressed}`, act: (page) => page.keyboard.press(pressed) };
};

/**
 * A click on something that can be clicked; nothing that leaves the page or makes a file. The choice is a share of what
 * is there by then.
 */
const click = (chance: Chance, selector: string): Intent => {
  const share = chance();
  return {
    name: `click at ${share.toFixed(3)} of ${selector}`,
    act: async (page) => {
      const place = await page.evaluate(
        ([selector, share]) => {
          const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
          const never = /^(Print|Natisni|Download|Prenesi|Copy|Kopiraj|Share|Deli|Send|Pošlji)/;
          const all = [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => {
            const { x, y, width, height } = element.getBoundingClientRect();
            const [left, top] = [x + width / 2, y + height / 2];
            return (
              width > 0 &&
              element.checkVisibility() &&
              left > 0 &&
              top > 0 &&
              left < innerWidth &&
              top < innerHeight &&
              !never.test(element.ariaLabel ?? element.textContent.trim())
            );
          });
          const { x, y, width, height } =
            all[Math.floor(share * all.length)]?.getBoundingClientRect() ?? new DOMRect();
          return { x: x + width / 2, y: y + height / 2 };
        },
        [selector, share] as const,
      );
      await page.mouse.click(place.x, place.y);
    },
  };
};

const controls =
  'button, summary, a[href^="#"], input[type=radio], input[type=checkbox], [role=option]';

const view = (chance: Chance) => click(chance, 'main input[type=radio]');
const partner = (chance: Chance) => click(chance, '[data-node], [data-row]');
const panel = (chance: Chance) => click(chance, '[role=tab]');

const goTo = (chance: Chance): Intent => {
  const hash = one(chance, addresses);
  return {
    name: `address #${hash}`,
    act: (page) => page.evaluate((hash) => void (location.hash = hash), hash),
  };
};

const back = (chance: Chance): Intent => {
  const by = chance() < 0.7 ? -1 : 1;
  return {
    name: by < 0 ? 'Back' : 'Forward',
    // Never out of the atlas: what came before it is not its own.
    act: (page) =>
      page.evaluate((by) => {
        const { depth = 0 } = window as unknown as { depth?: number };
        if (by > 0 || depth > 0) history.go(by);
      }, by),
  };
};

/** A window that fills the screen has no size of its own; it may be on its way there still. */
export const resizeTo = (page: Page, size: { width: number; height: number }): Promise<void> =>
  expect(async () => {
    await page.evaluate(async () => {
      if (document.fullscreenElement) await document.exitFullscreen();
    });
    await page.setViewportSize(size);
  }).toPass();

const resize = (chance: Chance): Intent => {
  const size = one(chance, windows);
  return {
    name: `window ${size.width} by ${size.height}`,
    act: (page) => resizeTo(page, size),
  };
};

const search = (chance: Chance): Intent => {
  const text = one(chance, words);
  return {
    name: `search “${text}”`,
    act: async (page) => {
      const field = page.locator('main input[type=search]');
      const reachable = await field.evaluateAll(([one]) =>
        one ? one.checkVisibility() && !document.querySelector('dialog[open]') : false,
      );
      if (!reachable) return;
      await field.evaluate((one) => one.focus());
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
  };
};

const drag = (chance: Chance): Intent => {
  const [x, y, toX, toY] = [chance(), chance(), chance(), chance()];
  return {
    name: 'drag',
    act: async (page) => {
      const { width, height } = page.viewportSize() ?? windows[0];
      await page.mouse.move(x * width, y * height);
      await page.mouse.down();
      await page.mouse.move(toX * width, toY * height, { steps: 2 });
      await page.mouse.up();
    },
  };
};

const wheel = (chance: Chance): Intent => {
  const [x, y, by] = [chance(), chance(), (chance() - 0.5) * 800];
  return {
    name: `wheel ${Math.round(by)}`,
    act: async (page) => {
      const { width, height } = page.viewportSize() ?? windows[0];
      await page.mouse.move(x * width, y * height);
      await page.mouse.wheel(0, by);
    },
  };
};

/** How often each comes, of a hundred. */
const shares: readonly (readonly [number, (chance: Chance) => Intent])[] = [
  [38, key],
  [16, (chance) => click(chance, controls)],
  [9, partner],
  [8, view],
  [5, panel],
  [7, goTo],
  [6, back],
  [2, resize],
  [4, search],
  [3, drag],
  [2, wheel],
];

export function intentBy(chance: Chance): Intent {
  let left = chance() * 100;
  const [, make] = shares.find(([share]) => (left -= share) < 0) ?? [0, key];
  return make(chance);
}
