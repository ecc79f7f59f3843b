/** Which land places stand on: what must not be lost from a map, however small it is. */
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Place } from './near-far.ts';

export type Shape = Polygon | MultiPolygon;
/** A ring by its arcs, as a topology has it. */
export type Ring = readonly number[];

export interface Land {
  readonly shape: Shape;
  readonly ring: Ring;
}

/** Degrees from a coast at which a place still counts as on its land: 30 km, as maps leave out capes and islets. */
const near = 0.27;

interface Outline extends Land {
  /** Longitude and latitude of one point after the other: thousands of places are held against it. */
  readonly line: Float64Array;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

/** The land under each place, or beside it, rather its own country's; undefined at sea. */
export function landUnder<P extends Place>(
  world: Topology,
  shapes: readonly Shape[],
  places: readonly P[],
  isOwn: (shape: Shape, place: P) => boolean,
): (Land | undefined)[] {
  const outlines = shapes.flatMap((shape) =>
    (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs).flatMap(([ring]) =>
      ring ? [outlineOf(world, shape, ring)] : [],
    ),
  );
  return places.map((place) => {
    const margin = near / across(place.lat);
    const around = outlines
      .filter((outline) => isBeside(place, outline, margin))
      .map((outline) => {
        const far = isInside(place, outline.line) ? 0 : farFrom(place, outline.line);
        return { ...outline, far, isOwn: isOwn(outline.shape, place) };
      })
      .filter(({ far }) => far <= near);
    const [first] = around.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.far - b.far);
    // An island in a river mouth is not missed where the land beside it is drawn.
    return around
      .filter(({ shape }) => shape === first?.shape)
      .sort((a, b) => b.line.length - a.line.length)[0];
  });
}

function outlineOf(world: Topology, shape: Shape, ring: number[]): Outline {
  const { coordinates } = feature(world, { type: 'Polygon', arcs: [ring] }).geometry;
  const points = coordinates[0] ?? [];
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of points) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return {
    shape,
    ring,
    line: Float64Array.from(points.flatMap(([lon = 0, lat = 0]) => [lon, lat])),
    box,
  };
}

/** Longitudes shrink towards the poles. */
const across = (lat: number) => Math.max(0.05, Math.cos((lat * Math.PI) / 180));

function isBeside({ lon, lat }: Place, { box }: Outline, margin: number): boolean {
  const [west, south, east, north] = box;
  return lon > west - margin && lon < east + margin && lat > south - near && lat < north + near;
}

function isInside({ lon, lat }: Place, line: Outline['line']): boolean {
  let odd = false;
  let [x0 = 0, y0 = 0] = line.subarray(-2);
  for (let i = 0; i < line.length; i += 2) {
    const x = line[i] as number;
    const y = line[i + 1] as number;
    if (y > lat !== y0 > lat && lon < x + ((lat - y) / (y0 - y)) * (x0 - x)) odd = !odd;
    x0 = x;
    y0 = y;
  }
  return odd;
}

/** Degrees of latitude to the nearest corner. */
function farFrom({ lon, lat }: Place, line: Outline['line']): number {
  const shrink = across(lat);
  let least = Infinity;
  for (let i = 0; i < line.length; i += 2) {
    const dx = ((line[i] as number) - lon) * shrink;
    const dy = (line[i + 1] as number) - lat;
    least = Math.min(least, dx * dx + dy * dy);
  }
  return Math.sqrt(least);
}
