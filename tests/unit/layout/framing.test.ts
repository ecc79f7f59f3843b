import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween } from '../../../src/layout/clusters.ts';
import { fitBase, mainCluster, projectPlaces, tuneFraming } from '../../../src/layout/framing.ts';
import { distortion } from '../../../src/layout/near-far.ts';
import { fitViewport } from '../../../src/layout/viewport.ts';
import { clunetPlaces, closestPair } from './clunet-places.ts';

const framing = tuneFraming(clunetPlaces);
const base = fitBase(framing, clunetPlaces);
const positions = projectPlaces(base, clunetPlaces);
const europe = clunetPlaces.slice(0, 13);

/** Places spread evenly over a part of the globe, the same on every run. */
const spread = (count: number, lon: number, lat: number, reach: number) =>
  Array.from({ length: count }, (_, i) => ({
    lon:
      ((((lon + Math.cos(i * 2.4) * reach * Math.sqrt(i / count) + 180) % 360) + 360) % 360) - 180,
    lat: Math.max(-90, Math.min(90, lat + Math.sin(i * 2.4) * reach * Math.sqrt(i / count))),
  }));

describe('the framing of CLUNET', () => {
  it('keeps the closest pair at least 60 px apart on 1280 × 720', () => {
    expect(closestPair(positions)).toBeGreaterThanOrEqual(60);
  });

  it('keeps the closest pair in Europe at least 36 px apart on 390 × 480', () => {
    const padding = { top: 60, right: 40, bottom: 60, left: 40 };
    const main = positions.slice(0, 13);
    const { k } = fitViewport(main, { width: 390, height: 480 }, padding);
    expect(k * closestPair(main)).toBeGreaterThanOrEqual(36);
  });

  it('deforms Europe no more than the guard allows', () => {
    const centre = { lon: -framing.rotate[0], lat: -framing.rotate[1] };
    const here = europe.map((place) => distortion(framing.c0, angleBetween(centre, place)));
    const scales = here.map(({ scale }) => scale);
    expect(Math.max(...here.map(({ stretch }) => stretch))).toBeLessThanOrEqual(1.46);
    expect(Math.max(...scales) / Math.min(...scales)).toBeLessThanOrEqual(1.56);
  });

  it('is the same every time', () => {
    expect(tuneFraming(clunetPlaces)).toEqual(framing);
  });

  it('fills the reference frame inside its padding', () => {
    for (const { x, y } of positions) {
      expect(x).toBeGreaterThan(89.9);
      expect(x).toBeLessThan(1190.1);
      expect(y).toBeGreaterThan(59.9);
      expect(y).toBeLessThan(660.1);
    }
  });
});

describe('tuneFraming', () => {
  it.each([
    ['no place', []],
    ['one place', spread(1, 10, 50, 0)],
    ['coincident places', spread(5, 10, 50, 0)],
    [
      'two antipodes',
      [
        { lon: 0, lat: 0 },
        { lon: 180, lat: 0 },
      ],
    ],
    ['a pole', spread(6, 0, 90, 8)],
    ['the date line', spread(12, 179, -20, 12)],
    ['the whole world', spread(40, 0, 0, 180)],
    ['150 partners in Europe', spread(150, 10, 50, 15)],
    ['10,000 places', spread(10_000, 10, 50, 30)],
  ])('frames %s', (_, places) => {
    const tuned = tuneFraming(places);
    const points = projectPlaces(fitBase(tuned, places), places);
    for (const { x, y } of points) {
      expect(x).toSatisfy((value: number) => value > 80 && value < 1200);
      expect(y).toSatisfy((value: number) => value > 50 && value < 670);
    }
  });

  it('shows places beside the date line as near to each other', () => {
    const places = spread(12, 179, -20, 12);
    const { rotate } = tuneFraming(places);
    expect(angleBetween({ lon: -rotate[0], lat: -rotate[1] }, { lon: 179, lat: -20 })).toBeLessThan(
      0.5,
    );
  });

  it('takes any places', () => {
    const place = fc.record({
      lon: fc.integer({ min: -180, max: 180 }),
      lat: fc.integer({ min: -90, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const points = projectPlaces(fitBase(tuneFraming(places), places), places);
        expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('mainCluster', () => {
  const far = { lon: -74, lat: 45 };
  const farther = { lon: 151, lat: -34 };
  const group = spread(12, 10, 50, 10);

  it('finds Montréal alone outside the main cluster of CLUNET', () => {
    const { main, outliers } = mainCluster(clunetPlaces);
    expect(outliers.map((places) => places.map(({ id }) => id))).toEqual([['mmc-montreal']]);
    expect(main).toHaveLength(13);
  });

  it.each([
    ['nothing in a compact partnership', group, []],
    ['nothing of two places', [far, farther], []],
    ['nothing when the places halve', [...group, ...spread(12, -74, 45, 10)], []],
    ['two far places as two groups', [...group, far, farther], [[far], [farther]]],
    [
      'far neighbours as one group',
      [...group, far, { lon: -71, lat: 42 }],
      [[far, { lon: -71, lat: 42 }]],
    ],
  ])('sets apart %s', (_, places, expected) => {
    expect(mainCluster(places).outliers).toEqual(expected);
  });

  it('loses no place', () => {
    const place = fc.record({
      lon: fc.integer({ min: -180, max: 180 }),
      lat: fc.integer({ min: -90, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        const { main, outliers } = mainCluster(places);
        expect(new Set([...main, ...outliers.flat()])).toEqual(new Set(places));
        expect(main.length + outliers.flat().length).toBe(places.length);
      }),
    );
  });
});
