import { geoProjection } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distortion, nearFar, nearFarRaw } from '../../../src/layout/near-far.ts';

const place = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

describe('nearFar', () => {
  it('gives the same numbers as d3-geo', () => {
    const angle = fc.integer({ min: -180, max: 180 });
    const rotate = fc.tuple(angle, fc.integer({ min: -90, max: 90 }), angle);
    fc.assert(
      fc.property(place, rotate, fc.double({ min: 0.1, max: 3 }), ({ lon, lat }, turn, c0) => {
        const raw = nearFarRaw(c0);
        const d3 = geoProjection(raw).rotate(turn).scale(1).translate([0, 0]);
        const [x = NaN, y = NaN] = d3([lon, lat]) ?? [];
        const point = nearFar({ rotate: turn, c0 })({ lon, lat });
        const farthest = Math.log1p(Math.PI / c0);
        // round the antipode a step of nothing goes half round the map
        fc.pre(Math.hypot(x, y) < farthest - 1e-4);
        expect(point.x).toBeCloseTo(x, 6);
        expect(point.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it.each([0, 1, 30, 90, 179])('puts a place %i° away at ln(1 + c / c0)', (degrees) => {
    const project = nearFar({ rotate: [0, 0, 0], c0: 0.4 });
    const { x, y } = project({ lon: degrees, lat: 0 });
    expect(x).toBeCloseTo(Math.log(1 + (degrees * Math.PI) / 180 / 0.4), 9);
    expect(y).toBeCloseTo(0, 9);
  });

  it('puts the antipode on the rim, not in the middle', () => {
    const { x, y } = nearFar({ rotate: [0, 0, 0], c0: 0.4 })({ lon: 180, lat: 0 });
    expect(Math.hypot(x, y)).toBeCloseTo(Math.log(1 + Math.PI / 0.4), 9);
  });

  it('has y grow southwards', () => {
    const project = nearFar({ rotate: [0, 0, 0], c0: 0.4 });
    expect(project({ lon: 0, lat: 10 }).y).toBeLessThan(project({ lon: 0, lat: -10 }).y);
  });
});

describe('distortion', () => {
  it('is none in shape at the centre and grows outwards', () => {
    expect(distortion(0.4, 0).stretch).toBeCloseTo(1, 9);
    expect(distortion(0.4, 1).stretch).toBeGreaterThan(distortion(0.4, 0.5).stretch);
    expect(distortion(0.4, 1).scale).toBeLessThan(distortion(0.4, 0.5).scale);
  });
});
