import { describe, expect, test } from 'vitest';
import {
  chosenContrast,
  colours,
  contrast,
  difference,
  over,
  paintOf,
  systemContrast,
  themes,
  type Paint,
  type Theme,
} from './themes.ts';

/** A place something lies on: a token, or one that lets another shine through. */
type Ground = string | readonly [top: string, bottom: string];
type Pair = readonly [token: string, grounds: readonly Ground[]];

const stage = ['sea', 'sea-deep', 'land', 'home', 'plate'];
const surface = ['raised', 'sunken'];
const halos = [...stage, 'link', 'border'].map((bottom) => ['halo', bottom] as const);

/** Everything that is read, and where it stands. */
const text: readonly Pair[] = [
  ['ink', [...surface, ...halos]],
  ['ink-2', [...surface, ...halos, 'plate']],
  ['raised', ['ink']],
  ['anchor', surface],
  ['accent-text', surface],
  ['on-accent', ['accent']],
];

/** Everything else that must be seen. Coasts, borders, separators and the ring beneath the network are decoration. */
const graphics: readonly Pair[] = [
  ['mark', [...stage, ...surface, ...halos]],
  ['accent', [...stage, ...surface, ...halos]],
  ['link', [...stage, ...halos]],
  ['arc', ['plate']],
  // Leaders, and the ring around neighbours.
  ['ink-2', stage],
  ['ink', stage],
  // The frame of an inset; tags, bars and handles.
  ['line-strong', [...stage, ...surface]],
  ['control', surface],
  ['focus', [...stage, ...surface, 'focus-gap']],
];

/** What nobody has to see or read: switched-off controls, separators, shadows, what only adorns the map. */
const decoration = ['ink-3', 'line', 'shade', 'coast', 'border', 'graticule', 'ring', 'hatch'];

const seen = (theme: Theme, ground: Ground): Paint =>
  typeof ground === 'string'
    ? theme.paint(ground)
    : over(theme.paint(ground[0]), theme.paint(ground[1]));

/** The pairs of a theme that are closer than they may be. */
const faults = (theme: Theme, pairs: readonly Pair[], least: number): string[] =>
  pairs.flatMap(([token, grounds]) =>
    grounds.flatMap((ground) => {
      const ratio = contrast(theme.paint(token), seen(theme, ground));
      return ratio < least ? [`${token} on ${String(ground)}: ${ratio.toFixed(2)}`] : [];
    }),
  );

test('the measure is that of WCAG', () => {
  expect(contrast(paintOf('#000000'), paintOf('#ffffff'))).toBeCloseTo(21);
  expect(contrast(paintOf('#767676'), paintOf('#ffffff'))).toBeCloseTo(4.54, 2);
  expect(over(paintOf('rgb(0 0 0 / 50%)'), paintOf('#ffffff')).rgb[0]).toBeCloseTo(0.5);
  expect(difference(paintOf('#000000'), paintOf('#ffffff'))).toBeCloseTo(1);
});

test('no colour is left unmeasured', () => {
  const measured = [...text, ...graphics].flatMap(([token, grounds]) => [token, ...grounds.flat()]);
  expect(colours.filter((token) => ![...measured, ...decoration].includes(token))).toEqual([]);
});

describe.each(themes)('the colours “$name”', (theme) => {
  test('let all text be read at 7:1', () => expect(faults(theme, text, 7)).toEqual([]));

  test('let marks, links, controls and focus be seen at 3:1', () =>
    expect(faults(theme, graphics, 3)).toEqual([]));

  test('tell land from sea', () => {
    if (theme.outlines)
      expect(contrast(theme.paint('coast'), theme.paint('sea'))).toBeGreaterThanOrEqual(3);
    else
      for (const [land, sea] of [
        ['land', 'sea'],
        ['home', 'land'],
      ] as const)
        expect(difference(theme.paint(land), theme.paint(sea)), `${land}, ${sea}`).toBeGreaterThan(
          0.04,
        );
  });
});

test('high contrast is the same whether the system asks for it or the visitor', () =>
  expect(chosenContrast).toEqual(systemContrast));
