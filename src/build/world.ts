/**
 * The world for base maps made in the browser: world-atlas at 1:50 million with less detail. No
 * country and no island above a few square kilometres goes: a partner may be at home there.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Topology,
} from 'topojson-specification';
import { alpha2ByNumeric } from '../layout/iso-numeric.ts';

const require = createRequire(import.meta.url);

/** Detail below this goes, in steradians: 1e-6 is 40 square kilometres. */
const detail = 1.2e-6;
/** Points that a coast going round an island keeps at least. */
const leastPoints = 7;
/** Steps across the globe: each is 0.018 degrees, 2 km. */
const grid = 20_000;

type Weighted = [lon: number, lat: number, weight: number];

const radians = Math.PI / 180;

export async function world(): Promise<Topology> {
  const full = JSON.parse(
    await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Topology<Record<string, GeometryObject>>;
  const { countries } = full.objects;
  if (!countries) throw new Error('world-atlas has no object named countries');
  const weighted = presimplify(
    { ...full, objects: { countries: withoutEdge(apart(bare(countries), full), full) } },
    areaOnGlobe,
  );
  for (const arc of weighted.arcs as Weighted[][]) keepRing(arc);
  return quantize(simplify(weighted, detail), grid);
}

/** Of the flat triangle between three places, in square radii: the spherical formula fails at the poles. */
function areaOnGlobe(triangle: readonly (readonly number[])[]): number {
  const [a, b, c] = triangle.map(([lon = 0, lat = 0]): Vector => {
    const [l, p] = [lon * radians, lat * radians];
    return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
  });
  if (!a || !b || !c) return 0;
  const [u, v] = [minus(b, a), minus(c, a)];
  return (
    Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2
  );
}

type Vector = readonly [number, number, number];
const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/**
 * World-atlas has Antarctica as the lower edge of a flat map with its coast as a hole. On a globe the
 * edge is the pole, and the coast alone goes round the land.
 */
function withoutEdge(object: GeometryObject, { arcs, transform }: Topology): GeometryObject {
  if (object.type !== 'GeometryCollection') return object;
  const latitude = ([, y = 0]: readonly number[]) =>
    transform ? y * transform.scale[1] + transform.translate[1] : y;
  const isEdge = (ring: readonly number[]) =>
    ring.every((index) => latitude(arcs[index < 0 ? ~index : index]?.[0] ?? []) < -89.9);
  const geometries = object.geometries.map((shape) =>
    shape.type === 'MultiPolygon'
      ? {
          ...shape,
          arcs: shape.arcs.flatMap(([ring = [], ...holes]) =>
            isEdge(ring) ? holes.map((hole) => [hole]) : [[ring, ...holes]],
          ),
        }
      : shape,
  );
  return { ...object, geometries };
}

/** Keeps the weightiest points of a closed line, so that it stays a ring. */
function keepRing(arc: Weighted[]): void {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || first[0] !== last?.[0] || first[1] !== last[1]) return;
  for (const point of arc.toSorted((a, b) => b[2] - a[2]).slice(0, leastPoints))
    point[2] = Infinity;
}

/** Names are worded elsewhere; Kosovo's alone tells which it is, as it has no number. */
const bare = (object: GeometryObject): GeometryObject =>
  object.type === 'GeometryCollection'
    ? {
        ...object,
        geometries: object.geometries.map(({ properties, ...rest }) => ({
          ...rest,
          ...((properties as { name?: string } | undefined)?.name === 'Kosovo' && { id: 'XK' }),
        })),
      }
    : object;

/** Parts of a country that have a code of their own, where world-atlas has them under the country's. */
const parts: readonly {
  readonly code: string;
  readonly of: string;
  /** Degrees: west, south, east, north. */
  readonly box: readonly [number, number, number, number];
}[] = [
  { code: 'GF', of: 'FR', box: [-55, 2, -51, 6] },
  { code: 'GP', of: 'FR', box: [-62, 15.7, -60.9, 16.6] },
  { code: 'MQ', of: 'FR', box: [-61.3, 14.3, -60.7, 15] },
  { code: 'RE', of: 'FR', box: [55, -21.5, 56, -20.8] },
  { code: 'YT', of: 'FR', box: [44.9, -13.1, 45.4, -12.5] },
  { code: 'SJ', of: 'NO', box: [-10, 70.5, 35, 81] },
  { code: 'BQ', of: 'NL', box: [-69, 11.9, -62.9, 17.7] },
];

/** The countries with those parts as shapes of their own: a far island is only coloured when it is meant. */
function apart(object: GeometryObject, { arcs, transform }: Topology): GeometryObject {
  if (object.type !== 'GeometryCollection') return object;
  const start = (ring: readonly number[]): readonly [number, number] => {
    const index = ring[0] ?? 0;
    const [x = 0, y = 0] = arcs[index < 0 ? ~index : index]?.[0] ?? [];
    const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  };
  const geometries = object.geometries.flatMap((shape): GeometryCollection['geometries'] => {
    const own = parts.filter(({ of }) => of === alpha2ByNumeric.get(String(shape.id)));
    if (shape.type !== 'MultiPolygon' || own.length === 0) return [shape];
    const partOf = ([ring = []]: readonly (readonly number[])[]) => {
      const [lon, lat] = start(ring);
      return own.find(
        ({ box: [west, south, east, north] }) =>
          lon > west && lon < east && lat > south && lat < north,
      );
    };
    const of = (part: (typeof own)[number] | undefined): MultiPolygon['arcs'] =>
      shape.arcs.filter((polygon) => partOf(polygon) === part);
    return [
      { ...shape, arcs: of(undefined) },
      ...own.flatMap((part): MultiPolygon[] => {
        const polygons = of(part);
        const id = numericOf(part.code);
        return polygons.length > 0 && id !== undefined
          ? [{ type: 'MultiPolygon', id, arcs: polygons }]
          : [];
      }),
    ];
  });
  return { ...object, geometries };
}

const numericOf = (code: string): string | undefined =>
  [...alpha2ByNumeric].find(([, alpha2]) => alpha2 === code)?.[0];
