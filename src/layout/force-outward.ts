import { rounded } from './ellipse.ts';
import type { Point } from './geometry.ts';

/**
 * To which side a label has room, as a unit vector: away from the mean of the neighbours; between
 * two of them, across and off the middle of the stage.
 */
export function outwardOf(place: Point, neighbours: readonly Point[], centre: Point): Point {
  const towards = neighbours.flatMap(({ x, y }) => unit({ x: x - place.x, y: y - place.y }) ?? []);
  const sum = towards.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  let away: Point = { x: -sum.x, y: -sum.y };
  const first = towards[0];
  if (first && Math.hypot(sum.x, sum.y) < 0.2) {
    const off = -first.y * (place.x - centre.x) + first.x * (place.y - centre.y);
    away = off < 0 ? { x: first.y, y: -first.x } : { x: -first.y, y: first.x };
  }
  const { x, y } = unit(away) ?? { x: 1, y: 0 };
  return { x: rounded(x), y: rounded(y) };
}

function unit({ x, y }: Point): Point | null {
  const length = Math.hypot(x, y);
  return length < 1e-6 ? null : { x: x / length, y: y / length };
}
