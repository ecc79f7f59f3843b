/**
 * The world for base maps made in the browser: world-atlas at 1:50 million with less detail. No
 * country and no island above a few square kilometres goes: a partner may be at home there.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryObject, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

/** Detail below this goes, in steradians: 1e-6 is 40 square kilometres. */
const detail = 1.2e-6;
/** Points that a coast going round an island keeps at least. */
const leastPoints = 7;
/** Steps across the globe: each is 0.018 degrees, 2 km. */
const grid = 20_000;

type Weighted = [number, number, number];

export async function world(): Promise<Topology> {
  const full = JSON.parse(
    await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Topology<Record<string, GeometryObject>>;
  const { countries } = full.objects;
  if (!countries) throw new Error('world-atlas has no object named countries');
  const weighted = presimplify(
    { ...full, objects: { countries: bare(countries) } },
    sphericalTriangleArea,
  );
  for (const arc of weighted.arcs as Weighted[][]) keepRing(arc);
  return quantize(simplify(weighted, detail), grid);
}

/** Keeps the weightiest points of a closed line, so that it stays a ring. */
function keepRing(arc: Weighted[]): void {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || first[0] !== last?.[0] || first[1] !== last[1]) return;
  for (const point of arc.toSorted((a, b) => b[2] - a[2]).slice(0, leastPoints))
    point[2] = Infinity;
}

/** Names are worded elsewhere. */
const bare = (object: GeometryObject): GeometryObject =>
  object.type === 'GeometryCollection'
    ? { ...object, geometries: object.geometries.map(({ properties: _, ...rest }) => rest) }
    : object;
