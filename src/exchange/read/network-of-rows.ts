/** What the rows say, put together as a network document. */
import type {
  Link,
  NetworkDocument,
  Partner,
  PartnerId,
  Period,
  Source,
} from '../../model/network.ts';
import { fileLanguages, projectWebsite, relations } from '../../text/file-words.ts';
import type { Budget } from '../../model/network.ts';
import { fold, slug } from './fold.ts';
import { idMaker } from './ids.ts';
import { kindsOf } from './kinds.ts';
import type { Notes } from './notes.ts';
import type { PartnerRow } from './partner-rows.ts';
import type { Project } from './projects.ts';
import type { Town } from './reading.ts';
import { shortNameOf } from './short-name.ts';

/** Every fact of the file rests on this source. */
const file = ['file'];

export interface About {
  readonly acronym: string | undefined;
  readonly title: string | undefined;
  readonly project: Project | undefined;
  /** The file's name. */
  readonly fileName: string;
}

export interface Made {
  readonly network: NetworkDocument;
  readonly towns: ReadonlyMap<PartnerId, Town>;
}

/** Ids of the partners, in the rows' order. The file's own are kept where they are no mere numbers. */
export function partnerIds(rows: readonly PartnerRow[]): readonly PartnerId[] {
  const makeId = idMaker('partner');
  return rows.map(({ id, name }) =>
    makeId(id !== undefined && /[a-z]/i.test(slug(id)) ? id : name),
  );
}

export function networkOf(
  rows: readonly [PartnerRow, ...PartnerRow[]],
  ids: readonly PartnerId[],
  about: About,
  money: { budget: Budget; sources: readonly Source[] } | undefined,
  notes: Notes,
): Made {
  const { project, fileName } = about;
  const fallback = fileName.replace(/\.[^.]{1,8}$/, '').trim() || fileName.trim() || '?';
  const title = about.title ?? project?.title ?? about.acronym ?? fallback;
  const acronym = about.acronym ?? project?.acronym ?? shortNameOf(title);
  const { kinds, idOf } = kindsOf(rows.map(({ kind }) => kind));
  const site = sharedWebsite(rows, notes);
  const coordinators = ids.filter((_, index) => rows[index]?.role === 'coordinator');
  const coordinator = coordinators.length === 1 ? coordinators[0] : undefined;
  noteCoordinators(coordinators.length, notes);
  noteSame(rows, ids, notes);

  const programme =
    project?.programme ?? rows.find((row) => row.programme !== undefined)?.programme;
  const period = project && periodOf(project, notes);
  const sources: Source[] = [
    { id: 'file', title: fileName.trim() || '?', basis: 'file' },
    ...(money?.sources ?? []),
    ...(site === undefined
      ? []
      : [{ id: 'project-website', title: projectWebsite, url: site, basis: 'file' as const }]),
  ];
  const network: NetworkDocument = {
    version: 1,
    languages: fileLanguages,
    id: slug(acronym) || 'partnership',
    acronym,
    title: { text: title },
    titleVariants: [],
    shortTitle: { text: title.length <= 60 ? title : acronym },
    ...(programme === undefined ? {} : { programme }),
    ...(project?.summary === undefined ? {} : { summary: project.summary }),
    aims: [],
    themes: [],
    ...(money ? { budget: money.budget } : {}),
    ...(period ? { period: { ...period, sources: file } } : {}),
    ...(coordinator === undefined ? {} : { coordinator }),
    kinds,
    partners: rows.map((row, index) => partnerOf(row, ids[index] ?? '', site, idOf)),
    links: coordinator === undefined ? [] : linksFrom(coordinator, rows, ids),
    sources,
  };
  return { network, towns: townsOf(rows, ids) };
}

function partnerOf(
  row: PartnerRow,
  id: PartnerId,
  site: string | undefined,
  idOf: (kind: string) => string | undefined,
): Partner {
  const { name, shortName, englishName, country, city, region, position, website } = row;
  const kind = row.kind === undefined ? undefined : idOf(row.kind);
  return {
    id,
    name,
    shortName: shortName ?? shortNameOf(name),
    ...(englishName === undefined || englishName === name ? {} : { englishName }),
    ...(kind === undefined ? {} : { kind }),
    role: row.role === 'coordinator' ? 'coordinator' : 'partner',
    country,
    ...(position && {
      place: {
        ...(city === undefined ? {} : { city }),
        ...(region === undefined ? {} : { region }),
        ...position,
        precision: 'exact',
        sources: file,
      },
    }),
    ...(website === undefined || website === site
      ? {}
      : { website: { url: website, status: 'live', sources: file } }),
  };
}

/** That someone coordinates the others is what the table states; it states no other link. */
const linksFrom = (
  coordinator: PartnerId,
  rows: readonly PartnerRow[],
  ids: readonly PartnerId[],
): readonly Link[] =>
  rows.flatMap(({ role }, index): Link[] => {
    const target = ids[index];
    if (target === undefined || target === coordinator) return [];
    const relation =
      role === 'third-party' || role === 'associated-partner' ? relations[role] : null;
    return [{ source: coordinator, target, ...(relation && { relation }), sources: file }];
  });

/** One address for everybody is the project's, as in keep.eu's exports. */
function sharedWebsite(rows: readonly PartnerRow[], notes: Notes): string | undefined {
  const all = rows.flatMap(({ website }) => website ?? []);
  const [first] = all;
  if (first === undefined || all.length < 3 || all.some((website) => website !== first))
    return undefined;
  notes.add({
    severity: 'change',
    code: 'website-shared',
    value: first,
    values: { count: all.length },
  });
  return first;
}

function noteCoordinators(count: number, notes: Notes): void {
  if (count === 0) notes.add({ severity: 'warning', code: 'no-coordinator' });
  if (count > 1)
    notes.add({ severity: 'warning', code: 'several-coordinators', values: { count } });
}

/** The same name in the same town twice. Both stay: they may be two departments. */
function noteSame(rows: readonly PartnerRow[], ids: readonly PartnerId[], notes: Notes): void {
  const first = new Map<string, number>();
  for (const [index, { name, city = '', country, row }] of rows.entries()) {
    const key = [fold(name) || name, fold(city), country].join('|');
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else
      notes.add({
        severity: 'warning',
        code: 'same-partner',
        row,
        value: name,
        values: { first: before },
        ...(ids[index] === undefined ? {} : { partner: ids[index] }),
      });
  }
}

function periodOf({ row, start, end }: Project, notes: Notes): Period | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (start <= end) return { start, end };
  notes.add({ severity: 'warning', code: 'period-reversed', row, values: { start, end } });
  return undefined;
}

function townsOf(
  rows: readonly PartnerRow[],
  ids: readonly PartnerId[],
): ReadonlyMap<PartnerId, Town> {
  return new Map(
    rows.flatMap(({ position, city, region, otherCountry, row }, index): [PartnerId, Town][] => {
      const id = ids[index];
      if (id === undefined || position || city === undefined) return [];
      const town: Town = {
        city,
        ...(region === undefined ? {} : { region }),
        ...(otherCountry === undefined ? {} : { otherCountry }),
        row,
      };
      return [[id, town]];
    }),
  );
}
