import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween, type Point } from '../../../src/layout/geometry.ts';
import { layoutRing, type CountryArc, type RingLayout } from '../../../src/layout/ring.ts';
import { clunet, desktop, sizes, starOf } from './ring-stars.ts';

const nameWidth = (country: string) => 20 * country.length;

describe('country names', () => {
  /** Points along a name's band from the inner to the outer rim of its letters. */
  function band({ centre }: RingLayout, { namePlace: place }: CountryArc, size = 12): Point[] {
    if (!place) return [];
    const inner = place.flip ? -0.75 * size : -0.2 * size;
    const outer = place.flip ? 0.2 * size : 0.75 * size;
    return Array.from({ length: 25 }, (_, i) => {
      const angle = place.from + ((place.to - place.from) * i) / 24;
      return [inner, 0, outer].map((off) => ({
        x: centre.x + (place.rx + off) * Math.cos(angle),
        y: centre.y + (place.ry + off) * Math.sin(angle),
      }));
    }).flat();
  }

  function distanceToSpoke(point: Point, centre: Point, node: Point): number {
    const length = distanceBetween(node, centre);
    const u = { x: (node.x - centre.x) / length, y: (node.y - centre.y) / length };
    const p = { x: point.x - centre.x, y: point.y - centre.y };
    const along = Math.max(0, Math.min(length, p.x * u.x + p.y * u.y));
    return Math.hypot(p.x - along * u.x, p.y - along * u.y);
  }

  test('CLUNET has room for all eight on a desktop', () => {
    const { arcs } = layoutRing(clunet, desktop, { nameWidth: () => 58 });
    expect(arcs.map(({ namePlace }) => namePlace !== null)).toEqual(Array(8).fill(true));
  });

  test('a name never lies on a spoke, a mark or another name', () => {
    const few = fc
      .array(
        fc.tuple(fc.constantFrom('AT', 'BEL', 'CZEC', 'D', 'ES'), fc.integer({ min: 0, max: 359 })),
        { minLength: 1, maxLength: 60, size: 'max' },
      )
      .map(starOf);
    fc.assert(
      fc.property(few, sizes, (star, size) => {
        const layout = layoutRing(star, size, { nameWidth });
        const bands = layout.arcs.map((arc) => band(layout, arc));
        const partners = layout.nodes.slice(1);
        const least = (values: readonly number[]) => Math.min(Infinity, ...values);
        bands.forEach((points, i) => {
          const spokes = layout.arcs[i]!.namePlace?.outside ? [] : partners;
          const between = (others: readonly Point[]) =>
            least(points.map((a) => least(others.map((b) => distanceBetween(a, b)))));
          const toSpokes = points.map((point) =>
            least(spokes.map((node) => distanceToSpoke(point, layout.centre, node))),
          );
          expect(least(toSpokes)).toBeGreaterThan(2);
          expect(between(partners)).toBeGreaterThan(layout.markRadius);
          expect(between(bands.slice(i + 1).flat())).toBeGreaterThan(2);
        });
      }),
      { numRuns: 30 },
    );
  });

  test('names in the lower half run the other way, so that they read from left to right', () => {
    const { arcs } = layoutRing(clunet, desktop, { nameWidth: () => 50 });
    for (const { namePlace } of arcs) {
      const { rx, from, to, flip } = namePlace!;
      expect(flip).toBe(from > to);
      const steep = Math.abs(Math.cos((from + to) / 2)) > 0.95;
      if (!steep) expect(rx * Math.cos(to)).toBeGreaterThan(rx * Math.cos(from));
    }
  });

  test('a name too long for its gap is left out', () => {
    const { arcs } = layoutRing(clunet, desktop, { nameWidth: () => 400 });
    expect(arcs.every(({ namePlace }) => namePlace === null)).toBe(true);
  });
});
