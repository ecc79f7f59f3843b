import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceBetween } from '../../../src/layout/geometry.ts';
import {
  closestDistance,
  GAP,
  markRadiusFor,
  MIN_RADIUS,
} from '../../../src/layout/network-marks.ts';

const coordinate = fc.integer({ min: 0, max: 60 });

test('the closest two are found without comparing all', () => {
  const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 30 });
  fc.assert(
    fc.property(points, (all) => {
      const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => distanceBetween(a, b)));
      expect(closestDistance(all)).toBe(Math.min(Infinity, ...pairs));
    }),
  );
});

test.each([
  ['with room to spare has the wanted size', 100, 9],
  ['shrinks to keep the gap', 2 * 6 + GAP, 6],
  ['gives up the gap before it gets too small', 8, MIN_RADIUS],
  ['never touches another', 5, 2],
])('a mark %s', (_, closest, radius) => {
  expect(markRadiusFor(closest, 9)).toBe(radius);
});
