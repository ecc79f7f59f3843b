import type { Rect } from './geometry.ts';

const CELL = 64;
/** Wide enough for any stage; rows beyond it would only share buckets, never lose an entry. */
const ROW = 4096;

/** Finds which of many boxes lie near a box, by squares of 64 px. */
export class SpatialGrid<T> {
  readonly #cells = new Map<number, T[]>();

  add(box: Rect, item: T): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(item);
      else this.#cells.set(key, [item]);
    }
  }

  /** `box` must be the one the item was added with. */
  remove(box: Rect, item: T): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      const at = cell?.indexOf(item) ?? -1;
      if (at >= 0) cell?.splice(at, 1);
    }
  }

  /** Whether `test` holds for an item near the box. An item may be asked about more than once. */
  some(box: Rect, test: (item: T) => boolean): boolean {
    const left = Math.floor(box.x / CELL);
    const right = Math.floor((box.x + box.width) / CELL);
    const bottom = Math.floor((box.y + box.height) / CELL);
    for (let row = Math.floor(box.y / CELL); row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (this.#cells.get(row * ROW + column)?.some(test)) return true;
      }
    }
    return false;
  }
}

function cellsOf(box: Rect): number[] {
  const keys: number[] = [];
  const right = Math.floor((box.x + box.width) / CELL);
  const bottom = Math.floor((box.y + box.height) / CELL);
  for (let row = Math.floor(box.y / CELL); row <= bottom; row++) {
    for (let column = Math.floor(box.x / CELL); column <= right; column++) {
      keys.push(row * ROW + column);
    }
  }
  return keys;
}
