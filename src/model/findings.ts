/**
 * What was found while a file became a partnership. A finding holds no words, so that the page says it in
 * the reader's language (`text/findings-*.ts`); it names row, column and value, so that the reader finds it.
 */
import type { PartnerId } from './network.ts';

/** An error stops, a warning asks for a look, a change says what was read differently from how it was written. */
export type Severity = 'error' | 'warning' | 'change';

export interface Finding<Code extends string = string> {
  readonly severity: Severity;
  readonly code: Code;
  /** Row of the file, from 1 and with the header's, as spreadsheets count. */
  readonly row?: number;
  /** The column's header, or an attribute's name, as the file writes it. */
  readonly column?: string;
  /** The value as written, cut short. */
  readonly value?: string;
  /** What it became. */
  readonly became?: string;
  readonly partner?: PartnerId;
  /** What else the wording mentions. */
  readonly values?: Readonly<Record<string, string | number>>;
}
