/** What a column may hold by its values, where its header does not say. */
import { countryOf } from './normalise/country.ts';
import { readNumber } from './normalise/number.ts';
import { readPosition } from './normalise/position.ts';
import { roleOf } from './normalise/role.ts';
import { readWebsite } from './normalise/website.ts';
import type { Field } from './reading.ts';

/** The part of the values that has to fit. */
const enough = 0.8;

const part = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length;

export const areCountries = (values: readonly string[]): boolean =>
  part(values, (value) => countryOf(value) !== undefined) >= enough;

export const areNumbers = (values: readonly string[]): boolean =>
  part(values, (value) => readNumber(value, undefined) !== undefined) >= enough;

/** Degrees have a fraction; row numbers and postcodes have none. */
const areDegrees = (values: readonly string[], most: number): boolean =>
  part(values, (value) => {
    const number = /^-?\d{1,3}[.,]\d{2,}$/.test(value.trim())
      ? Number(value.replace(',', '.'))
      : NaN;
    return Math.abs(number) <= most;
  }) >= enough;

/** What the values of a column look like; undefined for plain text. */
function looksLike(values: readonly string[]): Field | 'degrees' | undefined {
  if (areCountries(values)) return 'country';
  if (
    part(values, (value) => /[/]|^www\./i.test(value) && readWebsite(value) !== undefined) >= enough
  )
    return 'website';
  if (
    part(values, (value) => /\d[.,]\d/.test(value) && readPosition(value) !== undefined) >= enough
  )
    return 'position';
  if (areDegrees(values, 180)) return 'degrees';
  if (part(values, (value) => roleOf(value) !== undefined) >= enough) return 'role';
  return undefined;
}

/** Fields for the columns in `open`, at most one each and none that is `taken`. */
export function guesses(
  valuesOf: (column: number) => readonly string[],
  open: readonly number[],
  taken: ReadonlySet<Field>,
): ReadonlyMap<number, Field> {
  const found = new Map<number, Field>();
  const used = new Set(taken);
  const give = (column: number, field: Field): void => {
    if (used.has(field)) return;
    used.add(field);
    found.set(column, field);
  };
  const looks = new Map(open.map((column) => [column, looksLike(valuesOf(column))]));
  for (const [column, look] of looks) if (look && look !== 'degrees') give(column, look);
  // Two neighbouring columns of degrees are latitude and longitude, in this order unless it cannot be.
  for (const [column, look] of looks) {
    if (look !== 'degrees' || looks.get(column + 1) !== 'degrees' || used.has('position')) continue;
    if (used.has('lat') || used.has('lon')) continue;
    const isLat = areDegrees(valuesOf(column), 90);
    give(column, isLat ? 'lat' : 'lon');
    give(column + 1, isLat ? 'lon' : 'lat');
  }
  if (!used.has('name')) {
    const texts = open.filter((column) => looks.get(column) === undefined);
    const best = texts
      .map((column) => ({ column, weight: nameWeight(valuesOf(column)) }))
      .toSorted((a, b) => b.weight - a.weight)[0];
    if (best && best.weight > 0) give(best.column, 'name');
  }
  return found;
}

/** Names are of letters, mostly different, and longer than towns; whole sentences they are not. */
function nameWeight(values: readonly string[]): number {
  const words = values.filter((value) => /\p{L}{2}/u.test(value) && !value.includes('@'));
  if (words.length < values.length / 2) return 0;
  const lengths = words.map((value) => Math.min(60, value.length));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / words.length;
  return mean * (new Set(words).size / words.length);
}
