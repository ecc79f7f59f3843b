import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPairs } from '../pairwise.ts';

const factors = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,3}$/),
  fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 7 }),
  { minKeys: 2, maxKeys: 6 },
);

/** Every two values of two factors, in words. */
const wanted = (of: Readonly<Record<string, readonly unknown[]>>): string[] => {
  const names = Object.keys(of);
  return names.flatMap((a, i) =>
    names
      .slice(i + 1)
      .flatMap((b) =>
        of[a]!.flatMap((one) =>
          of[b]!.map((other) => `${a} ${String(one)} with ${b} ${String(other)}`),
        ),
      ),
  );
};

const found = (rows: readonly Readonly<Record<string, unknown>>[]): Set<string> =>
  new Set(
    rows.flatMap((row) =>
      wanted(Object.fromEntries(Object.entries(row).map(([k, v]) => [k, [v]]))),
    ),
  );

test('every value meets every value of every other factor', () =>
  fc.assert(
    fc.property(factors, (of) => {
      const met = found(allPairs(of));
      expect(wanted(of).filter((pair) => !met.has(pair))).toEqual([]);
    }),
  ));

test('the same factors give the same combinations', () =>
  fc.assert(
    fc.property(factors, (of) => {
      expect(allPairs(of)).toEqual(allPairs(of));
    }),
  ));

test('many short factors add hardly anything to the two longest', () => {
  const of = {
    place: Array.from({ length: 25 }, (_, i) => i),
    ...Object.fromEntries('abcdefgh'.split('').map((name) => [name, [0, 1]])),
  };
  expect(allPairs(of).length).toBeGreaterThanOrEqual(50);
  expect(allPairs(of).length).toBeLessThanOrEqual(54);
});
