import { describe, expect, test } from 'vitest';
import { turned } from '../../../src/layout/force-turn.ts';
import type { Point } from '../../../src/layout/geometry.ts';

const hook: Point[] = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 20, y: 0 },
  { x: 20, y: 5 },
];
const none = hook.map(() => undefined);

function expectNear(places: readonly Point[], wanted: readonly Point[]): void {
  places.forEach(({ x, y }, i) => {
    expect(x).toBeCloseTo(wanted[i]!.x, 9);
    expect(y).toBeCloseTo(wanted[i]!.y, 9);
  });
}

describe('turning a part', () => {
  const about = hook.map(({ x, y }) => ({ x: x - 12.5, y: y - 1.25 }));

  test.each<[string, (point: Point) => Point]>([
    ['as it is', (p) => p],
    ['by a quarter', ({ x, y }) => ({ x: -y, y: x })],
    ['in a mirror', ({ x, y }) => ({ x: -x, y })],
  ])('%s, if the map has it so', (_, change) => {
    expectNear(turned(hook, hook.map(change), { x: 1, y: 1 }), about.map(change));
  });

  test.each([
    ['lying', { x: 400, y: 200 }],
    ['standing', { x: 200, y: 400 }],
  ])('without a map, %s like the stage', (_, half) => {
    const places = turned(hook, none, half);
    const reach = (key: 'x' | 'y') => Math.max(...places.map((place) => Math.abs(place[key])));
    expect(reach('x') > reach('y')).toBe(half.x > half.y);
  });
});
