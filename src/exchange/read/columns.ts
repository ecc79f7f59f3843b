/** Which column holds what: by the reader's wish, by its header, else by its values. */
import { guesses, areCountries, areNumbers } from './guess.ts';
import { isAcronym, saidBy, type Meaning, type Said } from './header-fields.ts';
import type { Headed } from './header-row.ts';
import type { Notes } from './notes.ts';
import type { Column, Field, Wishes } from './reading.ts';

/** Values of a column that are looked at. */
const looked = 200;
const shownSamples = 3;

export interface Columns {
  readonly columns: readonly Column[];
  /** The columns of a field, the preferred one first. */
  readonly of: (field: Field) => readonly number[];
}

interface Draft {
  readonly index: number;
  readonly header: string;
  readonly values: readonly string[];
  field: Field | undefined;
  sure: boolean;
  rank: number;
  wished: boolean;
  /** Known to hold nothing that is shown. */
  ignored: boolean;
}

/** Fields that several columns may hold together: a country's name and code, a project's id and acronym. */
const shared: ReadonlySet<Field> = new Set(['country', 'project', 'share']);

export function understand(table: Headed, wishes: Wishes['columns'], notes: Notes): Columns {
  const { headers, body, own } = table;
  const drafts = headers.map((header, index): Draft => {
    const values = samplesOf(table, index);
    const wish = wishes && Object.hasOwn(wishes, header) ? wishes[header] : undefined;
    const said = own ? saidBy(header) : undefined;
    return { index, header, values, ...draftOf(wish, said) };
  });
  sortOutAcronyms(drafts, body.length);
  sortOutCountries(drafts);
  const repeated = keepBest(drafts);
  guessRest(drafts);
  for (const { header, field, values, sure, wished } of drafts)
    if (field && !sure && !wished && values.length > 0)
      notes.add({ severity: 'warning', code: 'column-guessed', column: header, values: { field } });
  for (const { header, field } of repeated)
    notes.add({ severity: 'warning', code: 'column-repeated', column: header, values: { field } });

  const byRank = drafts.toSorted((a, b) => a.rank - b.rank);
  return {
    columns: drafts.map(({ header, field, sure, wished, ignored, values }) => ({
      header,
      field,
      sure: sure || wished || ignored,
      samples: values.slice(0, shownSamples),
    })),
    of: (wanted) => byRank.filter(({ field }) => field === wanted).map(({ index }) => index),
  };
}

function samplesOf({ body }: Headed, index: number): readonly string[] {
  const values: string[] = [];
  for (const { cells } of body) {
    const value = (cells[index] ?? '').trim();
    if (value) values.push(value);
    if (values.length >= looked) break;
  }
  return values;
}

function draftOf(wish: Meaning | undefined, said: Said | undefined) {
  const meaning = wish ?? said?.meaning;
  return {
    field: meaning === 'ignore' ? undefined : meaning,
    sure: wish !== undefined || said?.sure === true,
    rank: wish === undefined ? (said?.rank ?? 2000) : -1,
    wished: wish !== undefined,
    ignored: meaning === 'ignore',
  };
}

/** `Acronym` is the project's where it repeats, and the partner's where every row has another. */
function sortOutAcronyms(drafts: readonly Draft[], rows: number): void {
  const others = drafts.some(
    ({ field, sure, header }) => field === 'project' && sure && !isAcronym(header),
  );
  if (others || rows < 2) return;
  for (const draft of drafts) {
    if (draft.field !== 'project' || draft.wished || !isAcronym(draft.header)) continue;
    const { values } = draft;
    const distinct = new Set(values).size;
    if (distinct < 2 || distinct <= values.length / 2) continue;
    if (drafts.some(({ field, sure }) => field === 'shortName' && sure)) continue;
    draft.field = 'shortName';
    draft.sure = true;
  }
}

/** `Kraj` is a town in Slovene and a country in Polish: the values know. */
function sortOutCountries(drafts: readonly Draft[]): void {
  if (drafts.some(({ field, sure }) => field === 'country' && sure)) return;
  const town = drafts.find(
    ({ field, wished, values }) =>
      (field === 'city' || field === 'region') && !wished && areCountries(values),
  );
  if (town) town.field = 'country';
}

/** Leaves each field to the column that says it best. Gives those that step back and may surprise. */
function keepBest(drafts: readonly Draft[]): readonly { header: string; field: Field }[] {
  const repeated: { header: string; field: Field }[] = [];
  const byRank = drafts.toSorted((a, b) => quality(a) - quality(b));
  const best = new Map<Field, Draft>();
  for (const draft of byRank) {
    const { field, header } = draft;
    if (!field) continue;
    const first = best.get(field);
    if (!first) best.set(field, draft);
    else if (!draft.wished && (!shared.has(field) || (first.sure && !draft.sure))) {
      if (draft.sure && draft.values.length > 0 && field !== 'region')
        repeated.push({ header, field });
      draft.field = undefined;
      draft.ignored = draft.sure;
    }
  }
  return repeated;
}

/** Lower is better: an empty column, or numbers for names, come last. */
const quality = ({ rank, field, values, wished }: Draft): number =>
  rank +
  (wished ? 0 : values.length === 0 ? 5000 : field === 'name' && areNumbers(values) ? 4000 : 0);

function guessRest(drafts: readonly Draft[]): void {
  const taken = new Set(drafts.flatMap(({ field }) => field ?? []));
  const open = drafts.filter(({ field, wished, ignored }) => !field && !wished && !ignored);
  const found = guesses(
    (column) => drafts[column]?.values ?? [],
    open.filter(({ values }) => values.length > 0).map(({ index }) => index),
    taken,
  );
  for (const draft of open) {
    const field = found.get(draft.index);
    if (!field) continue;
    draft.field = field;
    draft.sure = false;
  }
}
