import { describe, expect, test, vi } from 'vitest';
import { formatsOf } from '../../../src/text/format.ts';

const en = formatsOf('en');
const sl = formatsOf('sl');
/** Where it does not matter which kind of space a formatter chose. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money keeps its cents and names its currency', () => {
  test.each([
    ['2022000.00', 'EUR', 'EUR 2,022,000.00', '2.022.000,00 EUR'],
    ['106660.90', 'EUR', 'EUR 106,660.90', '106.660,90 EUR'],
    ['1915339.1', 'EUR', 'EUR 1,915,339.10', '1.915.339,10 EUR'],
    ['0', 'CHF', 'CHF 0.00', '0,00 CHF'],
  ])('%s %s', (amount, currency, english, slovene) => {
    expect(plain(en.money(amount, currency))).toBe(english);
    expect(plain(sl.money(amount, currency))).toBe(slovene);
  });

  test('even where a binary number would lose them', () => {
    expect(plain(en.money('999999999999999.99', 'EUR'))).toBe('EUR 999,999,999,999,999.99');
  });

  test('and never breaks between number and currency', () => {
    expect(en.money('1', 'EUR')).toBe('EUR\u00a01.00');
    expect(sl.money('1', 'EUR')).toBe('1,00\u00a0EUR');
  });
});

describe('percentages have two decimals or none', () => {
  test.each([
    [0.0528, '5.28%', '5,28\u00a0%'],
    [0.052749, '5.27%', '5,27\u00a0%'],
    [0.9472, '94.72%', '94,72\u00a0%'],
    [0.5, '50%', '50\u00a0%'],
    [1, '100%', '100\u00a0%'],
    [0, '0%', '0\u00a0%'],
    [0.125, '12.50%', '12,50\u00a0%'],
    // 0.07, 0.29 and 0.57 times 100 are not whole in binary.
    [0.07, '7%', '7\u00a0%'],
    [0.29, '29%', '29\u00a0%'],
    [0.57, '57%', '57\u00a0%'],
  ])('%d', (ratio, english, slovene) => {
    expect(en.percent(ratio)).toBe(english);
    expect(sl.percent(ratio)).toBe(slovene);
  });
});

test.each([
  [4990.4, '4,990 km', '4990 km'],
  [185.6, '186 km', '186 km'],
  [12345, '12,345 km', '12.345 km'],
])('%d km is rounded to "%s"', (kilometres, english, slovene) => {
  expect(plain(en.distance(kilometres))).toBe(english);
  expect(plain(sl.distance(kilometres))).toBe(slovene);
});

test.each([
  [14, '14', '14'],
  [1096, '1,096', '1096'],
  [12345, '12,345', '12.345'],
])('the number %d', (value, english, slovene) => {
  expect(en.integer(value)).toBe(english);
  expect(sl.integer(value)).toBe(slovene);
});

describe.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('a day in %s', (zone) => {
  test.each([
    ['2006-09-01', '1 September 2006', '1. september 2006'],
    ['2009-08-31', '31 August 2009', '31. avgust 2009'],
    ['2024-02-29', '29 February 2024', '29. februar 2024'],
  ])('%s is the same day as everywhere', async (iso, english, slovene) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const there = await import('../../../src/text/format.ts');
    const said = [there.formatsOf('en').date(iso), there.formatsOf('sl').date(iso)];
    vi.unstubAllEnvs();
    expect(said.map(plain)).toEqual([english, slovene]);
  });
});

describe('countries have their names', () => {
  test.each([
    ['GB', 'United Kingdom', 'Združeno kraljestvo'],
    ['DE', 'Germany', 'Nemčija'],
    ['ES', 'Spain', 'Španija'],
    ['IT', 'Italy', 'Italija'],
    ['FR', 'France', 'Francija'],
    ['SI', 'Slovenia', 'Slovenija'],
    ['HU', 'Hungary', 'Madžarska'],
    ['FI', 'Finland', 'Finska'],
    ['CA', 'Canada', 'Kanada'],
  ])('%s', (code, english, slovene) => {
    expect(en.country(code)).toBe(english);
    expect(sl.country(code)).toBe(slovene);
  });

  test.each(['QQ', 'XX', 'U', '', '?!'])('but "%s" stays as it is', (code) => {
    expect(en.country(code)).toBe(code);
    expect(sl.country(code)).toBe(code);
  });
});

test('text is ordered as the language orders it', () => {
  const letters = ['ž', 'd', 'č', 'z', 'c', 'š', 's'];
  expect(letters.toSorted(sl.compare)).toEqual(['c', 'č', 'd', 's', 'š', 'z', 'ž']);
  expect(['Zaragoza', 'Étoile', 'Madrid'].toSorted(en.compare)).toEqual([
    'Étoile',
    'Madrid',
    'Zaragoza',
  ]);
});

test.each([
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a in b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b in c'],
])('the list %j', (items, english, slovene) => {
  expect(en.list(items)).toBe(english);
  expect(sl.list(items)).toBe(slovene);
});
