import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsHeadline, fitsSentence, wordsOf } from '../../../src/model/tour-limits.ts';
import { fewer, shorten } from '../../../src/present/shorten.ts';

const within = (most: number) => (text: string) => text.length <= most;

test('what fits stays as it is', () => {
  expect(shorten('Two themes', within(10))).toBe('Two themes');
});

describe('what does not is cut between words', () => {
  test.each([
    ['The quick brown fox', 11, 'The quick…'],
    ['The quick, brown fox', 11, 'The quick…'],
    ['The quick – brown fox', 12, 'The quick…'],
    ['Unbreakable', 5, undefined],
    ['', 0, ''],
  ])('%s, %i characters: %s', (text, most, cut) => {
    expect(shorten(text, within(most))).toBe(cut);
  });

  test('a number keeps its unit', () => {
    expect(shorten('all of EUR\u00a02,022', within(11))).toBe('all of…');
  });

  test('whatever the text', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        text.map((parts) => parts.join(' ')),
        fc.constantFrom(fitsHeadline, fitsSentence),
        (long, fits) => {
          const short = shorten(long, fits);
          if (short === undefined) return;
          expect(fits(short)).toBe(true);
          if (!short.endsWith('…')) return;
          const words = wordsOf(long);
          for (const word of wordsOf(short).slice(0, -1)) expect(words).toContain(word);
        },
      ),
    );
  });
});

test('a list loses its last items before it loses words', () => {
  const names = ['Germany', 'France', 'Spain'];
  const write = (count: number) =>
    [...names.slice(0, count), ...(count < 3 ? ['more'] : [])].join(' ');
  expect(fewer(3, within(20), write)).toBe('Germany France Spain');
  expect(fewer(3, within(19), write)).toBe('Germany France more');
  expect(fewer(3, within(18), write)).toBe('Germany more');
  expect(fewer(3, within(11), write)).toBe('Germany…');
  expect(fewer(3, within(3), write)).toBeUndefined();
});
