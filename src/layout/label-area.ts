import { overlap, type Point, type Rect } from './geometry.ts';
import { SpatialGrid } from './spatial-grid.ts';

/** Everything labels have to live with. */
export interface LabelArea {
  /** Where labels may stand: the stage without its margins. */
  readonly bounds: Rect;
  /** Controls, insets. */
  readonly obstacles: readonly Rect[];
  /** All node marks, also those without a label. */
  readonly marks: readonly Mark[];
  /** Links as polylines; a label may lie on them but would rather not. */
  readonly links: readonly (readonly Point[])[];
}

export interface Mark extends Point {
  readonly r: number;
}

export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

const OBSTACLE_GAP = 4;
const MARK_GAP = 2;
/** A foreign mark nearer than this makes the reader ask whose label it is. */
const CROWD = 14;

/** Distance of a point from a box, 0 inside. */
export function distanceToBox(p: Point, box: Rect): number {
  const dx = Math.max(box.x - p.x, 0, p.x - box.x - box.width);
  const dy = Math.max(box.y - p.y, 0, p.y - box.y - box.height);
  // Asked about a million times for a full stage; Math.hypot takes several times as long.
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether a stretch of line meets a box (Liang and Barsky's clipping). */
export function meetsBox({ from, to }: Leader, box: Rect): boolean {
  let enter = 0;
  let leave = 1;
  const clip = (start: number, delta: number, low: number, high: number) => {
    if (delta === 0) return start >= low && start <= high;
    const a = (low - start) / delta;
    const b = (high - start) / delta;
    enter = Math.max(enter, Math.min(a, b));
    leave = Math.min(leave, Math.max(a, b));
    return enter <= leave;
  };
  return (
    clip(from.x, to.x - from.x, box.x, box.x + box.width) &&
    clip(from.y, to.y - from.y, box.y, box.y + box.height)
  );
}

export const grown = (box: Rect, by: number): Rect => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

const around = ({ x, y, r }: Mark, gap: number): Rect =>
  grown({ x, y, width: 0, height: 0 }, r + gap);

/** The fixed part of the picture, ready to be asked about a place for a label. */
export class Surroundings {
  readonly #marks = new SpatialGrid<Mark>();
  readonly #slack: number;

  /** `slack` is given away from every gap, for labels that only keep a place found before. */
  constructor(
    readonly area: LabelArea,
    slack = 0,
  ) {
    this.#slack = slack;
    // Marks off the stage cannot touch a label; a programme zoomed in has thousands of them.
    for (const mark of area.marks) {
      if (overlap(around(mark, CROWD), area.bounds)) this.#marks.add(around(mark, CROWD), mark);
    }
  }

  /** Whether a label may stand here: inside, and off every obstacle and mark. */
  free(box: Rect): boolean {
    const { bounds, obstacles } = this.area;
    return (
      box.x >= bounds.x &&
      box.y >= bounds.y &&
      box.x + box.width <= bounds.x + bounds.width &&
      box.y + box.height <= bounds.y + bounds.height &&
      !obstacles.some((obstacle) => overlap(box, obstacle, OBSTACLE_GAP - this.#slack)) &&
      !this.#marks.some(box, (m) => distanceToBox(m, box) < m.r + MARK_GAP - this.#slack)
    );
  }

  /** How much the label seems to belong to another mark: 0 for not at all, up to about 2. */
  ambiguity(box: Rect, anchor: Point, radius: number): number {
    const own = distanceToBox(anchor, box) - radius;
    let worst = 0;
    this.#marks.some(box, (mark) => {
      if (isAt(mark, anchor)) return false;
      const air = distanceToBox(mark, box) - mark.r;
      if (air < CROWD) worst = Math.max(worst, 1 - air / CROWD + (air < own ? 1 : 0));
      return false;
    });
    return worst;
  }

  /** How many foreign marks and obstacles a leader runs over. */
  obstructions(leader: Leader, anchor: Point): number {
    const over = new Set<Mark>();
    const path = boxAround(leader);
    this.#marks.some(path, (mark) => {
      if (!isAt(mark, anchor) && meetsBox(leader, around(mark, 0))) over.add(mark);
      return false;
    });
    const crossed = this.area.obstacles.filter(
      (obstacle) => meetsBox(leader, obstacle) && distanceToBox(anchor, obstacle) > 0,
    );
    return over.size + crossed.length;
  }
}

const isAt = (mark: Point, anchor: Point): boolean =>
  Math.abs(mark.x - anchor.x) < 0.5 && Math.abs(mark.y - anchor.y) < 0.5;

export const boxAround = ({ from, to }: Leader): Rect => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(from.x - to.x),
  height: Math.abs(from.y - to.y),
});
