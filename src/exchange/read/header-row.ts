/** Which row of a table holds the headers. Exports often have a title or a date above it, or none at all. */
import { exactly } from './header-fields.ts';
import { countryOf } from './normalise/country.ts';
import { readPosition } from './normalise/position.ts';
import { readWebsite } from './normalise/website.ts';
import type { Notes } from './notes.ts';
import type { Row } from './table.ts';

/** Rows that are looked at. */
const looked = 20;

export interface Headed {
  readonly headers: readonly string[];
  readonly body: readonly Row[];
  /** Whether the file itself has headers. */
  readonly own: boolean;
  /** How many cells the file's own header has; undefined without one. */
  readonly width: number | undefined;
}

export function headed(rows: readonly Row[], notes: Notes): Headed {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const counts = rows.slice(0, looked).map(({ cells }) => knownIn(cells));
  const most = Math.max(0, ...counts);
  // A single known word further down may be anything; in the first row it is a header.
  const index =
    most >= 2
      ? counts.indexOf(most)
      : (counts[0] ?? 0) > 0
        ? 0
        : firstRowLooksHeading(rows)
          ? 0
          : -1;
  const header = rows[index];
  if (!header) {
    if (rows.length > 0)
      notes.add({ severity: 'warning', code: 'no-header', row: rows[0]?.row ?? 1 });
    return {
      headers: Array.from({ length: width }, (_, at) => letters(at)),
      body: rows,
      own: false,
      width: undefined,
    };
  }
  if (index > 0)
    notes.add({
      severity: 'warning',
      code: 'rows-above-header',
      row: header.row,
      values: { count: index },
    });
  return {
    headers: named(header.cells, width),
    body: rows.slice(index + 1),
    own: true,
    width: header.cells.length,
  };
}

const knownIn = (cells: readonly string[]): number =>
  new Set(
    cells
      .filter((cell) => !isData(cell))
      .map((cell) => exactly(cell.trim())?.meaning)
      .filter(Boolean),
  ).size;

/** Without a known word, a first row is a heading when it has nothing that only data has. */
function firstRowLooksHeading(rows: readonly Row[]): boolean {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return false;
  return !first.cells.some(isData);
}

const isData = (cell: string): boolean => {
  const text = cell.trim();
  return /^[\d.,\s-]+$/.test(text) && text !== ''
    ? true
    : Boolean(
        countryOf(text) ??
        readPosition(text) ??
        (/[./]/.test(text) ? readWebsite(text) : undefined),
      );
};

/** Every column has a header, and none twice, so that wishes can name it. */
function named(cells: readonly string[], width: number): readonly string[] {
  const seen = new Set<string>();
  return Array.from({ length: width }, (_, at) => {
    const text = (cells[at] ?? '').replace(/\s+/g, ' ').trim() || letters(at);
    let name = text;
    for (let count = 2; seen.has(name); count++) name = `${text} (${count})`;
    seen.add(name);
    return name;
  });
}

/** A, B, … Z, AA, as spreadsheets name their columns. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
