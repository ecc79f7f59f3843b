/** A table as read, before anything is understood of it. */
import { limits } from './limits.ts';
import { cut, type Notes } from './notes.ts';

export interface Row {
  /** From 1, as spreadsheets count records: a cell's own line breaks count for nothing. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface RawTable {
  /** The file's name, or the sheet's. */
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Rows with something in them, no wider and no longer than the limits, and what was cut noted. */
export function boundedRows(
  records: readonly (readonly string[])[],
  notes: Notes,
  firstRow = 1,
): readonly Row[] {
  const rows: Row[] = [];
  let most = 0;
  for (const [index, record] of records.entries()) {
    if (record.every((cell) => cell.trim() === '')) continue;
    if (rows.length > limits.rows) {
      notes.add({ severity: 'warning', code: 'too-many-rows', values: { most: limits.rows } });
      break;
    }
    const row = index + firstRow;
    most = Math.max(most, record.length);
    const cells = record.slice(0, limits.columns).map((cell) => {
      if (cell.length <= limits.cell) return cell;
      notes.add({ severity: 'warning', code: 'long-cell', row, values: { most: limits.cell } });
      return cut(cell, limits.cell);
    });
    rows.push({ row, cells });
  }
  if (most > limits.columns)
    notes.add({
      severity: 'warning',
      code: 'too-many-columns',
      values: { found: most, most: limits.columns },
    });
  return rows;
}
