import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampViewport,
  fitViewport,
  toBase,
  toScreen,
  zoomAt,
} from '../../../src/layout/viewport.ts';

const size = { width: 800, height: 600 };
const padding = { top: 10, right: 20, bottom: 30, left: 40 };
const coordinate = fc.double({ min: -2000, max: 2000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const viewport = fc.record({
  x: coordinate,
  y: coordinate,
  k: fc.double({ min: 0.1, max: 20, noNaN: true }),
});

describe('fitViewport', () => {
  it('shows every point inside the padding', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const fitted = fitViewport(points, size, padding);
        for (const { x, y } of points.map((p) => toScreen(fitted, p))) {
          expect(x).toBeGreaterThan(40 - 1e-6);
          expect(x).toBeLessThan(780 + 1e-6);
          expect(y).toBeGreaterThan(10 - 1e-6);
          expect(y).toBeLessThan(570 + 1e-6);
        }
      }),
    );
  });

  it('puts a single point in the middle, at the largest scale', () => {
    const fitted = fitViewport([{ x: 5, y: 7 }], size, padding, { maxK: 3 });
    expect(fitted.k).toBe(3);
    expect(toScreen(fitted, { x: 5, y: 7 })).toEqual({ x: 410, y: 290 });
  });

  it('stays finite without points and on a stage smaller than its padding', () => {
    expect(fitViewport([], size, padding).k).toBe(8);
    const tiny = fitViewport(
      [
        { x: 0, y: 0 },
        { x: 9, y: 9 },
      ],
      { width: 5, height: 5 },
      padding,
    );
    expect(tiny.k).toBeGreaterThan(0);
  });
});

describe('toBase', () => {
  it('undoes toScreen', () => {
    fc.assert(
      fc.property(viewport, point, (view, p) => {
        const back = toBase(view, toScreen(view, p));
        expect(back.x).toBeCloseTo(p.x, 6);
        expect(back.y).toBeCloseTo(p.y, 6);
      }),
    );
  });
});

describe('zoomAt', () => {
  it('keeps what lies under the centre where it is', () => {
    fc.assert(
      fc.property(viewport, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (view, p, by) => {
        const before = toBase(view, p);
        const after = toBase(zoomAt(view, by, p), p);
        expect(after.x).toBeCloseTo(before.x, 5);
        expect(after.y).toBeCloseTo(before.y, 5);
      }),
    );
  });
});

describe('clampViewport', () => {
  const limits = {
    extent: { x: -400, y: -400, width: 2000, height: 1600 },
    size,
    minK: 0.6,
    maxK: 8,
  };

  it('shows nothing outside the extent', () => {
    fc.assert(
      fc.property(viewport, (view) => {
        const clamped = clampViewport(view, limits);
        const { x: left, y: top } = toBase(clamped, { x: 0, y: 0 });
        const { x: right, y: bottom } = toBase(clamped, { x: 800, y: 600 });
        expect(clamped.k).toBeGreaterThanOrEqual(0.6);
        expect(clamped.k).toBeLessThanOrEqual(8);
        expect(Math.min(left, top)).toBeGreaterThan(-400 - 1e-6);
        expect(right).toBeLessThan(1600 + 1e-6);
        expect(bottom).toBeLessThan(1200 + 1e-6);
      }),
    );
  });

  it('leaves a viewport within its limits alone', () => {
    const view = { x: 100, y: 100, k: 1 };
    expect(clampViewport(view, limits)).toEqual(view);
  });

  it('centres an extent smaller than the stage', () => {
    const small = { ...limits, extent: { x: 0, y: 0, width: 100, height: 100 } };
    expect(clampViewport({ x: 0, y: 0, k: 1 }, small)).toEqual({ x: 350, y: 250, k: 1 });
  });
});
