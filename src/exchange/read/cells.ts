/** Reads the cells of a table row by row and notes what was read differently from how it is written. */
import type { TableCode } from '../../model/findings-tables.ts';
import type { Severity } from '../../model/findings.ts';
import type { Columns } from './columns.ts';
import { tidy } from './normalise/text.ts';
import type { Notes } from './notes.ts';
import type { Field } from './reading.ts';
import type { Row } from './table.ts';

/** A cell with something in it. */
export interface Cell {
  readonly text: string;
  readonly header: string;
  readonly column: number;
}

export interface Cells {
  readonly row: number;
  /** The first filled column of a field. */
  readonly one: (field: Field) => Cell | undefined;
  /** Every filled column of a field. */
  readonly all: (field: Field) => readonly Cell[];
  readonly note: (
    severity: Severity,
    code: TableCode,
    cell: Cell | undefined,
    became?: string,
  ) => void;
  /** A change that is told of the column as a whole. */
  readonly noteColumn: (code: TableCode, cell: Cell) => void;
}

export function cellsOf({ row, cells }: Row, columns: Columns, notes: Notes): Cells {
  const note: Cells['note'] = (severity, code, cell, became) =>
    notes.add({
      severity,
      code,
      row,
      ...(cell && { column: cell.header, value: cell.text }),
      ...(became === undefined ? {} : { became }),
    });
  const all = (field: Field): readonly Cell[] =>
    columns.of(field).flatMap((column): Cell[] => {
      const { text, done } = tidy(cells[column] ?? '');
      const header = columns.columns[column]?.header ?? '';
      // Which spaces were too many is of no use to anyone: that there were is said once a column.
      const value = done === 'text-tidied' ? undefined : (cells[column] ?? '').trim();
      if (done)
        notes.add({
          severity: 'change',
          code: done,
          row,
          column: header,
          ...(value === undefined ? {} : { value, became: text }),
        });
      return text === '' ? [] : [{ text, header, column }];
    });
  const noteColumn: Cells['noteColumn'] = (code, { header }) =>
    notes.add({ severity: 'change', code, row, column: header });
  return { row, one: (field) => all(field)[0], all, note, noteColumn };
}
