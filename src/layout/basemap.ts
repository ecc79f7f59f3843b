/**
 * Bakes the base map into SVG path strings, at build time and for what is opened: it needs d3-geo and
 * topojson, the page that draws its paths does not.
 *
 * The countries are simplified as one topology, by their size on the map, before they are projected,
 * so land, borders and countries share every line.
 */
import {
  geoArea,
  geoCircle,
  geoGraticule,
  geoPath,
  geoProjection,
  type GeoProjection,
} from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { angleBetween } from './clusters.ts';
import { baseSize, type BaseProjection } from './framing.ts';
import { boundsOf, type Point, type Rect } from './geometry.ts';
import { alpha2ByNumeric } from './iso-numeric.ts';
import { landUnder, type Ring, type Shape } from './land-under.ts';
import { nearFar, nearFarRaw, radians, type Place } from './near-far.ts';
import { RelativePath } from './relative-path.ts';
import { distanceTo, toScreen } from './viewport.ts';

export interface BasemapOptions {
  /** `countries-50m.json` of world-atlas, or any topology of that form. */
  readonly world: Topology;
  readonly base: BaseProjection;
  /** The part that may be shown, in base units. The map bleeds beyond it so that no cut is seen. */
  readonly extent?: Rect;
  /** ISO 3166-1 alpha-2 codes of the countries that get a shape of their own. */
  readonly countries: readonly string[];
  /** Places whose land is drawn however small it is, with the country they belong to. */
  readonly homes?: readonly Home[];
  /** Detail smaller than this goes, in square base units; islands up to five times as large. */
  readonly tolerance?: number;
}

export interface Home extends Place {
  readonly country: string;
}

/** Path data in relative whole tenths of a base unit: draw inside `<g transform="scale(.1)">`. */
export interface Basemap {
  /** All land, without borders; its outline is the coast. */
  readonly land: string;
  readonly borders: string;
  readonly countries: Readonly<Record<string, string>>;
  /** Every tenth meridian and parallel. */
  readonly graticule: string;
}

/** Room for every frame from 4:3 to 3:1, and for Europe alone on an upright telephone. */
export const baseExtent: Rect = { x: -640, y: -420, width: 2560, height: 1600 };

/** Base units the map goes on beyond the extent: strokes along its cut stay out of sight. */
const bleed = 12;
/** Degrees from the centre: what lies round the antipode is a smear, and beyond most frames. */
const horizon = 150;
/** Where a home lies beyond that, or near it, all of the globe but its very antipode is drawn. */
const wholeGlobe = { from: 135, horizon: 178 };
/** Parts of a country that ISO 3166 and world-atlas list on their own. */
const partOf: Readonly<Record<string, string>> = { AX: 'FI' };
/** Land overseas, which is only its country's where a partner of that country is at home there. */
const overseas: Readonly<Record<string, readonly string[]>> = {
  FR: 'GF GP MQ RE YT NC PF PM WF BL MF TF'.split(' '),
  NL: 'BQ AW CW SX'.split(' '),
  DK: ['FO', 'GL'],
  NO: ['SJ'],
  US: 'PR GU VI AS MP'.split(' '),
  GB: 'GG JE IM'.split(' '),
};
/** Points that a line round a home's land keeps at least. */
const leastPoints = 7;
/** Land of a home smaller than this is kept, in base units across; what is larger stays by itself. */
const mostSize = 60;
/** Land of a home is drawn at least this large, in base units: a mark among others. */
const leastSize = 3;

type Triangle = [[number, number], [number, number], [number, number]];

const grow = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The base projection as d3-geo draws it, cut to the extent. */
function baseGeoProjection(
  { nearFar, viewport }: BaseProjection,
  extent: Rect,
  horizon: number,
): GeoProjection {
  const { x, y, width, height } = grow(extent, bleed);
  return geoProjection(nearFarRaw(nearFar.c0))
    .rotate([...nearFar.rotate])
    .scale(viewport.k)
    .translate([viewport.x, viewport.y])
    .precision(2)
    .clipAngle(horizon)
    .clipExtent([
      [x, y],
      [x + width, y + height],
    ]);
}

