import fc from 'fast-check';
import world from 'virtual:world';
import { describe, expect, it } from 'vitest';
import { fineBasemap, prepare } from '../../../src/exchange/prepare.ts';
import type { Basemap } from '../../../src/layout/basemap.ts';
import { angleBetween } from '../../../src/layout/clusters.ts';
import { projectPlaces } from '../../../src/layout/framing.ts';
import { distanceTo } from '../../../src/layout/viewport.ts';
import type { NetworkDocument } from '../../../src/model/network.ts';

type At = readonly [country: string, lat: number, lon: number];

const networkOf = (places: readonly At[]): NetworkDocument => ({
  version: 1,
  languages: ['en'],
  id: 'try',
  acronym: 'TRY',
  title: { text: 'A try', lang: 'en' },
  titleVariants: [],
  shortTitle: { text: 'Try', lang: 'en' },
  aims: [],
  themes: [],
  kinds: [],
  partners: places.map(([country, lat, lon], i) => ({
    id: `p${i}`,
    name: `Partner ${i}`,
    shortName: `P${i}`,
    role: 'partner' as const,
    country,
    place: { lat, lon, precision: 'exact' as const, sources: ['file'] },
  })),
  links: [],
  sources: [{ id: 'file', title: 'list.csv', basis: 'file' }],
});

const font = { characters: '', weights: [] };
const drawn = (places: readonly At[]) => prepare(networkOf(places), world, font);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The rings of a path, in base units. */
function rings(path: string): Point[][] {
  let pen = { x: 0, y: 0 };
  return (path.match(/m[^m]+/g) ?? []).map((part) => {
    const numbers = (part.match(/-?\d+/g) ?? []).map((text) => Number(text) / 10);
    const ring: Point[] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      pen = { x: pen.x + (numbers[i] ?? NaN), y: pen.y + (numbers[i + 1] ?? NaN) };
      ring.push(pen);
    }
    if (part.endsWith('z')) pen = ring[0] ?? pen;
    return ring;
  });
}

/** How far a point is from a path's insides, in base units; 0 within it (even-odd). */
function outside(path: string, { x, y }: Point): number {
  let odd = false;
  let least = Infinity;
  for (const ring of rings(path)) {
    for (const [i, b] of ring.entries()) {
      const a = ring.at(i - 1) ?? b;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) odd = !odd;
      const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
      const t = length === 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length;
      const along = Math.max(0, Math.min(1, t));
      least = Math.min(
        least,
        Math.hypot(a.x + along * (b.x - a.x) - x, a.y + along * (b.y - a.y) - y),
      );
    }
  }
  return odd ? 0 : least;
}

const paths = ({ land, borders, countries, graticule }: Basemap): string[] => [
  land,
  borders,
  graticule,
  ...Object.values(countries),
];

const seas = [
  { lon: -6, lat: 46 },
  { lon: -35, lat: 45 },
  { lon: -25, lat: -20 },
  { lon: 80, lat: -20 },
  { lon: 160, lat: 35 },
  { lon: 175, lat: -28 },
  { lon: -150, lat: -20 },
  { lon: -120, lat: -45 },
  { lon: -60, lat: -59 },
  { lon: 0, lat: 83 },
];

const europe: readonly At[] = [
  ['SI', 46.05, 14.51],
  ['FI', 60.17, 24.94],
  ['PT', 38.72, -9.14],
  ['GR', 37.98, 23.73],
  ['IE', 53.35, -6.26],
  ['PL', 52.23, 21.01],
];
const extents: readonly (readonly [string, readonly At[]])[] = [
  [
    'three towns of Slovenia',
    [
      ['SI', 46.05, 14.51],
      ['SI', 46.56, 15.65],
      ['SI', 45.55, 13.73],
    ],
  ],
  ['one town', [['SI', 46.56, 15.65]]],
  [
    'Europe with Réunion, Guadeloupe and French Guiana',
    [...europe, ['FR', -21.11, 55.53], ['FR', 16.24, -61.6], ['GF', 4.92, -52.31]],
  ],
  [
    'the smallest countries',
    [
      ['MT', 35.9, 14.51],
      ['LU', 49.61, 6.13],
      ['LI', 47.14, 9.52],
      ['SM', 43.94, 12.45],
      ['MC', 43.73, 7.42],
      ['VA', 41.9, 12.45],
      ['XK', 42.66, 21.17],
    ],
  ],
  [
    'both sides of the date line',
    [
      ['FJ', -18.14, 178.44],
      ['WS', -13.83, -171.76],
      ['NZ', -41.29, 174.78],
      ['TO', -21.14, -175.2],
    ],
  ],
  [
    'South America and Antarctica',
    [
      ['AR', -34.6, -58.38],
      ['CL', -33.45, -70.66],
      ['BR', -23.55, -46.63],
      ['AQ', -77.85, 166.67],
    ],
  ],
  ['the South Pole', [['AQ', -90, 0]]],
  [
    'the Arctic',
    [
      ['NO', 78.22, 15.65],
      ['RU', 68.97, 33.08],
      ['CA', 63.75, -68.52],
      ['US', 64.84, -147.72],
      ['GL', 64.18, -51.72],
    ],
  ],
  [
    'the whole world',
    [
      ...europe,
      ['US', 37.77, -122.42],
      ['AU', -33.87, 151.21],
      ['ZA', -33.92, 18.42],
      ['JP', 35.68, 139.69],
      ['CL', -33.45, -70.66],
      ['WS', -13.83, -171.76],
    ],
  ],
];

