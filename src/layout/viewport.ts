/** Pan and zoom as arithmetic. A viewport maps base units to CSS pixels of the stage. */
import { boundsOf, type Point, type Rect, type Size, type Viewport } from './geometry.ts';

/** Room kept free inside a stage, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const toScreen = ({ x, y, k }: Viewport, point: Point): Point => ({
  x: x + k * point.x,
  y: y + k * point.y,
});

export const toBase = ({ x, y, k }: Viewport, point: Point): Point => ({
  x: (point.x - x) / k,
  y: (point.y - y) / k,
});

/**
 * The largest viewport that shows all points inside the padding, with their box in its middle.
 * `maxK` (pixels per base unit) bounds it where the points are one place, or nearly.
 */
export function fitViewport(
  points: Iterable<Point>,
  size: Size,
  { top, right, bottom, left }: Padding,
  { maxK = 8 }: { readonly maxK?: number } = {},
): Viewport {
  const box = boundsOf(points);
  const width = Math.max(1, size.width - left - right);
  const height = Math.max(1, size.height - top - bottom);
  const k = Math.min(maxK, width / box.width, height / box.height);
  return {
    x: left + width / 2 - k * (box.x + box.width / 2),
    y: top + height / 2 - k * (box.y + box.height / 2),
    k,
  };
}

export interface ViewportLimits {
  /** What may be shown, in base units. */
  readonly extent: Rect;
  readonly size: Size;
  readonly minK: number;
  readonly maxK: number;
}

/** One axis of a clamp: keep [start, start + length] of the base over [0, room] of the screen. */
function clampOffset(offset: number, k: number, start: number, length: number, room: number) {
  const first = -k * start;
  const last = room - k * (start + length);
  return last > first ? (first + last) / 2 : Math.min(first, Math.max(last, offset));
}

/**
 * The nearest viewport whose scale lies between `minK` and `maxK` and that shows nothing outside the
 * extent; an axis along which the extent is smaller than the stage is centred. Changing the scale
 * keeps the middle of the stage in place.
 */
export function clampViewport(viewport: Viewport, limits: ViewportLimits): Viewport {
  const { extent, size, minK, maxK } = limits;
  const wanted = Math.min(maxK, Math.max(minK, viewport.k));
  const centre = { x: size.width / 2, y: size.height / 2 };
  const { x, y } = zoomAt(viewport, wanted / viewport.k, centre);
  const k = wanted;
  return {
    x: clampOffset(x, k, extent.x, extent.width, size.width),
    y: clampOffset(y, k, extent.y, extent.height, size.height),
    k,
  };
}

/** Zoom by a factor; what lies under `centre` (pixels) stays there. */
export const zoomAt = (viewport: Viewport, factor: number, centre: Point): Viewport => ({
  x: centre.x + (viewport.x - centre.x) * factor,
  y: centre.y + (viewport.y - centre.y) * factor,
  k: viewport.k * factor,
});

/** Distance from a point to a box; 0 inside. */
export const distanceTo = ({ x, y, width, height }: Rect, point: Point): number =>
  Math.hypot(
    Math.max(x - point.x, 0, point.x - x - width),
    Math.max(y - point.y, 0, point.y - y - height),
  );
