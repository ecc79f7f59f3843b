import type { Language } from './messages.ts';

/** British English writes 1 September 2006, as the project's page does. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sl: 'sl-SI' };

export interface Formats {
  /** 4990 (km, rounded) → "4,990 km". */
  readonly distance: (kilometres: number) => string;
  /** "2022000.00" → "EUR 2,022,000.00" in English, "2.022.000,00 EUR" in Slovene. */
  readonly money: (amount: string, currency: string) => string;
  /** 0.05275 → "5.28%" in English, "5,28 %" in Slovene; whole percentages without decimals. */
  readonly percent: (ratio: number) => string;
  readonly integer: (value: number) => string;
  /** "2006-09-01" → "1 September 2006". */
  readonly date: (iso: string) => string;
  /** ISO 3166-1 alpha-2 → the country's name; the code itself when it is not known. */
  readonly country: (code: string) => string;
  /** Orders text as the language's readers expect. */
  readonly compare: (a: string, b: string) => number;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

const memo = new Map<Language, Formats>();

/** The formats of a language, made once. Amounts stay decimal strings, so no digit is lost. */
export function formatsOf(language: Language): Formats {
  const known = memo.get(language);
  if (known) return known;
  const locale = locales[language];
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const kilometre = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  /** Asked for thousands of times, for a few dozen countries. */
  const countries = new Map<string, string>();
  const collator = new Intl.Collator(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const formats: Formats = {
    distance: (kilometres) => kilometre.format(kilometres),
    money: (amount, currency) =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'code',
      }).format(amount as Intl.StringNumericLiteral),
    percent: (ratio) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        // As it will be rounded: 0.07 times 100 is not quite 7.
        minimumFractionDigits: (ratio * 100).toFixed(2).endsWith('.00') ? 0 : 2,
        maximumFractionDigits: 2,
      }).format(ratio),
    integer: (value) => integer.format(value),
    date: (iso) => date.format(new Date(`${iso}T00:00:00Z`)),
    country: (code) => {
      const name = countries.get(code) ?? nameOf(names, code);
      countries.set(code, name);
      return name;
    },
    compare: (a, b) => collator.compare(a, b),
    list: (items) => list.format(items),
  };
  memo.set(language, formats);
  return formats;
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
