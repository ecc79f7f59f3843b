import type { Point, Rect, Size } from './geometry.ts';

/** Where a partner is to be hit: the middle and the side of a square, in pixels. */
export interface Target extends Point {
  readonly side: number;
}

/** WCAG 2.2 asks for 24 px (2.5.8); 44 px are comfortable (2.5.5). */
const least = 24;
const comfortable = 44;
/** Against an edge squares part slowly; where there are many, so much patience would be felt. */
const roundsFor = (marks: number): number => (marks <= 40 ? 400 : 40);
/** More than this many are too crowded for fingers anyway. */
const most = 300;

const apart = (a: Point, b: Point): number => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y));

/** The shortest way that takes the smallest target at `point` off a control; undefined when it is off. */
function wayOut({ x, y }: Point, box: Rect): Point | undefined {
  const half = least / 2;
  const ways = [
    { x: box.x - (x + half), y: 0 },
    { x: box.x + box.width - (x - half), y: 0 },
    { x: 0, y: box.y - (y + half) },
    { x: 0, y: box.y + box.height - (y - half) },
  ];
  const [left, right, up, down] = ways as [Point, Point, Point, Point];
  if (left.x >= -0.01 || right.x <= 0.01 || up.y >= -0.01 || down.y <= 0.01) return undefined;
  return ways.reduce((a, b) => (Math.hypot(b.x, b.y) < Math.hypot(a.x, a.y) ? b : a));
}

/**
 * Squares to hit partners by: on their marks, as large as their neighbours leave room for, from 24 to 44 px.
 * Where marks lie closer than 24 px their squares are moved apart, and off controls and the edge of the stage;
 * it takes only a few pixels, so each still lies on its own mark. The same input gives the same targets.
 */
export function targetsOf(
  marks: readonly Point[],
  { width, height }: Size,
  controls: readonly Rect[] = [],
): Target[] {
  const half = least / 2;
  const within = (value: number, end: number) =>
    Math.min(Math.max(value, half), Math.max(half, end - half));
  const points = marks.map(({ x, y }) => ({ x, y }));
  const onStage = (i: number) => {
    const mark = marks[i]!;
    return mark.x >= 0 && mark.y >= 0 && mark.x <= width && mark.y <= height;
  };
  const rounds = roundsFor(marks.length);
  for (let round = 0, moved = marks.length <= most; moved && round < rounds; round++) {
    moved = false;
    points.forEach((a, i) => {
      for (let j = i + 1; j < points.length; j++) {
        const b = points[j]!;
        const lack = least - apart(a, b);
        if (lack <= 0.01) continue;
        moved = true;
        const axis = Math.abs(a.x - b.x) > Math.abs(a.y - b.y) ? 'x' : 'y';
        const push = (lack / 2) * (a[axis] > b[axis] ? 1 : -1);
        a[axis] += push;
        b[axis] -= push;
      }
      if (!onStage(i)) return;
      for (const control of controls) {
        const push = wayOut(a, control);
        if (!push) continue;
        moved = true;
        a.x += push.x;
        a.y += push.y;
      }
      a.x = within(a.x, width);
      a.y = within(a.y, height);
    });
  }
  return points.map((point, i) => {
    const free = [
      comfortable,
      ...points.filter((_, j) => j !== i).map((other) => apart(point, other)),
      ...controls.map((control) => 2 * distanceOff(point, control)),
    ];
    return { ...point, side: Math.max(least, Math.min(...free)) };
  });
}

/** How far a point lies from a box along the axis that parts them; negative inside. */
const distanceOff = ({ x, y }: Point, box: Rect): number =>
  Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height);
