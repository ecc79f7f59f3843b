import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walkEllipse, whereSpokeCrosses } from '../../../src/layout/ring-ellipse.ts';

const axis = fc.integer({ min: 20, max: 900 });

describe('walking an ellipse', () => {
  test('a circle is as long as it should be, and starts at the top', () => {
    const { length, angleAt } = walkEllipse(100, 100);
    expect(length).toBeCloseTo(200 * Math.PI, 6);
    expect(angleAt(0)).toBeCloseTo(-Math.PI / 2, 9);
    expect(angleAt(length / 4)).toBeCloseTo(0, 9);
  });

  test('distance and angle lead back to each other, also past a full turn and backwards', () => {
    fc.assert(
      fc.property(axis, axis, fc.integer({ min: -9000, max: 9000 }), (rx, ry, distance) => {
        const walk = walkEllipse(rx, ry);
        expect(walk.distanceAt(walk.angleAt(distance))).toBeCloseTo(distance, 6);
      }),
    );
  });

  test('equal distances are equal where the ellipse is flat and where it is bent', () => {
    const { length, angleAt } = walkEllipse(300, 200);
    const at = (distance: number) => {
      const angle = angleAt(distance);
      return [300 * Math.cos(angle), 200 * Math.sin(angle)] as const;
    };
    for (let i = 0; i < 100; i++) {
      const [[x1, y1], [x2, y2]] = [at((i * length) / 100), at(((i + 1) * length) / 100)];
      expect(Math.abs(Math.hypot(x2 - x1, y2 - y1) - length / 100)).toBeLessThan(0.02);
    }
  });
});

test('a spoke crosses the inner ellipse on the straight way to its node', () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (angle) => {
      const crossing = whereSpokeCrosses(angle, { rx: 300, ry: 200 }, { rx: 270, ry: 170 });
      const [x, y] = [270 * Math.cos(crossing), 170 * Math.sin(crossing)];
      const off = x * 200 * Math.sin(angle) - y * 300 * Math.cos(angle);
      expect(Math.abs(off)).toBeLessThan(1e-6);
      expect(Math.abs(crossing - angle)).toBeLessThan(0.2);
    }),
  );
});
