import { arcPath } from '../../../src/layout/ellipse.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, distanceBetween, type Point, type Size } from '../../../src/layout/geometry';
import {
  closestDistance,
  GAP,
  layoutRing,
  MIN_RADIUS,
  PADDING,
  type CountryArc,
  type RingInput,
  type RingLayout,
} from '../../../src/layout/ring';

interface Row {
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly at: Point;
}

/** Where the partners of CLUNET are, and where the near-far map shows them on 1280×720. */
const CLUNET: Readonly<Record<string, Row>> = {
  nwda: { country: 'GB', lat: 53.39, lon: -2.58, at: { x: 729, y: 284 } },
  hamburg: { country: 'DE', lat: 53.55, lon: 9.99, at: { x: 940, y: 260 } },
  karlsruhe: { country: 'DE', lat: 49.01, lon: 8.4, at: { x: 909, y: 390 } },
  'berlin-brandenburg': { country: 'DE', lat: 52.4, lon: 13.07, at: { x: 1005, y: 279 } },
  madrimasd: { country: 'ES', lat: 40.42, lon: -3.7, at: { x: 666, y: 660 } },
  'ita-aragon': { country: 'ES', lat: 41.66, lon: -0.88, at: { x: 718, y: 630 } },
  'filas-lazio': { country: 'IT', lat: 41.89, lon: 12.51, at: { x: 1021, y: 621 } },
  'etruria-innovazione': { country: 'IT', lat: 43.32, lon: 11.33, at: { x: 984, y: 572 } },
  'mediterranee-technologies': { country: 'FR', lat: 43.3, lon: 5.38, at: { x: 845, y: 582 } },
  'brittany-innovation': { country: 'FR', lat: 48.11, lon: -1.67, at: { x: 718, y: 431 } },
  'ljubljana-rra-lur': { country: 'SI', lat: 46.05, lon: 14.51, at: { x: 1055, y: 467 } },
  'south-great-plain': { country: 'HU', lat: 46.25, lon: 20.15, at: { x: 1183, y: 443 } },
  lakes: { country: 'FI', lat: 60.98, lon: 25.66, at: { x: 1143, y: 60 } },
  'mmc-montreal': { country: 'CA', lat: 45.51, lon: -73.59, at: { x: 97, y: 61 } },
};

function bearing(from: Row, to: Row): number {
  const [a, b] = [(from.lat * Math.PI) / 180, (to.lat * Math.PI) / 180];
  const turn = ((to.lon - from.lon) * Math.PI) / 180;
  const y = Math.sin(turn) * Math.cos(b);
  const x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

const clunet: RingInput = Object.freeze({
  ids: Object.freeze(Object.keys(CLUNET)),
  coordinator: 'nwda',
  countryOf: (id: string) => CLUNET[id]!.country,
  bearingOf: (id: string) => bearing(CLUNET.nwda!, CLUNET[id]!),
  positionOf: (id: string) => CLUNET[id]!.at,
});

const desktop: Size = Object.freeze({ width: 986, height: 640 });
const nameWidth = (country: string) => 20 * country.length;

/** A star from pairs of country and bearing; the coordinator is p0. */
function starOf(partners: readonly (readonly [string, number | undefined])[]): RingInput {
  const rows = new Map(partners.map((row, i) => [`p${i + 1}`, row]));
  return {
    ids: ['p0', ...rows.keys()],
    coordinator: 'p0',
    countryOf: (id) => rows.get(id)?.[0] ?? 'GB',
    bearingOf: (id) => rows.get(id)?.[1],
  };
}

const partnerIds = (layout: RingLayout) => layout.nodes.slice(1).map(({ id }) => id);

const stars = fc
  .array(
    fc.tuple(
      fc.constantFrom('AT', 'BE', 'CZ', 'DE', 'ES', 'FI', 'GR', 'HU'),
      fc.option(fc.double({ min: 0, max: 360, noNaN: true }), { nil: undefined, freq: 8 }),
    ),
    { minLength: 1, maxLength: 149, size: 'max' },
  )
  .map(starOf);
const sizes = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 320, max: 1080 }),
});

describe('order on the ring', () => {
  test('CLUNET goes round by direction, countries side by side', () => {
    expect(partnerIds(layoutRing(clunet, desktop))).toEqual([
      'lakes',
      'hamburg',
      'berlin-brandenburg',
      'karlsruhe',
      'south-great-plain',
      'ljubljana-rra-lur',
      'etruria-innovazione',
      'filas-lazio',
      'mediterranee-technologies',
      'brittany-innovation',
      'ita-aragon',
      'madrimasd',
      'mmc-montreal',
    ]);
  });

  test('a country on both sides of north keeps its order from west to east', () => {
    const star = starOf([
      ['AT', 10],
      ['AT', 350],
      ['BE', 90],
      ['AT', 1],
    ]);
    expect(partnerIds(layoutRing(star, desktop)).filter((id) => id !== 'p3')).toEqual([
      'p2',
      'p4',
      'p1',
    ]);
  });

  test('partners without a place come last, by country', () => {
    const star = starOf([
      ['DE', undefined],
      ['AT', undefined],
      ['DE', 200],
      ['FI', 20],
    ]);
    const { arcs } = layoutRing(star, desktop);
    expect(arcs.map(({ country, placed, ids }) => [country, placed, ...ids])).toEqual([
      ['FI', true, 'p4'],
      ['DE', true, 'p3'],
      ['AT', false, 'p2'],
      ['DE', false, 'p1'],
    ]);
  });

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
        expect(Math.min(...edges)).toBeGreaterThanOrEqual(PADDING + markRadius - 0.02);
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

describe('rotation', () => {
  const angleTo = ({ x, y }: Point, centre: Point) => Math.atan2(y - centre.y, x - centre.x);

  /** Sum over the partners of 1 − cos(deviation from the map's direction), the ring turned by so much. */
  function deviation(layout: RingLayout, turn: number): number {
    return layout.nodes.slice(1).reduce((sum, node) => {
      const wanted = angleTo(CLUNET[node.id]!.at, CLUNET.nwda!.at);
      return sum + 1 - Math.cos(angleTo(node, layout.centre) + turn - wanted);
    }, 0);
  }

  test('no other turn brings the partners nearer to where the map has them', () => {
    const round = layoutRing(clunet, { width: 700, height: 700 }, { room: even(60) });
    const here = deviation(round, 0);
    for (let degrees = 1; degrees < 360; degrees++) {
      expect(deviation(round, (degrees * Math.PI) / 180)).toBeGreaterThan(here);
    }
  });

  test('without a map the bearings turn it', () => {
    const star = starOf([
      ['AT', 0],
      ['BE', 90],
      ['CZ', 180],
      ['DE', 270],
    ]);
    const [, north, east] = layoutRing(star, { width: 600, height: 600 }, { room: even(40) }).nodes;
    expect(north!.outward.y).toBeLessThan(-0.99);
    expect(east!.outward.x).toBeGreaterThan(0.99);
  });
});

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
  }, 20_000);

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

function even(room: number) {
  return { top: room, right: room, bottom: room, left: room };
}
