import { expect, test } from 'vitest';
import { stackRings } from '../../../src/layout/ring-stack.ts';

const around = (count: number) =>
  Array.from({ length: count }, (_, i) => (2 * Math.PI * i) / count);
const ring = { rx: 200, ry: 200 };

test('one ring as long as marks keep most of their size', () => {
  expect(stackRings(around(13), ring, 9, 48)).toMatchObject({ rings: 1, radius: 9 });
});

test('more rings leave larger marks to a hundred partners', () => {
  const { rings, radius } = stackRings(around(100), ring, 9, 48);
  expect(rings).toBeGreaterThan(1);
  expect(radius).toBeGreaterThan((2 * Math.PI * 200) / 100 / 2 - 4);
});

test('inner rings stay clear of the coordinator', () => {
  const { offsets } = stackRings(around(150), ring, 9, 48);
  const distances = offsets.map(({ x, y }) => Math.hypot(x, y));
  expect(Math.min(...distances)).toBeGreaterThanOrEqual(0.4 * 200 - 1e-9);
});
