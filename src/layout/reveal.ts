/** How the picture has to shift so that a partner is seen, with its focus ring. */
import type { Point, Rect, Size } from './geometry.ts';

/** Whether a square around a point lies on a control. */
const isUnder = ({ x, y }: Point, reach: number, box: Rect): boolean =>
  x + reach > box.x &&
  x - reach < box.x + box.width &&
  y + reach > box.y &&
  y - reach < box.y + box.height;

/** Whether a square around a point is seen whole: on the stage, and under no control. */
export const isSeen = (
  { x, y }: Point,
  reach: number,
  { width, height }: Size,
  controls: readonly Rect[],
): boolean =>
  x >= reach &&
  y >= reach &&
  x <= width - reach &&
  y <= height - reach &&
  !controls.some((control) => isUnder({ x, y }, reach, control));

/**
 * The place nearest to a point where a square around it is seen whole. There are few to look at: it is the point
 * itself, or it touches an edge of the stage or of a control. Where there is none, the nearest on the stage.
 */
export function nearestSeen(
  point: Point,
  reach: number,
  size: Size,
  controls: readonly Rect[],
): Point {
  const kept = (value: number, end: number) =>
    Math.min(Math.max(value, Math.min(reach, end / 2)), Math.max(end - reach, end / 2));
  const onStage = { x: kept(point.x, size.width), y: kept(point.y, size.height) };
  const xs = controls.flatMap(({ x, width }) => [x - reach, x + width + reach]);
  const ys = controls.flatMap(({ y, height }) => [y - reach, y + height + reach]);
  const away = ({ x, y }: Point) => Math.hypot(x - point.x, y - point.y);
  return (
    [onStage.x, ...xs]
      .flatMap((x) => [onStage.y, ...ys].map((y) => ({ x, y })))
      .filter((place) => isSeen(place, reach, size, controls))
      .reduce<Point | undefined>(
        (best, one) => (best && away(best) <= away(one) ? best : one),
        undefined,
      ) ?? onStage
  );
}
