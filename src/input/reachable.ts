/** Makes sure that arrow keys alone lead from every spot to every other. */
import { costOf, directions, type Direction, type Spot } from '../layout/nearest.ts';

/** Where each arrow leads from each spot, by index; −1 at an edge. The same order as the spots. */
export type Ways = Record<Direction, number>[];

/** Who cannot be reached from the first spot, and who cannot reach it. Both empty: all reach all. */
interface CutOff {
  readonly unreached: ReadonlySet<number>;
  readonly unreaching: ReadonlySet<number>;
}

function cutOff(ways: Ways): CutOff {
  const forth = ways.map((way) => directions.map((d) => way[d]).filter((to) => to >= 0));
  const back: number[][] = ways.map(() => []);
  forth.forEach((targets, from) => targets.forEach((to) => back[to]?.push(from)));
  return { unreached: notReached(forth), unreaching: notReached(back) };
}

function notReached(next: readonly (readonly number[])[]): Set<number> {
  const reached = new Set([0]);
  for (const at of reached) for (const to of next[at] ?? []) reached.add(to);
  return new Set(next.flatMap((_, index) => (reached.has(index) ? [] : [index])));
}

const count = ({ unreached, unreaching }: CutOff): number => unreached.size + unreaching.size;

/** Leading an arrow to another spot than the nearest, and how long a detour that is. */
interface Detour {
  readonly from: number;
  readonly direction: Direction;
  readonly to: number;
  readonly cost: number;
}

/** The arrows that could lead across the cut and stay true, shortest detour first. */
function detours(spots: readonly Spot[], ways: Ways, { unreached, unreaching }: CutOff): Detour[] {
  const found: Detour[] = [];
  spots.forEach((a, from) => {
    spots.forEach((b, to) => {
      const across =
        (unreached.has(to) && !unreached.has(from)) ||
        (unreaching.has(from) && !unreaching.has(to));
      if (!across) return;
      for (const direction of directions) {
        const now = spots[ways[from]?.[direction] ?? -1];
        const cost = costOf(a, b, direction);
        if (now && cost < Infinity) {
          found.push({ from, direction, to, cost: cost - costOf(a, now, direction) });
        }
      }
    });
  });
  return found.sort((a, b) => a.cost - b.cost || a.from - b.from || a.to - b.to);
}

/**
 * Now and then a spot is nobody's nearest (about one layout of 150 partners in a hundred). Then arrows are led to
 * another spot that lies in their direction, the smallest detour first, until all are reached from all.
 *
 * A remembered way back (`walk.ts`) cuts nobody off: unless all stand in one line, every spot has a second way
 * out, and going there and back forgets the memory.
 */
export function makeReachable(spots: readonly Spot[], ways: Ways): Ways {
  const mended = ways.map((way) => ({ ...way }));
  let left = cutOff(mended);
  while (count(left) > 0) {
    const better = detours(spots, mended, left).some(({ from, direction, to }) => {
      const way = mended[from];
      if (!way) return false;
      const before = way[direction];
      way[direction] = to;
      const after = cutOff(mended);
      if (count(after) < count(left)) {
        left = after;
        return true;
      }
      way[direction] = before;
      return false;
    });
    if (!better) break;
  }
  return mended;
}
