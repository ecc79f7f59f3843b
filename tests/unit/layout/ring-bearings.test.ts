import { expect, test } from 'vitest';
import { circularMean, directionOf, turnBetween } from '../../../src/layout/ring-bearings.ts';

test('the mean of bearings on both sides of north is north', () => {
  expect(circularMean([350, 10])).toBe(0);
  expect(circularMean([80, 100])).toBe(90);
});

test.each([
  [350, 10, 20],
  [10, 350, -20],
  [90, 90, 0],
  [0, 180, -180],
])('from %i° to %i° it is the short way: %i°', (from, to, turn) => {
  expect(turnBetween(from, to)).toBe(turn);
});

test('north points up, east to the right', () => {
  expect(directionOf(0).y).toBe(-1);
  expect(directionOf(90).x).toBe(1);
});
