/** From parts drawn one by one to one picture as large as its stage. */
import { packSiblings } from 'd3';
import { LINK_LENGTH } from './force-graph.ts';
import type { Point } from './geometry.ts';

/** The stage may stretch one axis that much against the other, and links to that much of their length. */
const MOST_STRETCH = 1.6;

/** Parts as discs side by side, the first in the middle, along the stage's longer side. */
export function pack(parts: readonly (readonly Point[])[], upright: boolean): Point[][] {
  const discs = parts.map((places) => {
    const r = Math.max(...places.map(({ x, y }) => Math.hypot(x, y))) + 0.65 * LINK_LENGTH;
    return { r, x: 0, y: 0 };
  });
  packSiblings(discs);
  return parts.map((places, i) => {
    const disc = discs[i]!;
    const [dx, dy] = upright ? [disc.y, disc.x] : [disc.x, disc.y];
    return places.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
  });
}

/** Scaled to the stage, its middle at (0, 0); one axis may stretch a little more than the other. */
export function fitted(places: readonly Point[], half: Point): Point[] {
  const axis = (key: 'x' | 'y') => {
    const values = places.map((place) => place[key]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + most) / 2, scale: (2 * half[key]) / Math.max(1e-6, most - least) };
  };
  const [x, y] = [axis('x'), axis('y')];
  const most = Math.min(MOST_STRETCH, MOST_STRETCH * Math.min(x.scale, y.scale));
  return places.map((place) => ({
    x: (place.x - x.middle) * Math.min(x.scale, most),
    y: (place.y - y.middle) * Math.min(y.scale, most),
  }));
}
