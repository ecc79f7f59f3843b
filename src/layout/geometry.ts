/** Plain shapes of the drawing plane. Units are CSS pixels unless a name says otherwise; y grows downwards. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box by its top left corner. */
export interface Rect extends Point, Size {}

/** Pan and zoom: a point p of the layout is drawn at (x + k·p.x, y + k·p.y). */
export interface Viewport extends Point {
  readonly k: number;
}

export const distanceBetween = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whether two boxes share any area, with `gap` pixels of air asked for between them. */
export const overlap = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** The smallest box around all points; a box of no size at the origin when there are none. */
export function boundsOf(points: Iterable<Point>): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return left > right
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
