/** JSON that is a list of flat objects, as many services export tables: a row each. */
import { limits } from './limits.ts';
import type { Notes } from './notes.ts';
import { boundedRows, type RawTable } from './table.ts';

/** Where lists stand in such files. */
const wrappers = [
  'partners',
  'organisations',
  'organizations',
  'participants',
  'data',
  'results',
  'records',
  'items',
  'rows',
];

type Flat = Readonly<Record<string, unknown>>;

export function recordsIn(json: unknown): readonly Flat[] | undefined {
  if (isFlatList(json)) return json;
  if (!isObject(json)) return undefined;
  for (const wrapper of wrappers) {
    const list = Object.hasOwn(json, wrapper) ? json[wrapper] : undefined;
    if (isFlatList(list)) return list;
  }
  return undefined;
}

export function tableOfRecords(records: readonly Flat[], name: string, notes: Notes): RawTable {
  const keys = new Set<string>();
  for (const record of records.slice(0, limits.rows))
    for (const key of Object.keys(record)) if (keys.size <= limits.columns) keys.add(key);
  const header = [...keys];
  const rows = records.map((record) =>
    header.map((key) => (Object.hasOwn(record, key) ? textOf(record[key]) : '')),
  );
  return { name, rows: boundedRows([header, ...rows], notes) };
}

const isObject = (value: unknown): value is Flat =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFlatList = (list: unknown): list is readonly Flat[] =>
  Array.isArray(list) && list.length > 0 && list.every(isObject);

/** Nested values have no cell to stand in. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
