import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSeen, nearestSeen } from '../../../src/layout/reveal.ts';

const size = { width: 400, height: 300 };
const corner = { x: 320, y: 180, width: 80, height: 120 };

describe('the nearest place where a partner is seen whole', () => {
  test.each([
    ['is where it stands, if that is one', { x: 200, y: 150 }, { x: 200, y: 150 }],
    ['is at the edge it lies beyond', { x: -50, y: 150 }, { x: 30, y: 150 }],
    ['is in the corner it lies beyond', { x: -50, y: -9 }, { x: 30, y: 30 }],
    ['is beside the control that covers it', { x: 330, y: 240 }, { x: 290, y: 240 }],
    ['is above the control that covers it', { x: 370, y: 190 }, { x: 370, y: 150 }],
    ['is beside a control also from beyond the edge', { x: 350, y: 500 }, { x: 290, y: 270 }],
  ])('%s', (_, point, place) => {
    expect(nearestSeen(point, 30, size, [corner])).toEqual(place);
  });

  test('is the middle of a stage that has no room', () => {
    const low = { width: 400, height: 40 };
    expect(nearestSeen({ x: 200, y: 90 }, 30, low, [])).toEqual({ x: 200, y: 20 });
  });

  test('is always seen, while the controls leave a place', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: -1000, max: 1000 }),
      y: fc.integer({ min: -1000, max: 1000 }),
    });
    fc.assert(
      fc.property(anywhere, (point) => {
        const controls = [corner, { x: 0, y: 260, width: 200, height: 40 }];
        expect(isSeen(nearestSeen(point, 30, size, controls), 30, size, controls)).toBe(true);
      }),
    );
  });
});
