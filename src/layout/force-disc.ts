/** Discs of dots: a start for a simulation, or the picture itself where there is nothing to simulate. */
import { LINK_LENGTH, type GraphInput } from './force-graph.ts';
import type { Point } from './geometry.ts';
import { groupBy } from './network-groups.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Points evenly over a disc, from the middle outwards, in the order in which a spiral meets them. */
export function phyllotaxis(count: number, step: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const radius = step * Math.sqrt(i);
    return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) };
  });
}

/** A disc of dots in which every country is a wedge; the coordinator, if among them, in the middle. */
export function wedges(
  ids: readonly string[],
  { coordinator, countryOf }: Pick<GraphInput, 'coordinator' | 'countryOf'>,
): Point[] {
  const [middle, ...others] = phyllotaxis(ids.length, LINK_LENGTH / 2);
  others.sort((a, b) => Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
  const first = coordinator !== undefined && ids.includes(coordinator) ? coordinator : ids[0]!;
  const rest = ids.filter((id) => id !== first);
  const order = [first, ...[...groupBy(rest, countryOf).values()].flat()];
  const at = new Map(order.map((id, i) => [id, i === 0 ? middle! : others[i - 1]!]));
  return ids.map((id) => at.get(id)!);
}
