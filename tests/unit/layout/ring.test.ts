import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, distanceBetween } from '../../../src/layout/geometry.ts';
import { closestDistance, GAP, MIN_RADIUS } from '../../../src/layout/network-marks.ts';
import { EDGE } from '../../../src/layout/network-room.ts';
import { layoutRing } from '../../../src/layout/ring.ts';
import { clunet, desktop, even, partnerIds, sizes, starOf, stars } from './ring-stars.ts';

const nameWidth = (country: string) => 20 * country.length;

describe('places on the ring', () => {
  test('the same star lands on the same places, and the input stays untouched', () => {
    expect(layoutRing(clunet, desktop, { nameWidth })).toEqual(
      layoutRing(clunet, desktop, { nameWidth }),
    );
  });

  test('coordinates are rounded to a hundredth, so that all machines agree', () => {
    for (const { x, y } of layoutRing(clunet, desktop).nodes) {
      expect([x, y]).toEqual([x, y].map((value) => Number(value.toFixed(2))));
    }
  });

  test('no two marks touch, and all stay inside the padding, up to 150 partners', () => {
    fc.assert(
      fc.property(stars, sizes, (star, size) => {
        const { nodes, markRadius, rx, ry } = layoutRing(star, size);
        expect(markRadius).toBeGreaterThanOrEqual(MIN_RADIUS);
        expect(closestDistance(nodes)).toBeGreaterThanOrEqual(2 * markRadius + GAP - 0.001);
        expect(rx / ry).toBeGreaterThan(0.69);
        expect(rx / ry).toBeLessThan(1.51);
        const box = boundsOf(nodes);
        const [right, bottom] = [box.x + box.width, box.y + box.height];
        const edges = [box.x, box.y, size.width - right, size.height - bottom];
        expect(Math.min(...edges)).toBeGreaterThanOrEqual(EDGE + markRadius - 0.02);
      }),
    );
  });

  test('partners stand evenly along the ring, with a little more air between countries', () => {
    const star = starOf([
      ['AT', 0],
      ['AT', 10],
      ['AT', 20],
      ['BE', 100],
      ['BE', 110],
    ]);
    const at = layoutRing(star, { width: 600, height: 600 }, { room: even(40) }).nodes.slice(1);
    const gaps = at.map((node, i) => distanceBetween(node, at[(i + 1) % at.length]!));
    expect(gaps[0]).toBeCloseTo(gaps[1]!, 0);
    expect(gaps[0]).toBeCloseTo(gaps[3]!, 0);
    expect(gaps[2]! / gaps[0]!).toBeGreaterThan(1.1);
    expect(gaps[2]! / gaps[0]!).toBeLessThan(1.4);
  });

  test('too many partners for one ring get several', () => {
    const many = starOf(Array.from({ length: 149 }, (_, i) => ['AT', i * 2] as const));
    expect(layoutRing(many, { width: 390, height: 440 }).rings).toBeGreaterThan(1);
    expect(layoutRing(clunet, desktop).rings).toBe(1);
  });

  test('ten thousand partners still do not touch', () => {
    const most = starOf(Array.from({ length: 9999 }, (_, i) => [`C${i % 40}`, i % 360] as const));
    const { nodes, markRadius } = layoutRing(most, desktop);
    expect(markRadius).toBeGreaterThan(0.5);
    expect(closestDistance(nodes)).toBeGreaterThan(2 * markRadius);
  });

  test('a coordinator on its own stands in the middle', () => {
    const { nodes, arcs, centre } = layoutRing(starOf([]), desktop);
    expect(nodes).toEqual([{ id: 'p0', ...centre, angle: 0, outward: { x: 0, y: 0 } }]);
    expect(arcs).toEqual([]);
  });

  test('labels point away from the coordinator', () => {
    const { nodes, centre } = layoutRing(clunet, desktop);
    for (const { x, y, outward } of nodes.slice(1)) {
      const length = distanceBetween({ x, y }, centre);
      expect(outward.x).toBeCloseTo((x - centre.x) / length, 3);
      expect(outward.y).toBeCloseTo((y - centre.y) / length, 3);
    }
  });
});

describe('arcs of countries', () => {
  test('every arc holds neighbours of one country, and no two arcs overlap', () => {
    fc.assert(
      fc.property(stars, sizes, (star, size) => {
        const layout = layoutRing(star, size);
        expect(layout.arcs.flatMap(({ ids }) => ids)).toEqual(partnerIds(layout));
        const keys = layout.arcs.map(({ country, placed }) => `${country} ${placed}`);
        expect(new Set(keys).size).toBe(keys.length);
        layout.arcs.forEach(({ country, ids, from, to }, i) => {
          for (const id of ids) expect(star.countryOf(id)).toBe(country);
          expect(to).toBeGreaterThan(from);
          const next = layout.arcs[i + 1] ?? layout.arcs[0]!;
          const start = i + 1 < layout.arcs.length ? next.from : next.from + 2 * Math.PI;
          expect(start).toBeGreaterThan(to);
        });
      }),
    );
  });
});
