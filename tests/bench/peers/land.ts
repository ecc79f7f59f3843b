/** The land of the maps that know no sphere: cut where the longitudes begin anew. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geoEquirectangular, geoStream, polygonArea } from 'd3';
import type { FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Ring = [x: number, y: number][];

/** Every coast as degrees, each ring closed. */
function coasts(land: FeatureCollection): Ring[] {
  const rings: Ring[] = [];
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const sink = {
    lineStart: () => void rings.push([]),
    point: (x: number, y: number) => void rings.at(-1)?.push([x, -y]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(land, degrees.stream(sink));
  return rings;
}

const rounded = (ring: Ring): Position[] =>
  [...ring, ...ring.slice(0, 1)].map((at) => at.map((degrees) => Number(degrees.toFixed(2))));

/** Land at the coarsest and lightest grain there is, seas within it filled. */
export async function cutLand(root: string): Promise<FeatureCollection> {
  const file = join(root, 'node_modules/world-atlas/land-110m.json');
  const topology = JSON.parse(await readFile(file, 'utf8')) as Topology<{
    land: GeometryCollection;
  }>;
  const rings = coasts(feature(topology, topology.objects.land));
  const widest = rings.toSorted((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)))[0];
  const sign = Math.sign(polygonArea(widest ?? []));
  const polygons = rings.filter((ring) => Math.sign(polygonArea(ring)) === sign);
  const coordinates = polygons.map((ring) => [rounded(ring)]);
  return {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { name: 'land' },
        geometry: { type: 'MultiPolygon', coordinates },
      },
    ],
  };
}
