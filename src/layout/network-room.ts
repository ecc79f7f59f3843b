/** What either picture of a network may use of its stage. Lengths are CSS pixels. */
import type { Point, Size } from './geometry.ts';
import type { Padding } from './viewport.ts';

export interface LayoutOptions {
  /** Kept free for labels beyond the marks: at most 40 % of either side, nothing where nodes are too close for labels. */
  readonly room?: Padding;
  /** Radius of a partner's mark where there is room for it. */
  readonly markRadius?: number;
}

/** Free of marks along the stage's edge. */
export const EDGE = 12;

/** Where the middles of marks may stand: what edge and label room leave of the stage, about its centre. */
export function innerBox(
  { width, height }: Size,
  room: Padding,
  markRadius: number,
): { centre: Point; half: Point } {
  const side = (length: number, before: number, after: number) => {
    const free = Math.max(0, length - 2 * EDGE);
    const share = Math.min(1, (0.4 * free) / Math.max(1, before + after));
    const [start, end] = [EDGE + share * before, EDGE + free - share * after];
    return { middle: (start + end) / 2, half: Math.max(1, (end - start) / 2 - markRadius) };
  };
  const x = side(width, room.left, room.right);
  const y = side(height, room.top, room.bottom);
  return { centre: { x: x.middle, y: y.middle }, half: { x: x.half, y: y.half } };
}
