import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stageThemes } from '../../../src/present/talk.ts';

const css = readFileSync('src/view/present/themes.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  values: Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>,
}));

/** The colours of a theme, in a step that tints countries and in one that does not. */
function coloursOf(theme: string, countries: boolean): Record<string, string> {
  const own = theme === 'light' ? '.stage-theme' : `.stage-theme.${theme}`;
  const tint = "[data-emphasis='countries']";
  const wanted = ['.stage-theme', ...(countries ? [`.stage-theme${tint}`] : []), own];
  if (countries) wanted.push(own + tint);
  return Object.assign(
    {},
    ...wanted.map((selector) => rules.find((rule) => rule.selector === selector)?.values ?? {}),
  ) as Record<string, string>;
}

/** WCAG's relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const ratio = (a: number, b: number, light: number): number =>
  (Math.max(a, b) + light) / (Math.min(a, b) + light);
const contrast = (a: string, b: string): number => ratio(luminance(a), luminance(b), 0.05);
/** What is left of it where screen, projector and light in the room give 7:1 in all (presenter.md, section c). */
const inRoom = (a: string, b: string): number => {
  const shown = (colour: string) => 1 / 7 + (1 - 1 / 7) * luminance(colour);
  return ratio(shown(a), shown(b), 0);
};

const grounds = ['sea', 'land', 'home', 'plate'];
const pairs: readonly { of: string; on: readonly string[]; least: number; left: number }[] = [
  { of: 'ink', on: ['raised', 'sunken', ...grounds], least: 7.5, left: 4.5 },
  { of: 'ink-2', on: ['raised', 'halo'], least: 7.5, left: 4.5 },
  { of: 'mark', on: grounds, least: 4, left: 2.9 },
  { of: 'near', on: grounds, least: 4, left: 2.9 },
  { of: 'accent', on: grounds, least: 4, left: 2.9 },
  { of: 'link', on: grounds, least: 4, left: 2.9 },
  { of: 'on-accent', on: ['accent'], least: 6, left: 3.4 },
];

describe.each(stageThemes)('the stage in %s', (theme) => {
  describe.each([false, true])('with countries tinted: %s', (countries) => {
    const colours = coloursOf(theme, countries);
    test.each(pairs)('$of is seen on all it lies on', ({ of, on, least, left }) => {
      const told = on.flatMap((ground) => {
        const [a, b] = [colours[of] ?? '', colours[ground] ?? ''];
        const [screen, room] = [contrast(a, b), inRoom(a, b)];
        return screen >= least && room >= left
          ? []
          : [`${of} ${a} on ${ground} ${b}: ${screen.toFixed(2)}, in a room ${room.toFixed(2)}`];
      });
      expect(told).toEqual([]);
    });
  });
});
