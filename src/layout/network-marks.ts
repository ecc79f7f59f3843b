/** The nodes of either picture of a network, and how large their marks can be. Lengths are CSS pixels. */
import type { Point } from './geometry.ts';

export interface PlacedNode extends Point {
  readonly id: string;
  /** Where on the ring; away from the ring, the angle of `outward`. */
  readonly angle: number;
  /** Unit vector to the side where a label has room; (0, 0) where the mark itself carries it. */
  readonly outward: Point;
}

/** Air between two marks. */
export const GAP = 4;
/** Marks shrink no further to keep the gap; past it the gap gives way too, but they never touch. */
export const MIN_RADIUS = 3;

/** The smallest distance between any two points; Infinity for fewer than two. */
export function closestDistance(points: readonly Point[]): number {
  const byX = [...points].sort((a, b) => a.x - b.x);
  let closest = Infinity;
  byX.forEach((a, i) => {
    for (let j = i + 1; j < byX.length; j++) {
      const b = byX[j]!;
      if (b.x - a.x >= closest) break;
      closest = Math.min(closest, Math.hypot(b.x - a.x, b.y - a.y));
    }
  });
  return closest;
}

/** The largest mark up to `wanted` with which points that far apart keep the gap, or at least do not touch. */
export const markRadiusFor = (closest: number, wanted: number): number =>
  Math.floor(
    100 * Math.min(wanted, Math.max((closest - GAP) / 2, Math.min(MIN_RADIUS, 0.4 * closest))),
  ) / 100;
