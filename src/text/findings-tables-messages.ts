/** How findings about tables are said: what is wrong, and how to put it right. */
import type { TableCode } from '../model/findings-tables.ts';

/** `{value}`, `{became}`, `{column}`, `{row}` and a finding's `values` are filled in. */
export type FindingWords = readonly [what: string, fix: string];

/** `''` as a fix: nothing has to be done. */
export type TableFindingMessages = Readonly<Record<TableCode, FindingWords>>;
