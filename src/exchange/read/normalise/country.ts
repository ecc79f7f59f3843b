/** From what files call a country to its code. Names come from the browser's own tables (CLDR). */
import type { CountryCode } from '../../../model/network.ts';

/** Codes that ISO 3166-1 reserves or leaves to users and that stand for no country. */
const noCountries = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

/** How the EU's institutions write two codes; CLDR knows UK, but not EL. */
const aliases: Readonly<Record<string, CountryCode>> = { el: 'GR', uk: 'GB' };

/** Names in use beside CLDR's, as `plain` leaves them. */
const otherNames: Readonly<Record<string, CountryCode>> = {
  'bosnia and herzegovina': 'BA',
  'cote d ivoire': 'CI',
  'czech republic': 'CZ',
  england: 'GB',
  fyrom: 'MK',
  'great britain': 'GB',
  holland: 'NL',
  'ivory coast': 'CI',
  'korea republic of': 'KR',
  kosovo: 'XK',
  macedonia: 'MK',
  moldova: 'MD',
  'moldova republic of': 'MD',
  'northern ireland': 'GB',
  palestine: 'PS',
  'republic of ireland': 'IE',
  'russian federation': 'RU',
  scotland: 'GB',
  'slovak republic': 'SK',
  'the netherlands': 'NL',
  turkey: 'TR',
  'united states of america': 'US',
  us: 'US',
  usa: 'US',
  wales: 'GB',
};

let known: ReadonlyMap<string, CountryCode> | undefined;

/** "uk", "EL", "Czech Republic" or "SLOVENIA"; undefined when it is none that we know. */
export function countryOf(text: string): CountryCode | undefined {
  known ??= countries();
  return known.get(plain(text));
}

function countries(): ReadonlyMap<string, CountryCode> {
  const found = new Map<string, CountryCode>();
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      // Codes out of use, such as DD and SU, stand for the countries that came after.
      const isCurrent = new Intl.Locale(`und-${code}`).region === code;
      const name = isCurrent && !noCountries.has(code) ? names.of(code) : undefined;
      if (name === undefined) continue;
      found.set(code.toLowerCase(), code);
      found.set(plain(name), code);
    }
  for (const [name, code] of Object.entries({ ...otherNames, ...aliases })) found.set(name, code);
  return found;
}

/** Without case, accents and punctuation: "Côte d’Ivoire" is "cote d ivoire". */
const plain = (text: string): string =>
  text
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
