import { describe, expect, test } from 'vitest';
import { graphFindingsEn } from '../../../src/text/findings-graphs-en.ts';
import { graphFindingsSl } from '../../../src/text/findings-graphs-sl.ts';

const codes = Object.keys(graphFindingsEn) as (keyof typeof graphFindingsEn)[];

/** Names of what a finding mentions. */
const placeholders = (sentences: readonly string[]): string[] =>
  [...sentences.join(' ').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();

test('both languages mention the same values', () => {
  for (const code of codes)
    expect(placeholders(graphFindingsSl[code]), code).toEqual(placeholders(graphFindingsEn[code]));
});

describe.each([
  ['English', graphFindingsEn],
  ['Slovene', graphFindingsSl],
])('in %s', (_, catalogue) => {
  test.each(codes)('%s is said in whole sentences with typographic quotes', (code) => {
    for (const sentence of catalogue[code]) {
      expect(sentence).toMatch(/^[\p{Lu}{].*\.$/u);
      expect(sentence).not.toMatch(/["'`]| {2}/);
    }
  });
});

test('nothing was left in English', () => {
  for (const code of codes)
    for (const part of [0, 1] as const)
      expect(graphFindingsSl[code][part]).not.toBe(graphFindingsEn[code][part]);
});
