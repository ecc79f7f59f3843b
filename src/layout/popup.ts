/** Where a menu opens. */
import type { Point, Rect, Size } from './geometry.ts';

const gap = 8;

/**
 * The upper left corner of a box that opens beside another: to its right and down from it, else to its left and
 * up, always inside the window.
 */
export function placeBeside(anchor: Rect, box: Size, window: Size): Point {
  const right = anchor.x + anchor.width + gap;
  const fitsRight = right + box.width + gap <= window.width;
  const x = fitsRight ? right : anchor.x - gap - box.width;
  const kept = (value: number, room: number) => Math.max(gap, Math.min(value, room - gap));
  return {
    x: kept(x, window.width - box.width),
    y: kept(anchor.y, window.height - box.height),
  };
}
