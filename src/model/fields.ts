/**
 * The small parts that the network document is made of: texts, ids, money, dates, addresses.
 * Every rule carries the code of the problem that breaking it causes (`problems.ts` has the words).
 */
import * as v from 'valibot';
import { isRealDate } from './period.ts';
import type { ProblemCode } from './problems.ts';

const matching = (pattern: RegExp, code: ProblemCode) =>
  v.pipe(v.string(), v.regex<string, ProblemCode>(pattern, code));

/** Text that says something: at least one character that is not white space. */
export const Text = matching(/\S/, 'empty');

/** Names a thing within the document and in addresses: lower case, digits, single hyphens. */
export const Id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-id');

/** BCP 47, such as `en`, `sl` or `pt-BR`. */
export const Language = matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'not-a-language');

/** One text for all languages, or one for each: `{"en": "Rome", "sl": "Rim"}`. */
export const LocalText = v.union([Text, v.record(Language, Text)]);

/** A name in its own language, where that is known; names are not translated. */
export const Name = v.strictObject({ text: Text, lang: v.exactOptional(Language) });

/** An amount of money as decimal text, so that no binary fraction touches it: `"2022000.00"`. */
export const Money = matching(/^(?:0|[1-9]\d{0,14})(?:\.\d{1,4})?$/, 'not-money');

/** ISO 4217. */
export const Currency = matching(/^[A-Z]{3}$/, 'not-a-currency');

/** A share of a whole as decimal text from `"0"` to `"100"`. */
export const Percent = matching(
  /^(?:100(?:\.0{1,4})?|[1-9]?\d(?:\.\d{1,4})?)$/,
  'not-a-percentage',
);

/** ISO 3166-1 alpha-2; `ZZ` for an unknown country, as in CLDR. */
export const Country = matching(/^[A-Z]{2}$/, 'not-a-country');

/** A day of the calendar, ISO 8601: `2006-09-01`. */
export const Day = v.pipe(
  matching(/^\d{4}-\d{2}-\d{2}$/, 'not-a-date'),
  v.check<string, ProblemCode>(isRealDate, 'not-a-date'),
);

/** When a source appeared, as exactly as is known: a year, a month or a day. */
export const Appeared = v.pipe(
  matching(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'not-a-date'),
  v.check<string, ProblemCode>(
    (text) => isRealDate(text + '-01-01'.slice(text.length - 4)),
    'not-a-date',
  ),
);

const parses = (address: string): boolean => {
  try {
    return Boolean(new URL(address));
  } catch {
    return false;
  }
};

/** An address of the web. Anything but http and https, `javascript:` above all, stays out. */
export const WebAddress = v.pipe(
  matching(/^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/, 'not-an-address'),
  v.check<string, ProblemCode>(parses, 'not-an-address'),
);

/** Where a form sends what was filled in: a web address or `mailto:`. */
export const Endpoint = v.pipe(
  matching(/^(?:https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+)$/, 'not-an-endpoint'),
  v.check<string, ProblemCode>(parses, 'not-an-endpoint'),
);

/** Without the signs by which a `mailto:` address would say more than to whom. */
export const Email = matching(
  /^[^\s@?&#%<>",;:]+@[^\s@?&#%<>",;:/]+\.[^\s@?&#%<>",;:/]+$/,
  'not-an-email',
);

export const Latitude = v.pipe(
  v.number(),
  v.minValue<number, number, ProblemCode>(-90, 'not-a-latitude'),
  v.maxValue<number, number, ProblemCode>(90, 'not-a-latitude'),
);

export const Longitude = v.pipe(
  v.number(),
  v.minValue<number, number, ProblemCode>(-180, 'not-a-longitude'),
  v.maxValue<number, number, ProblemCode>(180, 'not-a-longitude'),
);

/** A list that must name at least one thing. */
export const someOf = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength<v.InferOutput<Item>[], 1, ProblemCode>(1, 'empty-list'));
