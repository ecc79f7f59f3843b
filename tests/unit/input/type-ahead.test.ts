import { describe, expect, test } from 'vitest';
import { findTyped, nothingTyped, type, type Typed } from '../../../src/input/type-ahead.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { textIn } from '../../../src/text/describe.ts';
import { clunet } from '../model/clunet.ts';

const partners = clunet().partners.map((partner) => ({
  id: partner.id,
  words: [
    partner.shortName,
    partner.name,
    partner.place ? textIn(partner.place.city, 'en') : '',
    formatsOf('en').country(partner.country),
  ],
}));

/** Types letters 200 ms apart, going where each leads. */
function typing(letters: string, from: string, before: Typed = nothingTyped) {
  let typed = before;
  let at = from;
  [...letters].forEach((letter, i) => {
    typed = type(typed, letter, 200 * i);
    at = findTyped(partners, at, typed) ?? at;
  });
  return at;
}

describe('typing', () => {
  test.each([
    ['a short name', 'lak', 'lakes'],
    ['a full name', 'north', 'nwda'],
    ['a city', 'sie', 'etruria-innovazione'],
    ['a city without its accents', 'montreal', 'mmc-montreal'],
    ['a country', 'finl', 'lakes'],
    ['a word within a name', 'rra', 'ljubljana-rra-lur'],
    ['several words without the space', 'southg', 'south-great-plain'],
    ['capitals', 'HAM', 'hamburg'],
    ['accents where there are none', 'màdr', 'madrimasd'],
  ])('%s goes there', (_, letters, id) => {
    expect(typing(letters, 'nwda')).toBe(id);
  });

  test('prefers a short name over a word within another', () => {
    expect(typing('br', 'nwda')).toBe('brittany-innovation');
  });

  test('the same letter again and again visits all who answer, and begins anew', () => {
    let at = 'nwda';
    const visited = Array.from({ length: 12 }, (_, i) => {
      at = findTyped(partners, at, type(nothingTyped, 'l', 5000 * i)) ?? at;
      return at;
    });
    expect(visited[0]).toBe('ljubljana-rra-lur');
    expect(new Set(visited)).toContain('lakes');
    expect(visited.indexOf(visited[0]!, 1)).toBe(new Set(visited).size);
  });

  test('stays while the word still fits', () => {
    expect(typing('madri', 'madrimasd')).toBe('madrimasd');
  });

  test('begins a new word after a second', () => {
    const first = type(nothingTyped, 'h', 0);
    expect(type(first, 'a', 1000).text).toBe('ha');
    expect(type(first, 'a', 1001).text).toBe('a');
  });

  test('what nobody is called leads nowhere', () => {
    expect(findTyped(partners, 'nwda', type(nothingTyped, 'q', 0))).toBeUndefined();
  });

  test('among nobody leads nowhere', () => {
    expect(findTyped([], 'nwda', type(nothingTyped, 'a', 0))).toBeUndefined();
  });
});
