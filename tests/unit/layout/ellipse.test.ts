import { describe, expect, test } from 'vitest';
import { arcPath, rounded } from '../../../src/layout/ellipse.ts';

describe('arc path', () => {
  const centre = { x: 100, y: 50 };

  test.each([
    ['clockwise', 0, Math.PI / 2, 'M140 50A40 20 0 0 1 100 70'],
    ['counter-clockwise', Math.PI / 2, 0, 'M100 70A40 20 0 0 0 140 50'],
    ['the long way round', 0, 1.5 * Math.PI, 'M140 50A40 20 0 1 1 100 30'],
    ['the long way back', 0, -1.5 * Math.PI, 'M140 50A40 20 0 1 0 100 70'],
    ['a full turn', 0, 2 * Math.PI, 'M140 50A40 20 0 0 1 60 50A40 20 0 0 1 140 50'],
  ])('%s', (_, from, to, path) => {
    expect(arcPath(centre, 40, 20, from, to)).toBe(path);
  });
});

test('coordinates are rounded to hundredths and never minus zero', () => {
  expect([1.004, 1.006, -0.001].map(rounded)).toEqual([1, 1.01, 0]);
});