type Ringed = (ring: [number, number][]) => number;

/** The countries with each point's weight on the map, in square base units, and how to weigh a ring. */
function weighOnMap(world: Topology, base: BaseProjection, extent: Rect) {
  const project = nearFar(base.nearFar);
  const onMap = ([lon, lat]: readonly [number, number]) =>
    toScreen(base.viewport, project({ lon, lat }));
  /** Detail counts fully in the reference frame's surroundings and less with the distance. */
  const worth = (point: Point) => {
    const outside = distanceTo({ x: 0, y: 0, ...baseSize }, point);
    return distanceTo(extent, point) > 60 ? 0.02 : 1 / (1 + (outside / 40) ** 2);
  };
  const weight = (triangle: Triangle) => {
    const [a, b, c] = triangle.map(onMap) as [Point, Point, Point];
    const area = Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) / 2;
    return area * worth(b);
  };
  /** The shoelace area of a ring on the map. */
  const ringWeight: Ringed = (ring) => {
    const points = ring.map(onMap);
    const doubled = points.reduce((sum, p, i) => {
      const q = points[i - 1] ?? p;
      return sum + q.x * p.y - p.x * q.y;
    }, 0);
    return (Math.abs(doubled) / 2) * worth(points[0] as Point);
  };
  const detailed = presimplify(world as Topology<Record<string, GeometryObject>>, weight);
  return { detailed, ringWeight, onMap };
}

/** Takes out all detail below the tolerance; the kept rings stay rings. */
function simplifyOnMap(
  detailed: Topology<Record<string, GeometryObject>>,
  ringWeight: Ringed,
  tolerance: number,
  kept: ReadonlySet<Ring>,
) {
  for (const ring of kept) keepRing(detailed, ring);
  const coarse = simplify(detailed, tolerance);
  const isLarge = filterWeight(coarse, 5 * tolerance, (coordinates: unknown) =>
    ringWeight(coordinates as [number, number][]),
  );
  return filter(
    coarse,
    (arcs, interior) => kept.has(arcs as unknown as Ring) || isLarge(arcs, interior),
  );
}

/** Keeps the weightiest points of each of a ring's lines. */
function keepRing({ arcs }: Topology, ring: Ring): void {
  const most = Math.ceil(leastPoints / ring.length);
  for (const index of ring) {
    const arc = (arcs[index < 0 ? ~index : index] ?? []) as [number, number, number][];
    for (const point of arc.toSorted((a, b) => b[2] - a[2]).slice(0, most + 2)) point[2] = Infinity;
  }
}

/** Rings that simplification turned inside out would flood the globe: leave them out. */
const upright = (shape: MultiPolygon): MultiPolygon => ({
  ...shape,
  coordinates: shape.coordinates.filter(
    (coordinates) => geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI,
  ),
});

/** Kosovo has no number; where it has a code at all it is this. */
const kosovo = 'XK';

const alpha2 = (shape: Shape): string => {
  const code = shape.id === kosovo ? kosovo : (alpha2ByNumeric.get(String(shape.id)) ?? '');
  return partOf[code] ?? code;
};

/** Every tenth meridian and parallel of the half of the globe the frames show. */
function graticuleRound({ nearFar: { rotate } }: BaseProjection) {
  const tens = (angle: number) => Math.round(angle / 10) * 10;
  const [lon, lat] = [tens(-rotate[0]), tens(-rotate[1])];
  // Round a pole all meridians are near.
  const wide = Math.abs(rotate[1]) > 62 ? 180 : 110;
  return geoGraticule()
    .extent([
      [lon - wide, Math.max(-80, lat - 60)],
      [lon + wide + 0.1, Math.min(80, lat + 60) + 0.1],
    ])
    .step([10, 10])
    .precision(5)();
}

/** All of them, and the edge of what is drawn. */
const graticuleOfGlobe = ({ nearFar: { rotate } }: BaseProjection) => [
  geoGraticule().step([10, 10]).precision(5)(),
  geoCircle()
    .center([-rotate[0], -rotate[1]])
    .radius(wholeGlobe.horizon - 0.1)
    .precision(2)(),
];

