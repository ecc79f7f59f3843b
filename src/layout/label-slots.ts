import type { Point } from './geometry.ts';

/** How far the search for places goes. */
export interface Effort {
  readonly slots: readonly Slot[];
  /** Distances of labels on a leader, px from the mark. */
  readonly rings: readonly number[];
  readonly variants: number;
}

/**
 * A place beside a mark. `part` is where the box's centre lies as seen from the mark, in half boxes; `push` the
 * direction in which the box is moved off the mark; `rank` what convention thinks of it (right and upper right first).
 */
export interface Slot {
  readonly part: Point;
  readonly push: Point;
  readonly rank: number;
}

const DIAGONAL = Math.SQRT1_2;
const slot = (partX: number, partY: number, rank: number): Slot => {
  const x = Math.abs(partX) === 1 ? partX : 0;
  const y = Math.abs(partY) === 1 ? partY : 0;
  const scale = x && y ? DIAGONAL : 1;
  return { part: { x: partX, y: partY }, push: { x: x * scale, y: y * scale }, rank };
};

export const MAIN_SLOTS = [
  slot(1, 0, 0),
  slot(1, -1, 1.5),
  slot(1, 1, 2.5),
  slot(-1, 0, 2),
  slot(0, -1, 2.5),
  slot(0, 1, 3),
  slot(-1, -1, 3.5),
  slot(-1, 1, 4),
];
const BETWEEN_SLOTS = [
  slot(1, -0.5, 0.6),
  slot(1, 0.5, 1),
  slot(-1, -0.5, 2.5),
  slot(-1, 0.5, 3),
  slot(0.5, -1, 2.6),
  slot(0.5, 1, 3.2),
  slot(-0.5, -1, 3.2),
  slot(-0.5, 1, 3.8),
];

const ALL_SLOTS = [...MAIN_SLOTS, ...BETWEEN_SLOTS];
export const THOROUGH: Effort = { slots: ALL_SLOTS, rings: [22, 44, 80], variants: 12 };
export const QUICK: Effort = { slots: ALL_SLOTS, rings: [22, 44], variants: 6 };
export const BRIEF: Effort = { slots: MAIN_SLOTS, rings: [], variants: 2 };
