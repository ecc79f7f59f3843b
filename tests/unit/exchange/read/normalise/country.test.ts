import { expect, test } from 'vitest';
import { countryOf } from '../../../../../src/exchange/read/normalise/country.ts';

test.each([
  ['SI', 'SI'],
  ['si', 'SI'],
  ['SVN', 'SI'],
  ['EL', 'GR'],
  ['UK', 'GB'],
  ['XK', 'XK'],
  ['Slovenia', 'SI'],
  ['SLOVENIJA', 'SI'],
  ['Nemčija', 'DE'],
  ['Allemagne', 'DE'],
  ['DEUTSCHLAND', 'DE'],
  ['Niemcy', 'DE'],
  ['Ελλάδα', 'GR'],
  ['България', 'BG'],
  ['Magyarország', 'HU'],
  ['Czech Republic', 'CZ'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['the Netherlands', 'NL'],
  ['Republic of Slovenia', 'SI'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Bosna i Hercegovina', 'BA'],
  ['U.S.A.', 'US'],
  ['Côte d’Ivoire', 'CI'],
  ['Germany (DE)', 'DE'],
  ['DE - Germany', 'DE'],
  ['Španija / Spain', 'ES'],
  ['🇸🇮', 'SI'],
  // As keep.eu writes
  ['IE Ireland / IRELAND', 'IE'],
  ['UK United Kingdom / UNITED KINGDOM', 'GB'],
  ['EL Greece / ΕΛΛΑΔΑ (ELLADA)', 'GR'],
  ['CA  / Canada', 'CA'],
  ['FAROE ISLANDS', 'FO'],
])('%s is %s', (text, code) => expect(countryOf(text)).toBe(code));

test.each(['', 'Atlantis', 'Berlin', '=1+1', '42', 'QQ', 'EU', 'IT department', 'Ireland / Spain'])(
  '%j is no country',
  (text) => expect(countryOf(text)).toBeUndefined(),
);
