/**
 * Which picture a network gets, and the way to it: a star is laid out at once; anything else needs
 * d3-force, which is loaded only then.
 */
import { rounded } from './ellipse.ts';
import type { GraphInput } from './force-graph.ts';
import type { GraphLayout, GraphOptions } from './force.ts';
import type { Point, Size } from './geometry.ts';
import type { RingInput } from './ring-order.ts';
import { layoutRing, type RingLayout, type RingOptions } from './ring.ts';

/** Everything either layout reads; `links` as stated by the sources, `bearingOf` in compass degrees. */
export type NetworkInput = GraphInput &
  Omit<RingInput, 'coordinator'> & { readonly coordinator?: string | undefined };

export type NetworkKind = 'star' | 'graph';

/**
 * Whether every link joins the coordinator with another partner, each at most once. Partners without
 * a link may stand on the ring too, without a spoke, as long as there is any link at all. A
 * coordinator on its own is the smallest star.
 */
export function isStar({
  ids,
  coordinator,
  links,
}: Pick<NetworkInput, 'ids' | 'coordinator' | 'links'>): boolean {
  if (coordinator === undefined || !ids.includes(coordinator)) return false;
  if (links.length === 0) return ids.length === 1;
  const unlinked = new Set(ids);
  unlinked.delete(coordinator);
  return links.every(({ source, target }) => {
    if (source !== coordinator && target !== coordinator) return false;
    return unlinked.delete(source === coordinator ? target : source);
  });
}

export const networkKind = (input: NetworkInput): NetworkKind => (isStar(input) ? 'star' : 'graph');

/** For networks of kind 'star'. Pure; run once per data and size, not per click. */
export function layoutStar(input: NetworkInput, size: Size, options?: RingOptions): RingLayout {
  const { coordinator } = input;
  if (coordinator === undefined) {
    throw new Error('A star needs its coordinator: ask networkKind first, and use layoutGraph.');
  }
  return layoutRing({ ...input, coordinator }, size, options);
}

/** For any network; the first call loads d3-force. The same input always gives the same layout. */
export async function layoutGraph(
  input: NetworkInput,
  size: Size,
  options?: GraphOptions,
): Promise<GraphLayout> {
  const [{ forceSteps }, { unhurried }] = await Promise.all([
    import('./force.ts'),
    import('./unhurried.ts'),
  ]);
  return unhurried(forceSteps(input, size, options));
}

/**
 * The straight link between two marks, shortened to end at their rims; null where they leave no
 * room between them.
 */
export function trimmed(
  from: Point,
  to: Point,
  fromRadius: number,
  toRadius: number,
): { from: Point; to: Point } | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length <= fromRadius + toRadius) return null;
  const along = (distance: number): Point => ({
    x: rounded(from.x + ((to.x - from.x) * distance) / length),
    y: rounded(from.y + ((to.y - from.y) * distance) / length),
  });
  return { from: along(fromRadius), to: along(length - toRadius) };
}
