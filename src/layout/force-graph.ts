/** A network as a graph: who is joined with whom, and what hangs together. */
import type { Point } from './geometry.ts';

export interface GraphInput {
  readonly ids: readonly string[];
  readonly coordinator?: string | undefined;
  readonly links: readonly { readonly source: string; readonly target: string }[];
  readonly countryOf: (id: string) => string;
  /** Where the map shows the partner, in any unit: each part is turned to resemble it. */
  readonly positionOf?: (id: string) => Point | undefined;
}

export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** How long a link wants to be before the picture is scaled to its stage. */
export const LINK_LENGTH = 90;

/** Of every id; links to unknown ids and to oneself are left out. */
export function neighboursOf({ ids, links }: GraphInput): Neighbours {
  const neighbours = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target } of links) {
    if (source === target || !neighbours.has(source) || !neighbours.has(target)) continue;
    neighbours.get(source)!.add(target);
    neighbours.get(target)!.add(source);
  }
  return neighbours;
}

/**
 * Ids that hang together: the coordinator's part first, then by size. Those without any link count
 * as one part.
 */
export function partsOf({ ids, coordinator }: GraphInput, neighbours: Neighbours): string[][] {
  const seen = new Set<string>();
  const linked = ids.filter((id) => neighbours.get(id)!.size > 0);
  const parts = linked.flatMap((id) => {
    if (seen.has(id)) return [];
    const part = [...distancesFrom(id, neighbours).keys()];
    for (const member of part) seen.add(member);
    return [part];
  });
  const single = ids.filter((id) => neighbours.get(id)!.size === 0);
  if (single.length > 0) parts.push(single);
  const rank = (part: string[]) =>
    coordinator !== undefined && part.includes(coordinator) ? 0 : 1;
  return parts.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}

/** Links on the way from one node to every other it hangs together with, nearest first. */
export function distancesFrom(start: string, neighbours: Neighbours): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    for (const next of neighbours.get(id) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}
