import type { Point, Rect } from './geometry.ts';

/** Side of a raster square, px. */
const CELL = 4;

/**
 * How many pixels of link lie under a box, in constant time: links are drawn once into a coarse raster, and the
 * raster summed from the top left (a summed-area table).
 */
export function linkInk(links: readonly (readonly Point[])[], bounds: Rect): (box: Rect) => number {
  if (links.length === 0) return () => 0;
  const columns = Math.ceil(bounds.width / CELL) + 1;
  const rows = Math.ceil(bounds.height / CELL) + 1;
  const sums = new Float64Array(columns * rows);
  const column = (x: number) => Math.floor((x - bounds.x) / CELL) + 1;
  const row = (y: number) => Math.floor((y - bounds.y) / CELL) + 1;

  const dot = (x: number, y: number, length: number) => {
    const i = column(x);
    const j = row(y);
    if (i > 0 && j > 0 && i < columns && j < rows) sums[j * columns + i]! += length;
  };
  for (const link of links) drawLine(link, dot);
  for (let at = 0; at < sums.length; at++) {
    const left = at % columns === 0 ? 0 : sums[at - 1]!;
    const above = sums[at - columns] ?? 0;
    const corner = at % columns === 0 ? 0 : (sums[at - columns - 1] ?? 0);
    sums[at]! += left + above - corner;
  }

  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  return (box) => {
    const left = within(column(box.x) - 1, columns);
    const right = within(column(box.x + box.width), columns);
    const top = within(row(box.y) - 1, rows) * columns;
    const bottom = within(row(box.y + box.height), rows) * columns;
    return sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
  };
}

/** Dots about a raster square apart, each standing for the length of line around it. */
function drawLine(line: readonly Point[], dot: (x: number, y: number, length: number) => void) {
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]!;
    const b = line[i]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const steps = Math.ceil(length / CELL);
    for (let step = 0; step < steps; step++) {
      const t = (step + 0.5) / steps;
      dot(a.x + t * (b.x - a.x), a.y + t * (b.y - a.y), length / steps);
    }
  }
}
