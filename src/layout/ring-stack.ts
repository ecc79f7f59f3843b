/** Rings within the ring, for more partners than one has room for. */
import type { Point } from './geometry.ts';
import { closestDistance, markRadiusFor, MIN_RADIUS } from './network-marks.ts';
import type { Ellipse } from './ring-ellipse.ts';

/** Between two rings at most. */
const RING_DISTANCE = 26;

interface Stack {
  readonly rings: number;
  /** Of the marks. */
  readonly radius: number;
  /** From the centre, in the order of the angles. */
  readonly offsets: readonly Point[];
}

/**
 * The least number of rings on which the marks keep most of their wanted size, else the one
 * that leaves them largest. Partners step inwards from ring to ring and then begin at the outermost
 * again, so that a spoke to an outer one passes between inner ones.
 */
export function stackRings(
  angles: readonly number[],
  { rx, ry }: Ellipse,
  wanted: number,
  coreRadius: number,
): Stack {
  const least = Math.min(rx, ry);
  const depth = least - Math.max(0.4 * least, Math.min(0.7 * least, coreRadius + 2 * wanted));
  const most = Math.min(angles.length, 1 + Math.floor(depth / MIN_RADIUS));
  const outermost = angles.map((angle) => [rx * Math.cos(angle), ry * Math.sin(angle)] as const);
  const on = (rings: number): Stack => {
    const apart = Math.min(RING_DISTANCE, depth / Math.max(1, rings - 1)) / least;
    const offsets = outermost.map(([x, y], i) => {
      const scale = 1 - (i % rings) * apart;
      return { x: scale * x, y: scale * y };
    });
    // Positions are rounded later: two of them may come 0.02 px closer.
    return { rings, offsets, radius: markRadiusFor(closestDistance(offsets) - 0.03, wanted) };
  };
  let best = on(1);
  for (let rings = 2; rings <= most && best.radius < 0.6 * wanted; rings += 1 + (rings >> 3)) {
    const next = on(rings);
    if (next.radius > best.radius) best = next;
  }
  return best;
}