const belongsTo = (code: string, country: string): boolean =>
  code === country || (overseas[country]?.includes(code) ?? false);

const shapesOf = (topology: Topology): Shape[] =>
  (topology.objects['countries'] as GeometryCollection).geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );

/** In place of land that is too small to be seen. */
const lozenge = ({ x, y, width, height }: Rect): Point[] => {
  const [cx, cy, r] = [x + width / 2, y + height / 2, leastSize / 2];
  return [
    { x: cx - r, y: cy },
    { x: cx, y: cy - r },
    { x: cx + r, y: cy },
    { x: cx, y: cy + r },
  ];
};

/** A piece of land that somebody is at home on; `code` is the land's, `owner` the country it is shown with. */
interface HomeLand {
  readonly ring: Ring;
  readonly code: string;
  readonly owner: string;
  readonly box: Rect;
  /** The longer side of the box, in base units. */
  readonly size: number;
}

export function bakeBasemap(options: BasemapOptions): Basemap {
  const { world, base, extent = baseExtent, countries, homes = [], tolerance = 2 } = options;
  const centre = { lon: -base.nearFar.rotate[0], lat: -base.nearFar.rotate[1] };
  const isGlobe = homes.some((home) => angleBetween(centre, home) > wholeGlobe.from * radians);
  const projection = baseGeoProjection(base, extent, isGlobe ? wholeGlobe.horizon : horizon);
  const { detailed, ringWeight, onMap } = weighOnMap(world, base, extent);

  const isOwn = (shape: Shape, { country }: Home) => belongsTo(alpha2(shape), country);
  /** The land that homes stand on: where it is small, nothing holds it but that it is theirs. */
  const landOf = new Map<string, HomeLand>();
  landUnder(detailed, shapesOf(detailed), homes, isOwn).forEach((land, i) => {
    const country = homes[i]?.country ?? '';
    const code = land ? alpha2(land.shape) : '';
    const owner = belongsTo(code, country) ? country : code;
    if (!land || !owner) return;
    const key = `${owner} ${land.ring.join()}`;
    if (landOf.has(key)) return;
    const arcs = land.ring.flatMap((index) => detailed.arcs[index < 0 ? ~index : index] ?? []);
    const box = boundsOf((arcs as [number, number][]).map(onMap));
    landOf.set(key, { ring: land.ring, code, owner, box, size: Math.max(box.width, box.height) });
  });
  const lands = [...landOf.values()];
  const topology = simplifyOnMap(
    detailed,
    ringWeight,
    tolerance,
    new Set(lands.flatMap(({ ring, size }) => (size < mostSize ? [ring] : []))),
  );
  const shapes = shapesOf(topology);
  const grid = Math.max(1, Math.round(4 * Math.sqrt(tolerance))); // finer steps would not be seen
  const draw = (
    objects: readonly Parameters<ReturnType<typeof geoPath>>[0][],
    marks: readonly HomeLand[] = [],
  ) => {
    const path = new RelativePath(10, grid);
    for (const object of objects) geoPath(projection, path)(object);
    for (const { box, size } of marks) {
      if (size >= leastSize) continue;
      lozenge(box).forEach(({ x, y }, i) => {
        if (i === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      });
      path.closePath();
    }
    return path.toString();
  };
  const drawShapes = (some: readonly Shape[], marks: readonly HomeLand[]) =>
    draw([upright(merge(topology, [...some] as Parameters<typeof merge>[1]))], marks);
  return {
    land: drawShapes(shapes, lands),
    borders: draw([
      mesh(
        topology,
        topology.objects['countries'],
        (a, b) => a !== b && alpha2(a as Shape) !== alpha2(b as Shape),
      ),
    ]),
    countries: Object.fromEntries(
      countries.map((code) => {
        const own = lands.filter(({ owner }) => owner === code);
        const codes = new Set([code, ...own.map((land) => land.code)]);
        return [
          code,
          drawShapes(
            shapes.filter((shape) => codes.has(alpha2(shape))),
            own,
          ),
        ];
      }),
    ),
    graticule: draw(isGlobe ? graticuleOfGlobe(base) : [graticuleRound(base)]),
  };
}
