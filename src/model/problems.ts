/**
 * What can be wrong with a network document. A problem holds no words, so that the page can say it
 * in the reader's language; `problemText` says it in English for the build and the command line.
 */

/** The wording of each problem: what is wrong, and how to put it right. `{…}` are its values. */
export const problemsEn = {
  'not-json': [
    'this is not JSON, it breaks at {found}.',
    'Look for a missing or extra comma, quote or bracket there.',
  ],
  'ends-early': [
    'the file ends before the document is complete.',
    'Check that it was saved in full and that every bracket and quote is closed.',
  ],
  'not-a-partnership': [
    'no partnership could be read from this file.',
    'npm run check-data -- FILE tells why.',
  ],
  missing: ['this field is missing.', 'Add it.'],
  'unknown-field': ['there is no field of this name here.', 'Check the spelling, or take it out.'],
  'wrong-type': ['expected {expected} but found {found}.', 'Replace the value.'],
  empty: ['the text is empty.', 'Write the text, or take the field out if it is optional.'],
  'empty-list': ['the list is empty.', 'Name at least one.'],
  'not-one-of': ['{value} is not one of {allowed}.', 'Choose one of these.'],
  'unsupported-version': [
    'version {value} is not supported, only {supported} is.',
    'Change the document to this version.',
  ],
  'not-an-id': ['{value} is not an id.', 'Use lower-case letters, digits and hyphens.'],
  'not-a-language': ['{value} is not a language tag.', 'Use a BCP 47 tag such as "en" or "sl".'],
  'not-a-country': [
    '{value} is not a country code.',
    'Use the two capital letters of ISO 3166-1, such as "SI".',
  ],
  'not-a-currency': [
    '{value} is not a currency code.',
    'Use the three capital letters of ISO 4217, such as "EUR".',
  ],
  'not-money': [
    '{value} is not an amount.',
    'Write digits with a point and no separators, as text: "2022000.00".',
  ],
  'not-a-percentage': [
    '{value} is not a percentage from 0 to 100.',
    'Write it as text without the sign, such as "75.5".',
  ],
  'not-a-date': ['{value} is not a date.', 'Write an existing day as "2006-09-01".'],
  'not-an-address': [
    '{value} is not a web address.',
    'Give a full address that starts with https:// or http://.',
  ],
  'not-an-endpoint': [
    '{value} is neither a web nor a mailto address.',
    'Start it with https://, http:// or mailto:.',
  ],
  'not-an-email': ['{value} is not an e-mail address.', 'Write it as "name@example.org".'],
  'not-a-latitude': ['{value} is not between -90 and 90.', 'Give a latitude in degrees.'],
  'not-a-longitude': ['{value} is not between -180 and 180.', 'Give a longitude in degrees.'],
  untranslated: [
    'the text in {language} is missing.',
    'Add it, or take the language out of the list of languages.',
  ],
  duplicate: ['{value} is already at {first}.', 'Each may stand only once.'],
  'unknown-partner': ['there is no partner {value}.', 'Use the id of a partner of this document.'],
  'unknown-source': ['there is no source {value}.', 'Use the id of a source of this document.'],
  'unknown-kind': ['there is no kind {value}.', 'Use the id of a kind of this document.'],
  'unknown-aim': ['there is no aim {value}.', 'Use the id of an aim of this document.'],
  'unknown-theme': ['there is no theme {value}.', 'Use the id of a theme of this document.'],
  'no-place': [
    '{value} has no place, so the map cannot show it.',
    'Give the partner a place, take it out here, or show the network.',
  ],
  'too-many-labels': [
    'there are more names than a stage bears.',
    'Label at most five partners, and split the step if more are needed.',
  ],
  'long-headline': [
    '{value} does not fit {lines} lines of {line} characters.',
    'Shorten it; what is left out can go into the note.',
  ],
  'long-sentence': [
    '{value} is longer than {most} characters.',
    'Shorten it; what is left out can go into the note.',
  ],
  'not-seconds': [
    '{value} is not a whole number from 5 to 600.',
    'Give the seconds that the step stands.',
  ],
  'tour-time': [
    'the steps last {sum} seconds together, not from {least} to {most}.',
    'Correct their seconds.',
  ],
  'self-link': ['{value} is linked to itself.', 'Link two different partners.'],
  'coordinator-role': [
    'the role is {role}, but the coordinator is {coordinator}.',
    'Give exactly this partner the role "coordinator".',
  ],
  'period-reversed': ['{end} is before the start, {start}.', 'Swap or correct the dates.'],
  'shares-above-total': [
    'the shares add up to {sum}, more than the total of {total}.',
    'Correct the shares or the total.',
  ],
  'funding-above-whole': [
    'the funding adds up to {sum} %, more than 100 %.',
    'Correct the percentages.',
  ],
} as const satisfies Record<string, readonly [wrong: string, fix: string]>;

export type ProblemCode = keyof typeof problemsEn;

/** Values of `expected` and `found` in a `wrong-type`; the catalogues translate them. */
export type ValueType = keyof typeof valueTypesEn;

export const valueTypesEn = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  translations: 'text, or one text for each language',
  nothing: 'nothing',
} as const;

/** One finding about a document. */
export interface Problem {
  /** Path in the document, `partners[3].place.lat`; `line 4, column 7` in broken JSON; '' for the whole. */
  readonly place: string;
  readonly code: ProblemCode;
  /** What the wording mentions. `value` is already quoted and cut short. */
  readonly values: Readonly<Record<string, string | number>>;
}

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemsEn, text);

/** The place of a field or a list item within a place: `partners` and 3 give `partners[3]`. */
export function within(place: string, key: string | number): string {
  if (typeof key === 'number') return `${place}[${key}]`;
  if (!/^[$\w]+$/.test(key)) return `${place}[${quoted(key)}]`;
  return place ? `${place}.${key}` : key;
}

/** A value as a problem mentions it: text in quotes, and not more than fits a sentence. */
export function quoted(value: unknown): string {
  if (typeof value === 'object') return '…';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- no object comes this far
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

const LONGEST = 60;

/** The problem in English: `partners[3].place.lat: 534 is not between -90 and 90. Give a latitude in degrees.` */
export function problemText({ place, code, values }: Problem): string {
  const sentence = problemsEn[code].join(' ').replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key] ?? '';
    const isType = code === 'wrong-type' && Object.hasOwn(valueTypesEn, value);
    return isType ? valueTypesEn[value as ValueType] : String(value);
  });
  return `${place || 'the document'}: ${sentence}`;
}