describe.each(extents)('the map of %s', (_, places) => {
  const { baked, basemap, plan } = drawn(places);
  const { extent } = baked;
  const at = (i: number): Point => {
    const [x = NaN, y = NaN] = baked.places[`p${i}`] ?? [];
    return { x, y };
  };

  it('has every place well inside what it covers', () => {
    places.forEach((__, i) => {
      expect(at(i).x).toBeGreaterThan(extent.x + 100);
      expect(at(i).x).toBeLessThan(extent.x + extent.width - 100);
      expect(at(i).y).toBeGreaterThan(extent.y + 100);
      expect(at(i).y).toBeLessThan(extent.y + extent.height - 100);
    });
  });

  it('has land, and the country’s own, under every partner', () => {
    places.forEach(([country], i) => {
      // Within a mark: coasts are simplified.
      expect(outside(basemap.land, at(i)), country).toBeLessThan(10);
      expect(outside(basemap.countries[country] ?? '', at(i)), country).toBeLessThan(10);
    });
  });

  it('writes nothing but relative whole numbers, coarse and fine', () => {
    for (const path of [...paths(basemap), ...paths(fineBasemap(plan, world))])
      expect(path).toMatch(/^(m-?\d+([ -]\d+|-\d+)+z?)*$/);
  });

  it('has the sea at sea', () => {
    const { lon, lat } = { lon: -plan.base.nearFar.rotate[0], lat: -plan.base.nearFar.rotate[1] };
    for (const sea of seas.filter((one) => angleBetween(one, { lon, lat }) < 2.3)) {
      const [point] = projectPlaces(plan.base, [sea]);
      if (!point || distanceTo(extent, point) > 0) continue;
      expect(outside(basemap.land, point), JSON.stringify(sea)).toBeGreaterThan(0);
    }
  });
});

describe('land overseas', () => {
  it.each([
    ['is coloured with its country where a partner of it is at home there', 'FR', true],
    ['is not coloured with its country because somebody else is there', 'BR', false],
  ])('%s', (_, country, coloured) => {
    const { baked, basemap } = drawn([...europe, ['FR', 48.86, 2.35], [country, 4.92, -52.31]]);
    const [x = NaN, y = NaN] = baked.places[`p${europe.length + 1}`] ?? [];
    expect(outside(basemap.countries['FR'] ?? '', { x, y }) < 10).toBe(coloured);
  });
});

describe('prepare', () => {
  it('draws the world where no partner has a place', () => {
    const { baked, basemap } = drawn([]);
    expect(baked.places).toEqual({});
    expect(basemap.land).not.toBe('');
  });

  it('takes any places and keeps them in what the map covers', () => {
    const place = fc.record({
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      country: fc.constantFrom('SI', 'FR', 'NZ', 'AQ', 'ZZ'),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 200 }), (places) => {
        const { baked, basemap } = drawn(
          places.map(({ country, lat, lon }) => [country, lat, lon]),
        );
        const { x, y, width, height } = baked.extent;
        for (const [px, py] of Object.values(baked.places))
          expect(px > x && px < x + width && py > y && py < y + height).toBe(true);
        for (const path of paths(basemap)) expect(path).not.toContain('NaN');
      }),
      { numRuns: 12 },
    );
  });
});
