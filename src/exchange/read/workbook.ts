/** Spreadsheet files (.xlsx): which sheets there are, and their cells as text. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { CellValue } from 'read-excel-file/universal';
import { limits } from './limits.ts';
import type { Notes } from './notes.ts';
import { boundedRows, type RawTable } from './table.ts';

/** The sheets that have something in them; none, with the reason noted, when they cannot be read. */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  notes: Notes,
): Promise<readonly RawTable[]> {
  const stop = (code: 'too-large' | 'not-a-workbook' | 'too-much-unpacked' | 'broken-workbook') => {
    const values = code === 'too-large' ? { most: limits.bytes / 1024 / 1024 } : {};
    notes.add({ severity: 'error', code, value: file, values });
    return [];
  };
  if (bytes.length > limits.bytes) return stop('too-large');
  try {
    const content = contentOf(bytes);
    if (content !== 'workbook') return stop(content);
    const sheets = await readSheets(stored(bytes), { trim: false });
    return sheets
      .map(({ sheet, data }) => ({
        name: sheet,
        rows: boundedRows(
          data.map((cells) => cells.map(textOf)),
          notes,
        ),
      }))
      .filter(({ rows }) => rows.length > 0);
  } catch {
    return stop('broken-workbook');
  }
}

/** A cell as text: dates as ISO 8601 days, numbers with a point. */
function textOf(cell: CellValue | null): string {
  if (cell === null) return '';
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(cell);
}

/**
 * Looks at what the library would unpack and lay out, before it does: it fills every gap of a
 * sheet, so one cell in its last corner would make it lay out seventeen thousand million.
 */
function contentOf(bytes: Uint8Array): 'workbook' | 'not-a-workbook' | 'too-much-unpacked' {
  let unpacked = 0;
  const names = new Set<string>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.add(name);
      if (/\.(xml|rels)$/.test(name)) unpacked += originalSize;
      return false;
    },
  });
  if (!names.has('xl/workbook.xml')) return 'not-a-workbook';
  if (unpacked > limits.unpacked) return 'too-much-unpacked';
  const sheets = unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/.*\.xml$/.test(name) });
  const cells = Object.values(sheets).map((xml) => areaOf(strFromU8(xml)));
  return cells.every((area) => area <= limits.rows * limits.columns)
    ? 'workbook'
    : 'too-much-unpacked';
}

/**
 * The workbook's XML unpacked and stored: packed files above 320 kB would be unpacked in workers made of
 * blobs, which the page's security policy forbids.
 */
function stored(bytes: Uint8Array): ArrayBuffer {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  return new Uint8Array(zipSync(files, { level: 0 })).buffer;
}

/** Rows times columns up to the last cell that a sheet's XML has. */
function areaOf(xml: string): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', digits = ''] of xml.matchAll(
    /<(?:\w{1,9}:)?(?:c|row)\s[^<>]{0,200}?\br=["']([A-Z]{0,3})(\d{1,9})["']/g,
  )) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * Math.max(1, columns);
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
