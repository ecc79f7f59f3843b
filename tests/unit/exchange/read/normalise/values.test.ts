import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../../../src/exchange/read/normalise/date.ts';
import { markOf, readNumber } from '../../../../../src/exchange/read/normalise/number.ts';
import { readPosition } from '../../../../../src/exchange/read/normalise/position.ts';
import { roleOf } from '../../../../../src/exchange/read/normalise/role.ts';
import { readWebsite } from '../../../../../src/exchange/read/normalise/website.ts';

describe('numbers', () => {
  test.each([
    ['1499998.0', '1499998.0'],
    ['652234,25', '652234.25'],
    ['1.499.998,25 €', '1499998.25'],
    ['EUR 1,499,998.25', '1499998.25'],
    ['1 499 998,25', '1499998.25'],
    ["CHF 1'499'998.-", '1499998'],
    ['007', '7'],
  ])('%s is %s', (text, decimal) => expect(readNumber(text, undefined)?.decimal).toBe(decimal));

  test.each(['', 'abc', '1e5', '1.23.4', '1,5 Mio', '50 %', '=1+1', '12-13'])(
    '%j is none',
    (text) => expect(readNumber(text, undefined)).toBeUndefined(),
  );

  test('one mark before three digits is ambiguous, unless the column shows what it means', () => {
    expect(readNumber('1.234', undefined)).toEqual({ decimal: '1234', ambiguous: true });
    const german = markOf(['1.234', '7,50', '12.345,00']);
    expect(readNumber('1.234', german)).toEqual({ decimal: '1234', ambiguous: false });
    const english = markOf(['1.234', '7.5']);
    expect(readNumber('1.234', english)).toEqual({ decimal: '1.234', ambiguous: false });
  });

  test('any amount comes back in any way of writing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 1e12 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom<[string, string]>(
          [',', '.'],
          ['.', ','],
          [' ', ','],
          ['\u202f', '.'],
          ["'", '.'],
        ),
        (whole, cents, [thousands, mark]) => {
          const fraction = String(cents).padStart(2, '0');
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands);
          expect(readNumber(`${grouped}${mark}${fraction} €`, undefined)?.decimal).toBe(
            `${whole}.${fraction}`,
          );
        },
      ),
    );
  });
});

describe('positions', () => {
  test.each([
    ['51.525895694,-0.13394298', 51.525895694, -0.13394298],
    ['46,05; 14,5', 46.05, 14.5],
    ['46,05 14,5', 46.05, 14.5],
    ['(46.05, 14.5)', 46.05, 14.5],
    ['POINT(14.5 46.05)', 46.05, 14.5],
    ['46°03′N 14°30′E', 46.05, 14.5],
    ['46° 3\' 0" N, 14° 30\' 0" W', 46.05, -14.5],
    ['N46.05 E14.5', 46.05, 14.5],
  ])('%s', (text, lat, lon) => expect(readPosition(text)).toEqual({ lat, lon }));

  test.each(['', '46.05', '91,4', '46.05,181', 'a,b', 'Ljubljana, Slovenia', '46°75′N 14°E'])(
    '%j is none',
    (text) => expect(readPosition(text)).toBeUndefined(),
  );
});

describe('web addresses', () => {
  test.each([
    ['http://www.au.dk', 'http://www.au.dk'],
    ['www.uni-lj.si', 'https://www.uni-lj.si'],
    ['uni-lj.si/en', 'https://uni-lj.si/en'],
    ['HTTPS://X.si', 'https://X.si'],
    ['https://a.si; https://b.si', 'https://a.si'],
  ])('%s is %s', (text, address) => expect(readWebsite(text)).toBe(address));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//.si',
    'data:text/html,<script>',
    'ftp://a.si',
    'https://bank.si@evil.si',
    'info@uni-lj.si',
    'none',
    '',
  ])('%j is none', (text) => expect(readWebsite(text)).toBeUndefined());
});

test.each([
  ['2024-03-01', '2024-03-01', false],
  ['1.3.2024', '2024-03-01', false],
  ['31. 12. 2024', '2024-12-31', false],
  ['1/3/2024', '2024-03-01', true],
  ['13/3/2024', '2024-03-13', false],
  ['3/13/2024', '2024-03-13', false],
  ['2018-07-19 09:17:05', '2018-07-19', false],
])('the day %s is %s', (text, day, ambiguous) => expect(readDay(text)).toEqual({ day, ambiguous }));

test.each(['31.2.2024', 'tomorrow', '2024', ''])('%j is no day', (text) =>
  expect(readDay(text)).toBeUndefined(),
);

test.each([
  ['coordinator', 'coordinator'],
  ['Lead Partner', 'coordinator'],
  ['chef de file', 'coordinator'],
  ['Vodilni partner', 'coordinator'],
  ['LP', 'coordinator'],
  ['LP1', 'coordinator'],
  ['participant', 'partner'],
  ['PP 3', 'partner'],
  ['thirdParty', 'third-party'],
  ['associatedPartner', 'associated-partner'],
])('the role %s is %s', (text, role) => expect(roleOf(text)).toBe(role));

test('nothing makes a reader of values throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      readNumber(text, ',');
      readPosition(text);
      readWebsite(text);
      readDay(text);
      roleOf(text);
    }),
  );
});
