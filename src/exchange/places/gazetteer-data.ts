/**
 * How the list of towns travels: by country, names as lines, positions and sizes as characters, so
 * that it compresses well and a country is only read when it is asked for. Its maker is
 * `build/gazetteer.ts`.
 */

export interface CountryTowns {
  /** Lines of a name and its other names (folded), parted by `|`; a line is a town. */
  readonly names: string;
  /** By town two digits of latitude, two of longitude and one of size, in base 90. */
  readonly at: string;
  /** South-west corner of the digits and degrees to a step. */
  readonly grid: readonly [south: number, west: number, step: number];
  /** Where the country itself is drawn: the middle of its largest part. */
  readonly centre: readonly [lat: number, lon: number];
}

/** By ISO 3166-1 alpha-2 code, and XK for Kosovo, as GeoNames has it. */
export type GazetteerData = Readonly<Record<string, CountryTowns>>;

/** Everything printable that JSON writes as it is. */
const DIGITS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((digit) => digit !== '\\' && digit !== '`')
  .join('');
export const base = DIGITS.length;
const VALUES = Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
);

export const digit = (value: number): string => DIGITS.charAt(value);
export const twoDigits = (value: number): string =>
  digit(Math.floor(value / base)) + digit(value % base);
export const digitAt = (text: string, index: number): number => VALUES[text.charCodeAt(index)] ?? 0;
export const twoDigitsAt = (text: string, index: number): number =>
  digitAt(text, index) * base + digitAt(text, index + 1);

/** Each size class is twice the one before: enough to tell which of two towns is meant. */
export const sizeClass = (population: number): number =>
  Math.min(base - 1, Math.round(Math.log2(Math.max(1, population))));
export const population = (size: number): number => 2 ** size;
