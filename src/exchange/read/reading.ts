/** What every reader takes and gives; `read.ts` finds the right one. */
import type { Finding } from '../../model/findings.ts';
import type { Field } from '../../model/table-fields.ts';
import type { CountryCode, NetworkDocument, PartnerId } from '../../model/network.ts';

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type { Field };

/** A partner's town where the file gives no coordinates; `places/` looks it up. */
export interface Town {
  readonly city: string;
  readonly region?: string;
  /** Another country that the row names, against the partner's. */
  readonly otherCountry?: CountryCode;
  readonly row?: number;
}

/** A column as it was understood. */
export interface Column {
  readonly header: string;
  /** Undefined for a column that is left out. */
  readonly field: Field | undefined;
  /** Whether the header says it; else it was guessed and should be confirmed. */
  readonly sure: boolean;
  readonly samples: readonly string[];
}

/** Something the file leaves open: which of its projects, which of its sheets. */
export interface Choice {
  readonly of: 'project' | 'sheet';
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly partners?: number;
  }[];
  readonly chosen: string | undefined;
}

/** What the reader of the page has decided so far. */
export interface Wishes {
  readonly project?: string;
  readonly sheet?: string;
  /** By the column's header. */
  readonly columns?: Readonly<Record<string, Field | 'ignore'>>;
  /** What the partnership is called, where the file does not say. */
  readonly title?: string;
}

export interface Reading {
  /** Undefined when nothing could be made of the file, or a choice has to come first. */
  readonly network: NetworkDocument | undefined;
  /** Partners still without coordinates whose town is known. */
  readonly towns: ReadonlyMap<PartnerId, Town>;
  readonly findings: readonly Finding[];
  /** For tables. */
  readonly columns: readonly Column[];
  readonly choices: readonly Choice[];
}
