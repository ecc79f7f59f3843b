/**
 * Countries in whatever way they are written, to ISO 3166-1 alpha-2. The names come from the
 * browser (`Intl.DisplayNames`), language by language as they are needed, so they cost no bytes.
 */
import type { CountryCode } from '../../../model/network.ts';
import { fold } from '../fold.ts';
import { codePairs, otherCodes, otherNames } from './country-names.ts';

/** The languages of the European Union and its neighbours, English first: where two disagree, the earlier counts. */
const languages = [
  ...['en', 'fr', 'de', 'es', 'it', 'sl', 'pt', 'nl', 'pl', 'sv', 'fi', 'hu', 'cs', 'sk', 'hr'],
  ...['ro', 'da', 'nb', 'et', 'lv', 'lt', 'bg', 'el', 'ga', 'mt', 'ca', 'eu', 'gl', 'sr', 'bs'],
  ...['sr-Latn', 'mk', 'sq', 'tr', 'uk', 'ru', 'is', 'ar', 'he', 'zh', 'ja', 'ko'],
];

/** Alpha-2 and alpha-3 to alpha-2. */
const codes: ReadonlyMap<string, CountryCode> = new Map([
  ...codePairs.flatMap((pair): [string, CountryCode][] => {
    const code = pair.slice(0, 2);
    return [
      [code, code],
      [pair.slice(2), code],
    ];
  }),
  ['XK', 'XK'],
  ...Object.entries(otherCodes),
]);
const countries: readonly CountryCode[] = [...new Set(codes.values())];

/** `bosnia and herzegovina`, `bosnia & herzegovina`, `the gambia` without what varies. */
const nameKey = (text: string): string => {
  const words = fold(text).split(' ');
  const kept = words.filter((word) => !fillers.has(word));
  return kept.join(' ') || words.join(' ');
};
const fillers = new Set([
  'and',
  'the',
  'of',
  'und',
  'et',
  'y',
  'e',
  'in',
  'i',
  'och',
  'og',
  'ja',
  'es',
]);

/** What states put before their names. */
const official =
  /^(?:(?:federal|french|italian|portuguese|slovak|peoples) )?(?:republic|kingdom|state|principality|grand duchy|commonwealth) (?=\p{L})/u;

const names = new Map<string, CountryCode>();
let languagesRead = 0;

function readNames(language: string): void {
  for (const style of ['long', 'short'] as const) {
    const inLanguage = new Intl.DisplayNames([language], {
      type: 'region',
      style,
      fallback: 'none',
    });
    for (const country of countries) {
      const key = nameKey(inLanguage.of(country) ?? '');
      if (key && !names.has(key)) names.set(key, country);
    }
  }
}

/** Own names come after the English ones, which they so cannot overwrite. */
function readOwnNames(): void {
  for (const [country, list] of Object.entries(otherNames))
    for (const name of list.split(', ')) {
      const key = nameKey(name);
      if (!names.has(key)) names.set(key, country);
    }
}

function byName(text: string): CountryCode | undefined {
  const key = nameKey(text);
  if (!key || key.length > 80) return undefined;
  const plain = key.replace(official, '');
  for (;;) {
    const found = names.get(key) ?? names.get(plain);
    if (found) return found;
    const language = languages[languagesRead];
    if (language === undefined) return undefined;
    readNames(language);
    if (languagesRead++ === 0) readOwnNames();
  }
}

const byCode = (text: string): CountryCode | undefined =>
  /^[A-Za-z]{2,3}$/.test(text) ? codes.get(text.toUpperCase()) : undefined;

/** 🇸🇮 is written with the two letters of the code. */
const byFlag = (text: string): CountryCode | undefined => {
  const letters = [...text].map((letter) => (letter.codePointAt(0) ?? 0) - 0x1f1e6 + 65);
  return letters.length === 2 && letters.every((letter) => letter >= 65 && letter <= 90)
    ? byCode(String.fromCharCode(...letters))
    : undefined;
};

const known = new Map<string, CountryCode | undefined>();

/**
 * The country that a text names: by code (`SI`, `SVN`, `EL`), by name in many languages, or by both
 * as keep.eu writes (`IE Ireland / IRELAND`). Undefined when it names none, or parts of it disagree.
 */
export function countryOf(text: string): CountryCode | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 200) return undefined;
  if (!known.has(trimmed)) {
    // A column of nonsense shall not fill the memory.
    if (known.size > 20_000) known.clear();
    known.set(trimmed, single(trimmed) ?? composed(trimmed));
  }
  return known.get(trimmed);
}

const single = (text: string): CountryCode | undefined =>
  byCode(text.replace(/^[A-Z]\.[A-Z]\.([A-Z]\.)?$/, (dotted) => dotted.replaceAll('.', ''))) ??
  byFlag(text) ??
  byName(text);

function composed(text: string): CountryCode | undefined {
  const lead = /^([A-Z]{2,3})[\s:–/-]+(\S.*)$/.exec(text);
  const parts = [
    ...(lead ? [lead[1] ?? '', ...(lead[2] ?? '').split(/[/()[\]]/)] : []),
    ...(lead ? [] : text.split(/[/()[\],;|]|\s[–-]\s/)),
  ].filter((part) => part.trim() !== '');
  if (parts.length < 2) return undefined;
  const found = new Set(
    parts.map((part) => single(part.trim())).filter((one) => one !== undefined),
  );
  // A code alone, before words that name no country, may be an abbreviation of anything.
  const named = parts.slice(lead ? 1 : 0).some((part) => single(part.trim()) !== undefined);
  return found.size === 1 && named ? [...found][0] : undefined;
}

/** Whether the text is the bare code that a document holds, so that nothing changed. */
export const isCountryCode = (text: string): boolean => codes.get(text) === text;
