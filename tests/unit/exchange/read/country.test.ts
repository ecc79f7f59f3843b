import { expect, test } from 'vitest';
import { countryOf } from '../../../../src/exchange/read/normalise/country.ts';

test.each([
  ['SI', 'SI'],
  ['si', 'SI'],
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['Slovenia', 'SI'],
  ['UNITED KINGDOM', 'GB'],
  ['Côte d’Ivoire', 'CI'],
  ["Cote d'Ivoire", 'CI'],
  ['Czech Republic', 'CZ'],
  ['Czechia', 'CZ'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Bosnia & Herzegovina', 'BA'],
  ['Bosnia and Herzegovina', 'BA'],
  ['North Macedonia', 'MK'],
  ['The Netherlands', 'NL'],
  ['Kosovo', 'XK'],
  [' canada ', 'CA'],
])('%s is %s', (text, code) => {
  expect(countryOf(text)).toBe(code);
});

test.each([
  '',
  'ZZ',
  'EU',
  'European Union',
  'Atlantis',
  'SU',
  'XQ',
  '12',
  '__proto__',
  'constructor',
])('%s is no country', (text) => {
  expect(countryOf(text)).toBeUndefined();
});
