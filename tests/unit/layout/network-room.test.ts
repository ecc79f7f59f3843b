import { expect, test } from 'vitest';
import { EDGE, innerBox } from '../../../src/layout/network-room.ts';

const stage = { width: 800, height: 600 };

test('room for labels moves and narrows the box', () => {
  const { centre, half } = innerBox(stage, { top: 0, right: 100, bottom: 0, left: 20 }, 10);
  expect(centre).toEqual({ x: 360, y: 300 });
  expect(half).toEqual({ x: 340 - EDGE - 10, y: 300 - EDGE - 10 });
});

test('labels get at most 40 % of either side', () => {
  const { half } = innerBox(stage, { top: 900, right: 900, bottom: 900, left: 900 }, 0);
  expect(half.x).toBeCloseTo(0.3 * (800 - 2 * EDGE), 9);
  expect(half.y).toBeCloseTo(0.3 * (600 - 2 * EDGE), 9);
});

test('something is left of the smallest stage', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  expect(innerBox({ width: 10, height: 10 }, none, 9).half).toEqual({ x: 1, y: 1 });
});
