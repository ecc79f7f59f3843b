import type { Rect } from './geometry.ts';
import { boxAround, meetsBox, type Leader } from './label-area.ts';
import { SpatialGrid } from './spatial-grid.ts';

/** What a label covers. */
export interface Footprint {
  readonly box: Rect;
  readonly leader?: Leader;
}

/** Names side by side must not read as one; line boxes above each other bring their own air. */
const SIDE_GAP = 8;
const LINE_GAP = 2;

/** Whether two labels touch, or the leader of one runs into the other. */
function clash(a: Footprint, b: Footprint, slack = 0): boolean {
  return (
    tooClose(a.box, b.box, slack) ||
    (a.leader !== undefined && meetsBox(a.leader, b.box)) ||
    (b.leader !== undefined && meetsBox(b.leader, a.box)) ||
    (a.leader !== undefined && b.leader !== undefined && cross(a.leader, b.leader))
  );
}

const tooClose = (a: Rect, b: Rect, slack: number): boolean =>
  a.x < b.x + b.width + SIDE_GAP - slack &&
  b.x < a.x + a.width + SIDE_GAP - slack &&
  a.y < b.y + b.height + LINE_GAP - slack &&
  b.y < a.y + a.height + LINE_GAP - slack;

/** Whether two leaders cross (they never lie on one line for long). */
function cross(a: Leader, b: Leader): boolean {
  const side = ({ from, to }: Leader, p: { x: number; y: number }) =>
    Math.sign((to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

/** The labels placed so far, by index, and who is in whose way. */
export class Board<T extends Footprint> {
  readonly #slots = new SpatialGrid<number>();
  readonly #placed = new Map<number, T>();

  constructor(readonly slack = 0) {}

  at(index: number): T | undefined {
    return this.#placed.get(index);
  }

  put(index: number, label: T): void {
    this.#placed.set(index, label);
    this.#slots.add(reach(label), index);
  }

  lift(index: number): void {
    const label = this.#placed.get(index);
    if (!label) return;
    this.#placed.delete(index);
    this.#slots.remove(reach(label), index);
  }

  isFree(label: Footprint): boolean {
    return !this.#slots.some(reach(label), (i) => clash(label, this.#placed.get(i)!, this.slack));
  }

  /** The placed labels that would have to go. */
  inTheWay(label: Footprint): number[] {
    const found = new Set<number>();
    this.#slots.some(reach(label), (i) => {
      if (!found.has(i) && clash(label, this.#placed.get(i)!, this.slack)) found.add(i);
      return false;
    });
    return [...found];
  }
}

/** A box that holds the label, its gaps and its leader. */
function reach({ box, leader }: Footprint): Rect {
  const path = leader ? boxAround(leader) : box;
  const left = Math.min(box.x, path.x) - SIDE_GAP;
  const top = Math.min(box.y, path.y) - SIDE_GAP;
  const right = Math.max(box.x + box.width, path.x + path.width) + SIDE_GAP;
  const bottom = Math.max(box.y + box.height, path.y + path.height) + SIDE_GAP;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
