import { shareOf } from '../../model/money.ts';
import { linkCount } from '../../model/links.ts';
import type { NetworkDocument, Partner } from '../../model/network.ts';
import { fromCoordinator, textIn } from '../../text/describe.ts';
import type { Formats } from '../../text/format.ts';
import type { Language, Messages } from '../../text/messages.ts';

export const columns = [
  'name',
  'country',
  'city',
  'role',
  'kind',
  'distance',
  'share',
  'links',
] as const;
export type Column = (typeof columns)[number];

/** What somebody in the partnership has a value for, or everybody has: a column of nothing is left out. */
export const columnsOf = (rows: readonly Row[]): readonly Column[] =>
  columns.filter(
    (column) =>
      !(column === 'kind' || column === 'distance' || column === 'share') ||
      rows.some((row) => row[column] !== undefined && row[column] !== ''),
  );

/** How the table is ordered; unsorted is the document's own order. */
export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

export interface Row {
  readonly partner: Partner;
  readonly country: string;
  readonly city: string;
  readonly role: string;
  readonly kind: string;
  /** Kilometres from the coordinator; undefined when a place is missing or it is the coordinator. */
  readonly distance: number | undefined;
  /** Percent of the budget; undefined when not stated. */
  readonly share: number | undefined;
  readonly links: number;
}

/** One row a partner, worded in the language, in document order. */
export const rowsOf = (
  network: NetworkDocument,
  partners: readonly Partner[],
  m: Messages,
  formats: Formats,
  language: Language,
): readonly Row[] =>
  partners.map((partner) => {
    const share = network.budget?.shares.find((one) => one.partner === partner.id);
    return {
      partner,
      country: formats.country(partner.country),
      city: textIn(partner.place?.city, language),
      role: m.roles[partner.role],
      kind: textIn(partner.kindLabel, language),
      distance: fromCoordinator(network, partner)?.kilometres,
      share: share && network.budget && Number(shareOf(share.amount, network.budget.total)),
      links: linkCount(network, partner.id),
    };
  });

/** Sorts a copy; unknown values come last either way, equal ones keep document order. */
export function sortRows(
  rows: readonly Row[],
  { column, descending }: Sorting,
  compareText: (a: string, b: string) => number,
): readonly Row[] {
  const value = (row: Row) =>
    column === 'name' ? row.partner.name : row[column] === '' ? undefined : row[column];
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareText(String(left), String(right));
    return descending ? -order : order;
  });
}
