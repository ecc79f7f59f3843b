/** Cells to plain text. Nothing of it is ever run or read as markup, so formulas and tags just stay. */
import type { TableCode } from '../../../model/findings-tables.ts';
import { undefused } from '../../formula-cells.ts';

export interface Tidied {
  readonly text: string;
  /** What was done beyond taking spaces off the ends. */
  readonly done: TableCode | undefined;
}

export function tidy(cell: string): Tidied {
  const trimmed = cell.trim();
  // Spreadsheets, and our own CSV, put it before what would be run as a formula.
  const bare = undefused(trimmed);
  const isDefused = bare !== trimmed;
  const text = bare
    // eslint-disable-next-line no-control-regex -- XML forbids these, so no format could hold them
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    // Half of a character is none.
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    text,
    done: isDefused ? 'apostrophe-removed' : text === bare ? undefined : 'text-tidied',
  };
}
