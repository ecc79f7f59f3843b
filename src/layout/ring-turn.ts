/** How far the ring is turned, so that partners stand about where the map has them. */
import type { Point } from './geometry.ts';
import { directionOf } from './ring-bearings.ts';
import type { Walk } from './ring-ellipse.ts';
import type { RingInput } from './ring-order.ts';

/** Unit vector on the screen: as the map shows it, else by the bearing; undefined without a place. */
export function wantedDirection(star: RingInput, id: string): Point | undefined {
  const from = star.positionOf?.(star.coordinator);
  const to = star.positionOf?.(id);
  if (from && to && (from.x !== to.x || from.y !== to.y)) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  }
  const bearing = star.bearingOf(id);
  return bearing === undefined ? undefined : directionOf(bearing);
}

/** Of thousands every so manieth is asked: they agree on one turn anyway. */
const mostAsked = 1000;

/**
 * Where on the ring the first partner stands so that, summed over all, 1 − cos(turned away from the
 * wanted direction) is least: the circular kin of least squares, kind to single outliers.
 */
export function bestStart(
  wanted: readonly (Point | undefined)[],
  stops: readonly number[],
  { rx, ry, length, angleAt }: Walk,
): number {
  const every = Math.ceil(wanted.length / mostAsked);
  const deviation = (start: number): number =>
    wanted.reduce((sum, direction, i) => {
      if (!direction || i % every !== 0) return sum;
      const angle = angleAt(start + stops[i]!);
      const [x, y] = [rx * Math.cos(angle), ry * Math.sin(angle)];
      return sum + 1 - (direction.x * x + direction.y * y) / Math.hypot(x, y);
    }, 0);
  const best = (starts: readonly number[]): number => {
    const costs = starts.map(deviation);
    return starts[costs.indexOf(Math.min(...costs))]!;
  };
  const around = (middle: number, step: number, count: number) =>
    Array.from({ length: 2 * count + 1 }, (_, i) => middle + (i - count) * step);
  const coarse = best(Array.from({ length: 120 }, (_, i) => (i * length) / 120));
  const finer = best(around(coarse, length / 1200, 10));
  return best(around(finer, length / 12000, 10));
}
