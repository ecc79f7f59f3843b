/** Which partner an arrow key leads to, by geometry alone. */
import type { Point } from './geometry.ts';

/** In the order in which every table of directions here is kept. */
export const directions = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof directions)[number];

export const opposite: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  right: 'left',
  down: 'up',
  left: 'right',
};

const units: Readonly<Record<Direction, Point>> = {
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** How much a pixel to the side counts on top of the distance itself: 1 makes it d·(1 + sin angle). */
const SIDEWAYS = 1;

/** Partners that are drawn on one point; whoever comes first in the list is the first of the stack. */
export interface Spot extends Point {
  readonly ids: readonly string[];
}

/**
 * Partners by the whole pixel they stand on. Less than a pixel is neither seen nor pointed at, so it gives no
 * direction; what stands on one pixel is a stack.
 */
export function spotsOf(
  order: readonly string[],
  positions: ReadonlyMap<string, Point>,
): readonly Spot[] {
  const spots = new Map<string, { x: number; y: number; ids: string[] }>();
  for (const id of order) {
    const position = positions.get(id);
    if (!position) continue;
    const [x, y] = [Math.round(position.x), Math.round(position.y)];
    const spot = spots.get(`${x},${y}`);
    if (spot) spot.ids.push(id);
    else spots.set(`${x},${y}`, { x, y, ids: [id] });
  }
  return [...spots.values()];
}

const cost = (ahead: number, aside: number): number =>
  Math.sqrt(ahead * ahead + aside * aside) + SIDEWAYS * aside;

/** What going there costs; Infinity when it does not lie in that direction at all. */
export function costOf(from: Point, to: Point, direction: Direction): number {
  const { x, y } = units[direction];
  const ahead = (to.x - from.x) * x + (to.y - from.y) * y;
  return ahead > 0 ? cost(ahead, Math.abs((to.x - from.x) * y - (to.y - from.y) * x)) : Infinity;
}

/**
 * The index of the nearest spot in a direction: within 45° either side, else within just under 90°. Nearness is
 * the distance lengthened by what lies to the side; of two equally near the earlier wins. −1 at an edge.
 * Makes no objects: it looks at every pair of partners.
 */
export function nearestSpot(spots: readonly Spot[], from: Point, direction: Direction): number {
  const { x, y } = units[direction];
  let best = -1;
  let bestCost = Infinity;
  let cone = false;
  for (let index = 0; index < spots.length; index++) {
    const spot = spots[index]!;
    const dx = spot.x - from.x;
    const dy = spot.y - from.y;
    const ahead = dx * x + dy * y;
    if (ahead <= 0) continue;
    const aside = Math.abs(dx * y - dy * x);
    const inCone = aside <= ahead;
    if (cone && !inCone) continue;
    const its = cost(ahead, aside);
    if (inCone === cone && its >= bestCost) continue;
    best = index;
    bestCost = its;
    cone = inCone;
  }
  return best;
}
