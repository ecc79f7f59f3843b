import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, ratioOf, remainderOf, shareOf, sumOf } from '../../../src/model/money.ts';

describe('sums', () => {
  test.each([
    [['0.1', '0.2'], '0.3'],
    [['2022000.00', '0.05'], '2022000.05'],
    [['1', '0.001'], '1.001'],
    [['999999999999999.9999', '0.0001'], '1000000000000000.0000'],
    [[], '0'],
  ])('%j add up to %s', (amounts, sum) => {
    expect(sumOf(amounts)).toBe(sum);
  });

  test('what RRA LUR has not is EUR 1,915,339.10', () => {
    expect(remainderOf('2022000.00', ['106660.90'])).toBe('1915339.10');
  });

  test.each([
    ['10', [], '10'],
    ['10.00', ['10'], '0.00'],
    ['1', ['0.5', '0.75'], '-0.25'],
  ])('%s without %j leaves %s', (total, amounts, rest) => {
    expect(remainderOf(total, amounts)).toBe(rest);
  });
});

describe('shares', () => {
  test.each([
    ['106660.90', '2022000.00', 2, '5.28'],
    ['106660.90', '2022000.00', 4, '5.2750'],
    ['1', '3', 0, '33'],
    ['2', '3', 1, '66.7'],
    ['1', '8', 1, '12.5'],
    ['1', '200', 0, '1'],
    ['5', '5', 2, '100.00'],
    ['0', '5', 2, '0.00'],
    ['5', '0.00', 2, '0.00'],
  ])('%s of %s, to %d digits, is %s %%', (amount, total, digits, share) => {
    expect(shareOf(amount, total, digits)).toBe(share);
  });

  test('a ratio is for drawing', () => {
    expect(ratioOf('106660.90', '2022000.00')).toBeCloseTo(0.052750198, 8);
  });
});

test.each([
  ['1.10', '1.1', 0],
  ['2', '10', -1],
  ['0.3', '0.29999', 1],
  ['-1', '0', -1],
])('%s compared with %s is %d', (a, b, sign) => {
  expect(compare(a, b)).toBe(sign);
});

test('taking parts away and adding them again gives the total, to the last digit', () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 15n });
  const decimal = cents.map((n) => `${n / 100n}.${String(n % 100n).padStart(2, '0')}`);
  fc.assert(
    fc.property(decimal, fc.array(decimal), (total, parts) => {
      expect(sumOf([remainderOf(total, parts), ...parts])).toBe(total);
    }),
  );
});
