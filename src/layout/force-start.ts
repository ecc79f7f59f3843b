/** Where the nodes of a part stand when its simulation starts. */
import { phyllotaxis } from './force-disc.ts';
import { distancesFrom, LINK_LENGTH, type GraphInput, type Neighbours } from './force-graph.ts';
import { centreOf } from './force-turn.ts';
import type { Point } from './geometry.ts';

/** How far the map moves a start place at most; enough to keep leaves in order around their hub. */
const MAP_PULL = 240;

/**
 * Unfolded from the start, so that chains and cycles need not disentangle: one axis tells two far
 * ends apart, the other the distance from what lies between them. The map parts those that are
 * equal in this, a phyllotaxis what is equal even there.
 */
export function startPlaces(
  ids: readonly string[],
  neighbours: Neighbours,
  { positionOf }: Pick<GraphInput, 'positionOf'>,
): Point[] {
  const farthest = (score: (id: string) => number): Map<string, number> => {
    const end = ids.reduce((best, id) => (score(id) > score(best) ? id : best));
    return distancesFrom(end, neighbours);
  };
  const any = distancesFrom(ids[0]!, neighbours);
  const left = farthest((id) => any.get(id)!);
  const right = farthest((id) => left.get(id)!);
  const between = farthest((id) => Math.min(left.get(id)!, right.get(id)!));
  const onMap = ids.map((id) => positionOf?.(id));
  const middle = centreOf(onMap.filter((place) => place !== undefined));
  const reach = Math.max(
    1,
    ...onMap.map((p) => (p ? Math.hypot(p.x - middle.x, p.y - middle.y) : 0)),
  );
  return phyllotaxis(ids.length, 12).map((dot, i) => {
    const id = ids[i]!;
    const { x, y } = onMap[i] ?? middle;
    return {
      x:
        dot.x +
        (LINK_LENGTH / 2) * (left.get(id)! - right.get(id)!) +
        (MAP_PULL * (x - middle.x)) / reach,
      y: dot.y + LINK_LENGTH * between.get(id)! + (MAP_PULL * (y - middle.y)) / reach,
    };
  });
}
