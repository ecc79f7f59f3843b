import type { NetworkDocument, Partner, PartnerId } from '../model/network.ts';

/** What the legend filters by. Within a group any value will do; between groups all must hold. */
export const filterGroups = ['role', 'country', 'kind'] as const;
export type FilterGroup = (typeof filterGroups)[number];

/** A filter value as the address writes it: "country:DE". */
export type FilterKey = `${FilterGroup}:${string}`;

export interface FilterOption {
  readonly key: FilterKey;
  readonly value: string;
  /** How many partners would be shown with this value, the other groups and the search as they are. */
  readonly count: number;
}

const groupOf = (key: FilterKey): string => key.slice(0, key.indexOf(':'));

/** A partner of no stated kind answers to the empty one. */
export const keyOf = (partner: Partner, group: FilterGroup): FilterKey =>
  `${group}:${partner[group] ?? ''}`;

/** All filter values of a network by group, each once, in document order. */
export function filterKeys(network: NetworkDocument): ReadonlySet<FilterKey> {
  return new Set(
    filterGroups.flatMap((group) => network.partners.map((partner) => keyOf(partner, group))),
  );
}

const passes = (partner: Partner, only: readonly FilterKey[]): boolean =>
  filterGroups.every((group) => {
    const wanted = only.filter((key) => groupOf(key) === group);
    return wanted.length === 0 || wanted.includes(keyOf(partner, group));
  });

/** The partners that pass the filter and the search, in document order. */
export function shownPartners(
  network: NetworkDocument,
  only: readonly FilterKey[],
  found: (partner: Partner) => boolean,
): ReadonlySet<PartnerId> {
  return new Set(
    network.partners
      .filter((partner) => passes(partner, only) && found(partner))
      .map((partner) => partner.id),
  );
}

/** The options of one group with counts, in document order; none where no partner states anything. */
export function filterOptions(
  network: NetworkDocument,
  group: FilterGroup,
  only: readonly FilterKey[],
  found: (partner: Partner) => boolean,
): readonly FilterOption[] {
  const others = only.filter((key) => groupOf(key) !== group);
  const counts = new Map<FilterKey, number>();
  for (const partner of network.partners) {
    const key = keyOf(partner, group);
    const counted = passes(partner, others) && found(partner) ? 1 : 0;
    counts.set(key, (counts.get(key) ?? 0) + counted);
  }
  const options = [...counts].map(([key, count]) => ({
    key,
    value: key.slice(group.length + 1),
    count,
  }));
  return options.some(({ value }) => value !== '') ? options : [];
}
