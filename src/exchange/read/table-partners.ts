/** A table of partners, with a table of projects or without, to a partnership. */
import { amountsOf, budgetOf } from './budget.ts';
import { understand, type Columns } from './columns.ts';
import { headerKey } from './header-fields.ts';
import { headed, type Headed } from './header-row.ts';
import { networkOf, partnerIds } from './network-of-rows.ts';
import { tidy } from './normalise/text.ts';
import { takeNotes, type Notes } from './notes.ts';
import { partnerRows, type PartnerRow } from './partner-rows.ts';
import {
  byProject,
  choiceOf,
  isProjectTable,
  projectOf,
  readProjects,
  type Project,
  type ProjectRows,
} from './projects.ts';
import type { Choice, Reading, Wishes } from './reading.ts';
import type { RawTable } from './table.ts';

/** What a table came to; findings are in the notes. */
export type Tabled = Omit<Reading, 'findings'>;

const nothing: Tabled = { network: undefined, towns: new Map(), columns: [], choices: [] };

/** Whether a table lists projects, as CORDIS's `project.csv` does. */
export const listsProjects = ({ rows }: RawTable): boolean =>
  isProjectTable(headed(rows, takeNotes()));

/** Whether a table's headers name partners: how the right sheet of a workbook is found. */
export function listsPartners({ rows }: RawTable): boolean {
  const table = headed(rows, takeNotes());
  const { columns } = understand(table, undefined, takeNotes());
  return table.own && columns.some(({ field, sure }) => field === 'name' && sure);
}

export function readTable(
  raw: RawTable,
  projectTable: RawTable | undefined,
  wishes: Wishes,
  notes: Notes,
): Tabled {
  if (listsProjects(raw)) {
    notes.add({ severity: 'error', code: 'only-projects', value: raw.name });
    return nothing;
  }
  const table = headed(raw.rows, notes);
  const columns = understand(table, wishes.columns, notes);
  const told = { ...nothing, columns: columns.columns };
  if (table.body.length === 0) {
    notes.add({ severity: 'error', code: 'no-rows', value: raw.name });
    return told;
  }
  if (
    !(['name', 'englishName', 'shortName'] as const).some((field) => columns.of(field).length > 0)
  ) {
    notes.add({ severity: 'error', code: 'no-name-column', value: raw.name });
    return told;
  }
  noteRagged(table, notes);

  const projects = projectTable ? headed(projectTable.rows, takeNotes()) : undefined;
  const known = projects ? readProjects(projects, takeNotes()) : [];
  const groups = byProject(table, columns, notes);
  const [only] = groups;
  const wished =
    groups.find(({ id }) => id === wishes.project) ??
    groups.find(({ label }) => label === wishes.project);
  if (wishes.project !== undefined && !wished)
    notes.add({ severity: 'warning', code: 'unknown-choice', value: wishes.project });
  const chosen = wished ?? (groups.length === 1 ? only : undefined);
  const choices: readonly Choice[] = groups.length > 1 ? [choiceOf(groups, known, chosen?.id)] : [];
  if (!chosen) {
    notes.add({ severity: 'warning', code: 'choose-project', values: { count: groups.length } });
    return { ...told, choices };
  }
  // A single project in the other file is this one, whatever it is called.
  const project =
    projectOf(known, chosen) ?? (groups.length === 1 && known.length === 1 ? known[0] : undefined);
  // Read once more, so that what is changed about this project is told, and about no other.
  if (projects && project)
    readProjects(
      { ...projects, body: projects.body.filter(({ row }) => row === project.row) },
      notes,
    );
  return { ...told, ...partnership(raw, table, columns, chosen, project, wishes, notes), choices };
}

function partnership(
  raw: RawTable,
  table: Headed,
  columns: Columns,
  chosen: ProjectRows,
  project: Project | undefined,
  wishes: Wishes,
  notes: Notes,
): Pick<Tabled, 'network' | 'towns'> {
  const amounts = amountsOf(chosen.rows, columns);
  const rows = partnerRows(chosen.rows, columns, amounts, notes);
  if (!isFilled(rows)) {
    notes.add({ severity: 'error', code: 'no-rows', value: raw.name });
    return nothing;
  }
  const ids = partnerIds(rows);
  const header = amounts ? (table.headers[amounts.column] ?? '') : '';
  const samples = amounts ? chosen.rows.map(({ cells }) => cells[amounts.column] ?? '') : [];
  const money = budgetOf({ rows, ids, header, samples, project }, notes);
  const about = { ...namesOf(chosen, table, columns), project, fileName: raw.name };
  const title = tidy(wishes.title ?? '').text || about.title;
  return networkOf(rows, ids, { ...about, title }, money, notes);
}

const isFilled = (rows: readonly PartnerRow[]): rows is readonly [PartnerRow, ...PartnerRow[]] =>
  rows.length > 0;

/** What the table's own columns call the project. */
function namesOf({ rows }: ProjectRows, { headers }: Headed, columns: Columns) {
  const stated = columns.of('project').flatMap((column) => {
    const filled = rows.find(({ cells }) => (cells[column] ?? '').trim() !== '');
    const { text } = tidy(filled?.cells[column] ?? '');
    // Bare numbers identify a project and do not name it.
    return /\p{L}/u.test(text) ? [{ text, key: headerKey(headers[column] ?? '') }] : [];
  });
  const acronym =
    stated.find(({ key }) => /a[ck]+ron/.test(key))?.text ??
    stated.find(({ text }) => text.length <= 24)?.text;
  return { acronym, title: stated.find(({ text }) => text !== acronym)?.text };
}

/** Rows with more or fewer cells than the header: often a separator in a name that should be quoted. */
function noteRagged({ body, width }: Headed, notes: Notes): void {
  if (width === undefined) return;
  for (const { row, cells } of body) {
    const isPadded = cells.slice(width).every((cell) => cell.trim() === '');
    const found: number = cells.length > width && isPadded ? width : cells.length;
    if (found === width) continue;
    notes.add({ severity: 'warning', code: 'ragged-row', row, values: { found, expected: width } });
  }
}
