import type { Severity } from '../model/findings.ts';
import type { Field } from '../model/table-fields.ts';

/** What is done while somebody waits. */
export type Doing = 'reading' | 'placing' | 'drawing';
/** The forms in which an opened partnership can be taken along. */
export const takenForms = ['page', 'document', 'csv', 'geojson', 'gexf', 'graphml'] as const;
export type TakenForm = (typeof takenForms)[number];

/** Everything that is said while a partnership is opened, checked, mended and taken along. */
export interface OpenMessages {
  readonly intro: string;
  readonly private: string;
  readonly choose: string;
  readonly drop: string;
  readonly dropHere: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly readPasted: string;
  readonly pastedName: string;
  readonly formats: string;
  readonly formatList: readonly string[];
  readonly doing: Readonly<Record<Doing, string>>;
  readonly cancel: string;
  readonly failed: string;
  /** A choice that the file leaves open. */
  readonly choices: Readonly<Record<'project' | 'sheet', string>>;
  readonly choosePlease: string;
  readonly withPartners: (name: string, partners: number) => string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly column: string;
  readonly holds: string;
  readonly examples: string;
  readonly leftOut: string;
  readonly guessed: string;
  readonly fields: Readonly<Record<Field, string>>;
  readonly found: (partners: number, countries: number) => string;
  readonly placed: (placed: number, approximate: number, missing: number) => string;
  readonly unreadable: string;
  readonly report: string;
  readonly nothingFound: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
  readonly row: string;
  readonly value: string;
  readonly what: string;
  readonly rowNumber: (row: number) => string;
  readonly showAll: (count: number) => string;
  readonly mend: string;
  readonly mendHint: string;
  readonly acronym: string;
  readonly title: string;
  readonly partner: string;
  readonly shortName: string;
  readonly role: string;
  readonly country: string;
  readonly city: string;
  readonly lat: string;
  readonly lon: string;
  readonly website: string;
  readonly fieldOf: (field: string, partner: string) => string;
  /** Names the source of what was typed in here. */
  readonly byHand: string;
  readonly approximate: string;
  readonly unplaced: string;
  /** The town is not in the list; its country is. */
  readonly townUnknown: string;
  /** Neither town nor country tells a place. */
  readonly townRefused: string;
  readonly mergeInto: string;
  readonly mergeWith: (partner: string) => string;
  readonly merge: string;
  readonly remove: (partner: string) => string;
  readonly removeShort: string;
  readonly more: (shown: string, all: string) => string;
  readonly nextRows: string;
  readonly previousRows: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly removed: (partner: string) => string;
  readonly merged: (partner: string, into: string) => string;
  readonly refused: string;
  readonly show: string;
  readonly again: string;
  readonly opened: (name: string, fileName: string) => string;
  readonly onThisDevice: string;
  readonly notKept: string;
  readonly check: string;
  readonly forget: string;
  readonly take: string;
  readonly forms: Readonly<Record<TakenForm, string>>;
  readonly saved: (name: string) => string;
  readonly saveFailed: string;
  /** Names the list of partners without a place. */
  readonly tray: (count: string) => string;
}
