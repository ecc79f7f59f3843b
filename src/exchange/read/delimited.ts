/** Text to rows: tables whose cells are parted by commas, semicolons, tabs or bars (RFC 4180). */
import Papa from 'papaparse';
import { limits } from './limits.ts';
import type { Notes } from './notes.ts';
import { boundedRows, type RawTable } from './table.ts';

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** Rows that are looked at to find the separator. */
const looked = 40;
/** A character that no text has: `decode` refuses it. */
const noQuote = '\0';

/** Reads a table; also one pasted from a spreadsheet, which is parted by tabs. */
export function readDelimited(text: string, name: string, notes: Notes): RawTable {
  // Line ends may be mixed, within cells too: one kind is enough for what follows.
  const { body, stated } = announced(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const separator = stated ?? separatorOf(body);
  const quoted = parse(body, separator, limits.rows + 1000);
  const open = quoted.errors.find(({ code }) => code === 'MissingQuotes');
  // A quotation mark that is never closed would swallow the rest of the file.
  const { data } = open ? parse(body, separator, limits.rows + 1000, noQuote) : quoted;
  const odd = open ?? quoted.errors.find(({ type }) => type === 'Quotes');
  if (odd)
    notes.add({
      severity: 'warning',
      code: 'broken-quotes',
      row: (odd.row ?? 0) + 1 + (stated ? 1 : 0),
    });
  return { name, rows: boundedRows(data, notes, stated ? 2 : 1) };
}

function parse(body: string, delimiter: string, preview: number, quoteChar = '"') {
  return Papa.parse<string[]>(body, {
    delimiter,
    preview,
    quoteChar,
    newline: '\n',
    skipEmptyLines: false,
  });
}

/** Excel's first line `sep=;` says the separator. */
function announced(text: string): { body: string; stated: string | undefined } {
  const found = /^"?sep=([,;\t|])"?\n/i.exec(text);
  return { body: found ? text.slice(found[0].length) : text, stated: found?.[1] };
}

/**
 * The separator that parts the most rows into as many cells as the widest usual row has. A text
 * without any is one column, and the comma does for it.
 */
function separatorOf(body: string): Separator {
  const start = body.slice(0, 200_000);
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of separators) {
    const widths = parse(start, separator, looked)
      .data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
      .map((cells) => cells.length);
    const score = evenness(widths);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How many rows have the width that most have, times its logarithm; 0 when that is one cell. */
function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const scores = Array.from(counts, ([width, count]) =>
    width < 2 ? 0 : (count / widths.length) * Math.log2(1 + width),
  );
  return Math.max(0, ...scores);
}
