/** Tables about several projects, and CORDIS's `project.csv`, which says more about each. */
import type { Decimal } from '../../model/money.ts';
import type { Columns } from './columns.ts';
import { headerKey } from './header-fields.ts';
import type { Headed } from './header-row.ts';
import { tidy } from './normalise/text.ts';
import { readDay } from './normalise/date.ts';
import { readNumber } from './normalise/number.ts';
import type { Notes } from './notes.ts';
import type { Choice } from './reading.ts';
import type { Row } from './table.ts';

/** What is known of a project beside its partners. */
export interface Project {
  /** Row of the table of projects. */
  readonly row: number;
  readonly id: string;
  readonly acronym?: string;
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly totalCost?: Decimal;
  readonly contribution?: Decimal;
  readonly summary?: string;
  readonly programme?: string;
}

export interface ProjectRows {
  /** What the table tells its projects apart by; '' when it does not. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
}

/** The rows of each project, in the order of the table. */
export function byProject(
  { body }: Headed,
  columns: Columns,
  notes: Notes,
): readonly ProjectRows[] {
  const [keyColumn, labelColumn = keyColumn] = columns.of('project');
  const cell = (row: Row, column: number | undefined) =>
    column === undefined ? '' : tidy(row.cells[column] ?? '').text;
  const groups = new Map<string, { label: string; rows: Row[] }>();
  for (const row of body) {
    const label = cell(row, labelColumn);
    const id = cell(row, keyColumn) || label;
    const group = groups.get(id) ?? { label: '', rows: [] };
    group.label ||= label;
    group.rows.push(row);
    groups.set(id, group);
  }
  const loose = groups.get('');
  if (loose && groups.size > 1) {
    groups.delete('');
    const [only] = groups.values();
    // One project and a few gaps: the gaps are of the same project.
    if (groups.size === 1 && only) only.rows.push(...loose.rows);
    else
      notes.add({
        severity: 'warning',
        code: 'no-project',
        row: loose.rows[0]?.row ?? 1,
        values: { count: loose.rows.length },
      });
  }
  return Array.from(groups, ([id, { label, rows }]) => ({
    id,
    label: label || id,
    rows: rows.toSorted((a, b) => a.row - b.row),
  }));
}

export const choiceOf = (
  groups: readonly ProjectRows[],
  projects: readonly Project[],
  chosen: string | undefined,
): Choice => ({
  of: 'project',
  options: groups.map(({ id, label, rows }) => {
    const title = projectOf(projects, { id, label })?.title;
    return {
      id,
      label: title && title !== label ? `${label}: ${title}` : label,
      partners: rows.length,
    };
  }),
  chosen,
});

export const projectOf = (
  projects: readonly Project[],
  { id, label }: Pick<ProjectRows, 'id' | 'label'>,
): Project | undefined =>
  projects.find((project) => project.id === id) ??
  projects.find(({ acronym }) => acronym !== undefined && (acronym === label || acronym === id));

type Told = Exclude<keyof Project, 'row'>;

/** Columns of `project.csv`, folded. */
const named = {
  id: ['id', 'project id', 'rcn'],
  acronym: ['acronym', 'project acronym', 'akronim'],
  title: ['title', 'project title', 'naslov'],
  start: ['start date', 'start'],
  end: ['end date', 'end'],
  totalCost: ['total cost', 'total budget'],
  contribution: ['ec max contribution', 'eu contribution', 'ec contribution'],
  summary: ['objective', 'summary', 'description', 'abstract'],
  programme: ['framework programme', 'programme', 'program'],
} as const satisfies Record<Told, readonly string[]>;

/** Whether a table lists projects and not partners. */
export function isProjectTable({ headers }: Headed): boolean {
  const keys = new Set(headers.map(headerKey));
  const has = (field: Told) => named[field].some((name) => keys.has(name));
  const ofPartners = ['name', 'role', 'country', 'city', 'lead partner', 'project partner'];
  return (
    (has('id') || has('acronym')) &&
    has('title') &&
    (has('start') || has('summary') || has('totalCost')) &&
    !ofPartners.some((name) => keys.has(name))
  );
}

export function readProjects({ headers, body }: Headed, notes: Notes): readonly Project[] {
  const keys = headers.map(headerKey);
  const at = (field: Told): number =>
    named[field].map((name) => keys.indexOf(name)).find((index) => index >= 0) ?? -1;
  return body.flatMap(({ row, cells }) => {
    const note = (
      severity: 'warning' | 'change',
      code: 'date-unreadable' | 'date-ambiguous' | 'date-changed' | 'number-unreadable',
      field: Told,
      value: string,
      became?: string,
    ) => {
      const column = headers[at(field)] ?? '';
      notes.add({
        severity,
        code,
        row,
        column,
        value,
        ...(became === undefined ? {} : { became }),
      });
    };
    const text = (field: Told) => tidy(cells[at(field)] ?? '').text || undefined;
    const day = (field: 'start' | 'end') => {
      const value = text(field);
      if (value === undefined) return undefined;
      const read = readDay(value);
      if (!read) note('warning', 'date-unreadable', field, value);
      else if (read.ambiguous) note('warning', 'date-ambiguous', field, value, read.day);
      else if (read.day !== value) note('change', 'date-changed', field, value, read.day);
      return read?.day;
    };
    const amount = (field: 'totalCost' | 'contribution') => {
      const value = text(field);
      if (value === undefined) return undefined;
      const decimal = readNumber(value, undefined, 4)?.decimal;
      if (decimal !== undefined && /^\d{1,15}(?:\.\d+)?$/.test(decimal)) return decimal;
      note('warning', 'number-unreadable', field, value);
      return undefined;
    };
    const id = text('id') ?? text('acronym');
    if (id === undefined) return [];
    const project = {
      id,
      acronym: text('acronym'),
      title: text('title'),
      start: day('start'),
      end: day('end'),
      totalCost: amount('totalCost'),
      contribution: amount('contribution'),
      summary: text('summary'),
      programme: text('programme'),
    };
    // What is not known is left out, as in a document.
    return [
      {
        row,
        id,
        ...Object.fromEntries(Object.entries(project).filter(([, value]) => value !== undefined)),
      },
    ];
  });
}
