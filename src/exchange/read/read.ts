/**
 * Any file in, a partnership out, or the reasons why not. Never throws and never guesses silently:
 * what was read differently from how it is written is a finding.
 */
import type { Finding } from '../../model/findings.ts';
import { parseNetwork } from '../../model/parse.ts';
import { containerOf, decode } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { readDocument } from './document.ts';
import { graphReader } from './graph-readers.ts';
import { takeNotes, type Notes } from './notes.ts';
import type { Choice, Reading, SourceFile, Wishes } from './reading.ts';
import { recordsIn, tableOfRecords } from './records.ts';
import { sniff } from './sniff.ts';
import { listsPartners, listsProjects, readTable, type Tabled } from './table-partners.ts';
import type { RawTable } from './table.ts';

/** A file is a set of tables, or a reading of its own. */
type Content =
  | { readonly kind: 'tables'; readonly file: string; readonly tables: readonly RawTable[] }
  | { readonly kind: 'reading'; readonly file: string; readonly reading: Reading };

const empty: Tabled = { network: undefined, towns: new Map(), columns: [], choices: [] };

export async function readFiles(files: readonly SourceFile[], wishes: Wishes): Promise<Reading> {
  const notes = takeNotes();
  try {
    const contents: Content[] = [];
    for (const file of files) {
      const content = await contentOf(file, notes);
      if (content) contents.push(content);
    }
    const { findings = [], ...reading } = together(contents, wishes, notes);
    return { ...reading, findings: [...notes.all(), ...findings] };
  } catch {
    return failed(notes.all());
  }
}

/** Text pasted from a spreadsheet or an editor. */
export const readPasted = (text: string, name: string, wishes: Wishes): Promise<Reading> =>
  readFiles([{ name, bytes: new TextEncoder().encode(text) }], wishes);

const readerFailed = { severity: 'error', code: 'reader-failed' } as const;

const failed = (findings: readonly Finding[]): Reading => ({
  ...empty,
  findings: [...findings, readerFailed],
});

/** Whatever a reader made has to pass the same door as a document. */
function checked<Read extends Tabled>(read: Read, notes: Notes): Read {
  if (!read.network || parseNetwork(read.network).ok) return read;
  notes.add(readerFailed);
  return { ...read, ...empty };
}

async function contentOf({ name, bytes }: SourceFile, notes: Notes): Promise<Content | undefined> {
  if (containerOf(bytes) === 'zip') {
    // The reader of workbooks loads when a workbook comes.
    const { readWorkbook } = await import('./workbook.ts');
    const tables = await readWorkbook(bytes, name, notes);
    return tables.length > 0 ? { kind: 'tables', file: name, tables } : undefined;
  }
  const text = decode(bytes, name, notes);
  if (text === undefined) return undefined;
  const { format, json } = sniff(text, name);
  const tables = (table: RawTable): Content => ({ kind: 'tables', file: name, tables: [table] });
  switch (format) {
    case 'table':
      return tables(readDelimited(text, name, notes));
    case 'json': {
      const records = recordsIn(json);
      if (records) return tables(tableOfRecords(records, name, notes));
      return { kind: 'reading', file: name, reading: readDocument(text, json, name, notes) };
    }
    case 'document':
      return { kind: 'reading', file: name, reading: readDocument(text, json, name, notes) };
    case 'other-markup':
      notes.add({ severity: 'error', code: 'not-understood', value: name });
      return undefined;
    default: {
      const read = await graphReader(format);
      return { kind: 'reading', file: name, reading: checked(read(text, name), notes) };
    }
  }
}

/** One partnership of all files: a table of partners and one of projects belong together. */
function together(
  contents: readonly Content[],
  wishes: Wishes,
  notes: Notes,
): Tabled & { readonly findings?: readonly Finding[] } {
  const whole = contents.find(({ kind }) => kind === 'reading');
  const leaveOut = (used: readonly Content[]): void => {
    for (const { file } of contents.filter((content) => !used.includes(content)))
      notes.add({ severity: 'warning', code: 'file-left-out', value: file });
  };
  if (whole?.kind === 'reading') {
    leaveOut([whole]);
    return whole.reading;
  }
  const tabled = contents.filter((content) => content.kind === 'tables');
  const ofProjects = tabled.find(({ tables }) => tables.every(listsProjects));
  const main = tabled.find((content) => content !== ofProjects) ?? ofProjects;
  if (!main) {
    if (contents.length === 0 && notes.all().length === 0)
      notes.add({ severity: 'error', code: 'empty-file' });
    return empty;
  }
  leaveOut([main, ...(ofProjects ? [ofProjects] : [])]);
  return fromSheets(main.tables, main.file, ofProjects?.tables[0], wishes, notes);
}

/** The sheet with the partners: the wished one, else the only one that looks like it. */
function fromSheets(
  tables: readonly RawTable[],
  file: string,
  projectFile: RawTable | undefined,
  wishes: Wishes,
  notes: Notes,
): Tabled {
  const ofProjects = tables.length > 1 ? tables.find(listsProjects) : undefined;
  const sheets = tables.filter((table) => table !== ofProjects);
  const likely = sheets.length > 1 ? sheets.filter(listsPartners) : sheets;
  const wished = sheets.find(({ name }) => name === wishes.sheet);
  const chosen = wished ?? (likely.length === 1 ? likely[0] : undefined);
  const choices: readonly Choice[] =
    sheets.length > 1
      ? [
          {
            of: 'sheet',
            options: sheets.map(({ name, rows }) => ({
              id: name,
              label: name,
              partners: Math.max(0, rows.length - 1),
            })),
            chosen: chosen?.name,
          },
        ]
      : [];
  if (!chosen) {
    notes.add({ severity: 'warning', code: 'choose-sheet', values: { count: sheets.length } });
    return { ...empty, choices };
  }
  // What is read from a file is named after the file, not after its sheet.
  const named = { ...chosen, name: file };
  const read = checked(readTable(named, projectFile ?? ofProjects, wishes, notes), notes);
  return { ...read, choices: [...choices, ...read.choices] };
}
