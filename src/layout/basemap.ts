/**
 * Bakes the base map into SVG path strings. Build time only: it needs d3-geo and topojson, the page
 * that draws its paths does not.
 *
 * The countries are simplified as one topology, by their size on the map, before they are projected,
 * so land, borders and countries share every line.
 */
import { geoArea, geoGraticule, geoPath, geoProjection, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';
import { baseSize, type BaseProjection } from './framing.ts';
import type { Point, Rect } from './geometry.ts';
import { alpha2ByNumeric } from './iso-numeric.ts';
import { nearFar, nearFarRaw } from './near-far.ts';
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
  /** Detail smaller than this goes, in square base units; islands up to five times as large. */
  readonly tolerance?: number;
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
/** Degrees from the centre: what lies round the antipode is a smear, and beyond every frame. */
const horizon = 150;
/** Parts of a country that ISO 3166 and world-atlas list on their own. */
const partOf: Readonly<Record<string, string>> = { AX: 'FI' };

type Triangle = [[number, number], [number, number], [number, number]];
type Shape = PolygonArcs | MultiPolygonArcs;

const grow = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The base projection as d3-geo draws it, cut to the extent. */
function baseGeoProjection({ nearFar, viewport }: BaseProjection, extent: Rect): GeoProjection {
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

/** The countries with all detail smaller than the tolerance on the map taken out. */
function simplifyOnMap(world: Topology, base: BaseProjection, extent: Rect, tolerance: number) {
  const project = nearFar(base.nearFar);
  const onMap = ([lon, lat]: [number, number]) => toScreen(base.viewport, project({ lon, lat }));
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
  const detailed = presimplify(world as Topology<Record<string, GeometryObject>>, weight);
  const coarse = simplify(detailed, tolerance);
  /** The shoelace area of a ring on the map. */
  const ringWeight = (ring: [number, number][]) => {
    const points = ring.map(onMap);
    const doubled = points.reduce((sum, p, i) => {
      const q = points[i - 1] ?? p;
      return sum + q.x * p.y - p.x * q.y;
    }, 0);
    return (Math.abs(doubled) / 2) * worth(points[0] as Point);
  };
  const ring = (coordinates: unknown) => ringWeight(coordinates as [number, number][]);
  return filter(coarse, filterWeight(coarse, 5 * tolerance, ring));
}

/** Rings that simplification turned inside out would flood the globe: leave them out. */
const upright = (shape: MultiPolygon): MultiPolygon => ({
  ...shape,
  coordinates: shape.coordinates.filter(
    (coordinates) => geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI,
  ),
});

const alpha2 = (shape: Shape): string => {
  const code = alpha2ByNumeric.get(String(shape.id)) ?? '';
  return partOf[code] ?? code;
};

/** Every tenth meridian and parallel of the half of the globe the frames show. */
function graticuleRound({ nearFar: { rotate } }: BaseProjection) {
  const tens = (angle: number) => Math.round(angle / 10) * 10;
  const [lon, lat] = [tens(-rotate[0]), tens(-rotate[1])];
  return geoGraticule()
    .extent([
      [lon - 110, Math.max(-80, lat - 60)],
      [lon + 110.1, Math.min(80, lat + 60) + 0.1],
    ])
    .step([10, 10])
    .precision(5)();
}

export function bakeBasemap(options: BasemapOptions): Basemap {
  const { world, base, extent = baseExtent, countries, tolerance = 2 } = options;
  const projection = baseGeoProjection(base, extent);
  const topology = simplifyOnMap(world, base, extent, tolerance);
  const all = topology.objects['countries'] as GeometryCollection;
  const shapes = all.geometries.filter(
    (shape): shape is Shape => shape.type === 'Polygon' || shape.type === 'MultiPolygon',
  );
  const grid = Math.max(1, Math.round(4 * Math.sqrt(tolerance))); // finer steps would not be seen
  const draw = (object: Parameters<ReturnType<typeof geoPath>>[0]) => {
    const path = new RelativePath(10, grid);
    geoPath(projection, path)(object);
    return path.toString();
  };
  const drawShapes = (some: Shape[]) => draw(upright(merge(topology, some)));
  return {
    land: drawShapes(shapes),
    borders: draw(
      mesh(topology, all, (a, b) => a !== b && alpha2(a as Shape) !== alpha2(b as Shape)),
    ),
    countries: Object.fromEntries(
      countries.map((code) => [code, drawShapes(shapes.filter((shape) => alpha2(shape) === code))]),
    ),
    graticule: draw(graticuleRound(base)),
  };
}
