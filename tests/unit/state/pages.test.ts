import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageOf, partOf, wholeUpTo } from '../../../src/state/pages.ts';

const list = (length: number) => Array.from({ length }, (_, i) => i);

describe('a long list in parts', () => {
  test('a short list is shown whole', () => {
    expect(partOf(list(wholeUpTo), 3)).toMatchObject({ page: 0, pages: 1, from: 0 });
    expect(partOf(list(wholeUpTo), 3).items).toHaveLength(wholeUpTo);
    expect(partOf([], 0)).toEqual({ page: 0, pages: 1, from: 0, items: [] });
  });

  test('one that is wanted whole is one part', () => {
    expect(partOf(list(1050), 7, 1050)).toMatchObject({ page: 0, pages: 1, from: 0 });
    expect(partOf(list(1050), 7, 1050).items).toHaveLength(1050);
  });

  test('all parts together are the list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), (length) => {
        const all = list(length);
        const { pages } = partOf(all, 0);
        expect(list(pages).flatMap((page) => partOf(all, page).items)).toEqual(all);
      }),
    );
  });

  test('a number past the end gives the last part', () => {
    expect(partOf(list(1050), 99)).toMatchObject({ page: 10, from: 1000 });
    expect(partOf(list(1050), -1).page).toBe(0);
  });

  test('every entry stands in the part where it is looked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.nat(), (length, nth) => {
        const index = nth % length;
        expect(partOf(list(length), pageOf(index, length)).items).toContain(index);
      }),
    );
  });
});
