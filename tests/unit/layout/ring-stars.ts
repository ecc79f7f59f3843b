import fc from 'fast-check';
import type { Point, Size } from '../../../src/layout/geometry.ts';
import type { RingInput } from '../../../src/layout/ring-order.ts';
import type { RingLayout } from '../../../src/layout/ring.ts';

interface Row {
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly at: Point;
}

/** Where the partners of CLUNET are, and where the near-far map shows them on 1280×720. */
export const CLUNET: Readonly<Record<string, Row>> = {
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

export const clunet: RingInput = Object.freeze({
  ids: Object.freeze(Object.keys(CLUNET)),
  coordinator: 'nwda',
  countryOf: (id: string) => CLUNET[id]!.country,
  bearingOf: (id: string) => bearing(CLUNET.nwda!, CLUNET[id]!),
  positionOf: (id: string) => CLUNET[id]!.at,
});

export const desktop: Size = Object.freeze({ width: 986, height: 640 });

/** A star from pairs of country and bearing; the coordinator is p0. */
export function starOf(partners: readonly (readonly [string, number | undefined])[]): RingInput {
  const rows = new Map(partners.map((row, i) => [`p${i + 1}`, row]));
  return {
    ids: ['p0', ...rows.keys()],
    coordinator: 'p0',
    countryOf: (id) => rows.get(id)?.[0] ?? 'GB',
    bearingOf: (id) => rows.get(id)?.[1],
  };
}

/** The partners of a layout, clockwise. */
export const partnerIds = (layout: RingLayout): string[] =>
  layout.nodes.slice(1).map(({ id }) => id);

/** The same room on all sides. */
export const even = (room: number) => ({ top: room, right: room, bottom: room, left: room });

export const stars = fc
  .array(
    fc.tuple(
      fc.constantFrom('AT', 'BE', 'CZ', 'DE', 'ES', 'FI', 'GR', 'HU'),
      fc.option(fc.double({ min: 0, max: 360, noNaN: true }), { nil: undefined, freq: 8 }),
    ),
    { minLength: 1, maxLength: 149, size: 'max' },
  )
  .map(starOf);
export const sizes = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 320, max: 1080 }),
});
