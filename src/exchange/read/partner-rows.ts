/** Rows of a table to what each says of a partner. */
import type { Coordinates } from '../../model/geography.ts';
import type { Decimal } from '../../model/money.ts';
import { unknownCountry, type CountryCode } from '../../model/network.ts';
import { cellsOf, type Cell, type Cells } from './cells.ts';
import type { Columns } from './columns.ts';
import { fold } from './fold.ts';
import { countryOf, isCountryCode } from './normalise/country.ts';
import { otherCodes } from './normalise/country-names.ts';
import { readNumber, type Mark } from './normalise/number.ts';
import { inRange, readDegrees, readPosition } from './normalise/position.ts';
import { isNo, isYes, roleOf, type ReadRole } from './normalise/role.ts';
import { readWebsite } from './normalise/website.ts';
import type { Notes } from './notes.ts';
import type { Row } from './table.ts';

export interface PartnerRow {
  readonly row: number;
  readonly name: string;
  readonly shortName: string | undefined;
  readonly englishName: string | undefined;
  readonly id: string | undefined;
  readonly role: ReadRole;
  readonly kind: string | undefined;
  readonly country: CountryCode;
  /** Another country that the row names, by name against the code. */
  readonly otherCountry: CountryCode | undefined;
  readonly city: string | undefined;
  readonly region: string | undefined;
  readonly position: Coordinates | undefined;
  readonly website: string | undefined;
  readonly share: Decimal | undefined;
  readonly programme: string | undefined;
}

/** Which column holds the amounts, and how it writes fractions. */
export interface Amounts {
  readonly column: number;
  readonly mark: Mark | undefined;
}

export function partnerRows(
  rows: readonly Row[],
  columns: Columns,
  amounts: Amounts | undefined,
  notes: Notes,
): readonly PartnerRow[] {
  return rows.flatMap((row) => {
    const cells = cellsOf(row, columns, notes);
    const name =
      cells.one('name')?.text ?? cells.one('englishName')?.text ?? cells.one('shortName')?.text;
    if (name === undefined) {
      cells.note('warning', 'no-name', undefined);
      return [];
    }
    const text = (field: 'shortName' | 'englishName' | 'id' | 'kind' | 'city' | 'programme') =>
      cells.one(field)?.text;
    return [
      {
        row: row.row,
        name,
        shortName: text('shortName'),
        englishName: text('englishName'),
        id: text('id'),
        role: roleIn(cells, name),
        kind: text('kind'),
        ...countriesIn(cells),
        city: text('city'),
        region: regionIn(cells),
        position: positionIn(cells),
        website: websiteIn(cells),
        share: amounts && shareIn(cells, amounts),
        programme: text('programme'),
      },
    ];
  });
}

function roleIn(cells: Cells, name: string): ReadRole {
  const cell = cells.one('role');
  if (!cell || isNo(cell.text)) return 'partner';
  if (isYes(cell.text)) return 'coordinator';
  const role = roleOf(cell.text);
  if (role === undefined) {
    // A column "Lead partner" may name the lead partner in every row.
    if (fold(cell.text) === fold(name)) return 'coordinator';
    cells.note('warning', 'role-unknown', cell, 'partner');
    return 'partner';
  }
  if (role === 'third-party' || role === 'associated-partner')
    cells.note('change', 'role-noted', cell, 'partner');
  return role;
}

/** The code counts more than the name: it comes from a list, the name often from a form. */
function countriesIn(cells: Cells): Pick<PartnerRow, 'country' | 'otherCountry'> {
  const read = cells.all('country').map((cell) => ({ cell, code: countryOf(cell.text) }));
  const stated = read.find(({ code }) => code !== undefined);
  if (!stated?.code) {
    const [first] = read;
    if (first) cells.note('warning', 'country-unknown', first.cell);
    else cells.note('warning', 'country-missing', undefined);
    return { country: unknownCountry, otherCountry: undefined };
  }
  const { cell, code } = stated;
  const others = read.filter((other) => other.code !== undefined && other.code !== code);
  for (const other of others) cells.note('warning', 'country-contradiction', other.cell, code);
  noteCountry(cells, cell, code);
  return { country: code, otherCountry: others[0]?.code };
}

/** That "Slovenia" became SI is said once for the column; that EL became GR, for each. */
function noteCountry(cells: Cells, cell: Cell, code: CountryCode): void {
  if (isCountryCode(cell.text)) return;
  const lead = /^[A-Z]{2,3}\b/.exec(cell.text)?.[0] ?? '';
  if (cell.text.length <= 3 || Object.hasOwn(otherCodes, lead))
    cells.note('change', 'country-changed', cell, code);
  else cells.noteColumn('country-names', cell);
}

/** NUTS columns of keep.eu write code and name: `IE01  / Border, Midland and Western`. */
function regionIn(cells: Cells): string | undefined {
  const cell = cells.one('region');
  return cell?.text.replace(/^[A-Z]{2}[A-Z0-9]{0,3} ?\/ ?(?=\S)/, '');
}

function positionIn(cells: Cells): Coordinates | undefined {
  const whole = cells.one('position');
  if (whole) {
    const position = readPosition(whole.text);
    if (!position) cells.note('warning', 'position-unreadable', whole);
    else if (!/^-?\d{1,3}(?:\.\d+)?, ?-?\d{1,3}(?:\.\d+)?$/.test(whole.text))
      cells.note('change', 'position-changed', whole, `${position.lat}, ${position.lon}`);
    if (position) return position;
  }
  const [lat, lon] = [cells.one('lat'), cells.one('lon')];
  if (!lat && !lon) return undefined;
  if (!lat || !lon) {
    cells.note('warning', 'position-incomplete', lat ?? lon);
    return undefined;
  }
  const [north, east] = [readDegrees(lat.text), readDegrees(lon.text)];
  const position = inRange(north, east);
  if (!position) {
    const isLatWrong = north === undefined || Math.abs(north) > 90;
    cells.note('warning', 'position-unreadable', isLatWrong ? lat : lon);
    return undefined;
  }
  for (const [cell, value] of [
    [lat, position.lat],
    [lon, position.lon],
  ] as const)
    if (!/^-?\d{1,3}(?:\.\d+)?$/.test(cell.text))
      cells.note('change', 'position-changed', cell, String(value));
  return position;
}

function websiteIn(cells: Cells): string | undefined {
  const cell = cells.one('website');
  if (!cell) return undefined;
  const address = readWebsite(cell.text);
  if (address === undefined) {
    // Words such as "none" are no slip.
    if (/[.:/]/.test(cell.text)) cells.note('warning', 'website-dropped', cell);
  } else if (address !== cell.text) cells.note('change', 'website-completed', cell, address);
  return address;
}

/** Amounts of a document have at most 15 digits before the point and 4 after it. */
function shareIn(cells: Cells, { column, mark }: Amounts): Decimal | undefined {
  const cell = cells.all('share').find((one) => one.column === column);
  if (!cell) return undefined;
  const read = readNumber(cell.text, mark, 4);
  if (!read || !/^\d{1,15}(?:\.\d{1,4})?$/.test(read.decimal)) {
    cells.note('warning', 'number-unreadable', cell);
    return undefined;
  }
  if (read.ambiguous) cells.note('warning', 'number-ambiguous', cell, read.decimal);
  else if (read.decimal !== cell.text) cells.note('change', 'number-changed', cell, read.decimal);
  return read.decimal;
}
