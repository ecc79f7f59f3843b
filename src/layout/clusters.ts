/** Which places belong together on a map. Angles are great-circle, in radians. */
import { radians, type Place } from './near-far.ts';

/** Angle between two places seen from the Earth's middle (haversine formula). */
export function angleBetween(a: Place, b: Place): number {
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) *
      Math.cos(b.lat * radians) *
      Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Evenly chosen places, at most `most`, of which no two are closer than 1/100 of the widest pair. */
export function thin<T extends Place>(places: readonly T[], most: number): T[] {
  const every = Math.max(1, places.length / most);
  const sample = places.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
  const first = sample[0];
  if (!first) return [];
  const widest = Math.max(...sample.map((place) => angleBetween(first, place)));
  const kept: T[] = [];
  for (const place of sample) {
    if (kept.every((other) => angleBetween(other, place) > widest / 100)) kept.push(place);
  }
  return kept;
}

/** Two places by their indices. */
export type Pair = readonly [number, number];

/**
 * The pairs that may be the closest on any map: those of each place and its `nearest` on the globe, and so of
 * all places where it is as large as their number. Neighbours differ less in scale than in distance.
 */
export function closestPairs(places: readonly Place[], nearest: number): readonly Pair[] {
  return places.flatMap((place, i) => {
    if (nearest >= places.length) return places.slice(0, i).map((_, j): Pair => [i, j]);
    return places
      .map((other, j) => ({ j, angle: j === i ? Infinity : angleBetween(place, other) }))
      .sort((a, b) => a.angle - b.angle)
      .slice(0, nearest)
      .map(({ j }): Pair => [i, j]);
  });
}

interface Span<T> {
  readonly from: T;
  readonly to: T;
  readonly angle: number;
}

/** The shortest tree that joins all places (Prim), longest span first. */
function shortestTree<T extends Place>(places: readonly T[]): Span<T>[] {
  const spans: Span<T>[] = [];
  const [first, ...others] = places;
  if (!first) return spans;
  let open = others.map((to) => ({ from: first, to, angle: angleBetween(first, to) }));
  while (open.length > 0) {
    const next = open.reduce((a, b) => (b.angle < a.angle ? b : a));
    spans.push(next);
    open = open
      .filter((span) => span !== next)
      .map((span) => {
        const angle = angleBetween(next.to, span.to);
        return angle < span.angle ? { from: next.to, to: span.to, angle } : span;
      });
  }
  return spans.sort((a, b) => b.angle - a.angle);
}

export interface Clusters<T> {
  readonly main: readonly T[];
  /** Groups of places far from the main cluster and from each other; often none. */
  readonly outliers: readonly (readonly T[])[];
}

/** A gap this many times the next longest sets places apart. */
const gapRatio = 2;
/** No place nearer than this to its neighbour is an outlier: about 1,300 km. */
const leastGap = 0.2;
/** A map has room for this many insets. */
const mostGroups = 3;

/**
 * The main cluster and its outliers, by the gaps of single linkage: where the shortest tree through
 * all places has a few spans at least twice as long as every other, it is cut there. There are no
 * outliers when that leaves less than two thirds of the places together or more than three groups.
 */
export function mainCluster<T extends Place>(places: readonly T[]): Clusters<T> {
  const whole = { main: places, outliers: [] };
  const tree = shortestTree(thin(places, 400));
  const ratios = tree
    .slice(0, mostGroups)
    .map(({ angle }, i) => angle / (tree[i + 1]?.angle ?? Infinity));
  const cuts = ratios.indexOf(Math.max(...ratios)) + 1;
  const shortestCut = tree[cuts - 1]?.angle ?? 0;
  if (cuts === 0 || shortestCut < leastGap || (ratios[cuts - 1] ?? 0) < gapRatio) return whole;

  // Join the tree again without the cut spans, then let every place follow its nearest one in it.
  const groupOf = new Map<Place, Place[]>();
  for (const { from, to } of tree) for (const end of [from, to]) groupOf.set(end, [end]);
  for (const { from, to } of tree.slice(cuts)) {
    const [a, b] = [groupOf.get(from) ?? [], groupOf.get(to) ?? []];
    a.push(...b);
    for (const place of b) groupOf.set(place, a);
  }
  const members = new Map<Place[], T[]>();
  const known = [...groupOf.keys()];
  for (const place of places) {
    const nearest = known.reduce((a, b) =>
      angleBetween(place, b) < angleBetween(place, a) ? b : a,
    );
    const group = groupOf.get(nearest) ?? [];
    members.set(group, [...(members.get(group) ?? []), place]);
  }
  const [main = [], ...outliers] = [...members.values()].sort((a, b) => b.length - a.length);
  return main.length * 3 >= places.length * 2 ? { main, outliers } : whole;
}
