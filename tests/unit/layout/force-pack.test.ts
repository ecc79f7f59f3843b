import { expect, test } from 'vitest';
import { fitted, pack } from '../../../src/layout/force-pack.ts';
import { boundsOf, overlap, type Point } from '../../../src/layout/geometry.ts';

const square = (side: number): Point[] => [
  { x: -side, y: -side },
  { x: side, y: side },
];

test.each([
  ['beside', false],
  ['above', true],
])('parts stand %s one another, apart', (_, upright) => {
  const [first, second] = pack([square(50), square(20)], upright).map(boundsOf);
  expect(overlap(first!, second!, 20)).toBe(false);
  expect(Math.abs(first!.y - second!.y) > Math.abs(first!.x - second!.x)).toBe(upright);
});

test('a picture fills its stage, its middle at the middle', () => {
  const places = fitted(
    [
      { x: 0, y: 0 },
      { x: 500, y: 400 },
    ],
    { x: 200, y: 150 },
  );
  expect(boundsOf(places)).toEqual({ x: -200, y: -150, width: 400, height: 300 });
});

test('it is not stretched out of shape for that', () => {
  const places = fitted(
    [
      { x: 0, y: 0 },
      { x: 800, y: 10 },
    ],
    { x: 400, y: 400 },
  );
  expect(boundsOf(places)).toMatchObject({ width: 800, height: 16 });
});
