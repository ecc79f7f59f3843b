/**
 * Which near-far projection shows a set of places best: the one that keeps the closest pair furthest
 * apart without deforming the region most of them lie in. No d3 and no DOM: it also runs in the
 * browser, for an imported network.
 */
import { boundsOf, type Point, type Viewport } from './geometry.ts';
import { angleBetween, closestPairs, mainCluster, thin, type Pair } from './clusters.ts';
import { distortion, nearFar, radians, type NearFar, type Place } from './near-far.ts';
import { fitViewport, toScreen } from './viewport.ts';

export { mainCluster };

/** The plane all maps are drawn in ("base units"): the wide frame at its reference size. */
export const baseSize = { width: 1280, height: 720 };
const basePadding = { top: 60, right: 90, bottom: 60, left: 90 };
const baseAspect = 1100 / 600;

/** A near-far projection and the viewport that lays its plane over the base units. */
export interface BaseProjection {
  readonly nearFar: NearFar;
  readonly viewport: Viewport;
}

/**
 * How far the main cluster may be deformed: ratios, and degrees between north and up (in the mean,
 * which is the root of the mean square, and anywhere).
 */
const guard = { stretch: 1.45, scaleRange: 1.55, meanNorth: 10, north: 25 };
/** The closest a map ever comes, in base units per radian: 3 px to 1 km, which the base map just bears. */
const closest = 3 * 6371;
const mostPlaces = 200;
/** Of more places than this only those that tell are looked at. */
const fewPlaces = 60;

/** The unit vectors' mean, as a place. */
function middle(places: readonly Place[]): Place {
  let [x, y, z] = [0, 0, 0];
  for (const { lon, lat } of places) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians);
    y += Math.cos(lat * radians) * Math.sin(lon * radians);
    z += Math.sin(lat * radians);
  }
  return { lon: Math.atan2(y, x) / radians, lat: Math.atan2(z, Math.hypot(x, y)) / radians };
}

/** Degrees between up and north at a place, 0 to 180. */
function northTurn(project: (place: Place) => Point, { lon, lat }: Place): number {
  const south = project({ lon, lat: Math.max(-90, lat - 0.01) });
  const north = project({ lon, lat: Math.min(90, lat + 0.01) });
  return Math.abs(Math.atan2(north.x - south.x, south.y - north.y)) / radians;
}

/** How far a framing goes beyond the guard; 0 when it keeps it. */
function excess(framing: NearFar, main: readonly Place[]): number {
  const project = nearFar(framing);
  const centre = { lon: -framing.rotate[0], lat: -framing.rotate[1] };
  const here = main.map((place) => distortion(framing.c0, angleBetween(centre, place)));
  const turns = main.map((place) => northTurn(project, place));
  const scales = here.map(({ scale }) => scale);
  const over = (value: number, limit: number) => Math.max(0, Math.log(value / limit));
  return (
    over(Math.max(...here.map(({ stretch }) => stretch)), guard.stretch) +
    over(Math.max(...scales) / Math.min(...scales), guard.scaleRange) +
    Math.max(
      0,
      Math.max(...turns) - guard.north,
      Math.hypot(...turns) / Math.sqrt(turns.length) - guard.meanNorth,
    ) *
      radians
  );
}

/** Smallest distance between two of the points once their box fills a frame of height 1. */
function closestOf(points: readonly Point[], pairs: readonly Pair[], aspect: number): number {
  const box = boundsOf(points);
  let least = Infinity;
  for (const [i, j] of pairs) {
    const [p, q] = [points[i] as Point, points[j] as Point];
    least = Math.min(least, (p.x - q.x) ** 2 + (p.y - q.y) ** 2);
  }
  return Math.sqrt(least) * Math.min(aspect / box.width, 1 / box.height);
}

/** Places that stand for many where a map is only measured: the outermost ones, and every so many of the rest. */
function telling(places: readonly Place[], centre: Place): readonly Place[] {
  if (places.length <= fewPlaces) return places;
  const points = places.map(nearFar({ rotate: [-centre.lon, -centre.lat, 0], c0: 1 }));
  const outermost = Array.from({ length: 24 }, (_, i) => {
    const [x, y] = [Math.cos((i * Math.PI) / 12), Math.sin((i * Math.PI) / 12)];
    const outside = points.map((point) => point.x * x + point.y * y);
    return places[outside.indexOf(Math.max(...outside))] as Place;
  });
  const every = Math.ceil(places.length / 40);
  return [...new Set([...outermost, ...places.filter((_, i) => i % every === 0)])];
}

/** Numbers in [-1, 1), the same on every run: the generator of d3-force (Numerical Recipes). */
function lcg(seed = 1): () => number {
  let state = seed;
  return () => (state = (1664525 * state + 1013904223) % 4294967296) / 2147483648 - 1;
}

type Settings = readonly [turn: number, tilt: number, roll: number, logC0: number];

interface Candidate {
  readonly settings: Settings;
  readonly value: number;
}

const toNearFar = ([turn, tilt, roll, logC0]: Settings): NearFar => ({
  rotate: [((((turn + 180) % 360) + 360) % 360) - 180, Math.min(90, Math.max(-90, tilt)), roll],
  c0: Math.exp(Math.min(1.6, Math.max(-2.3, logC0))), // 0.1 to 5: from a strong lens to hardly any
});

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/**
 * The near-far projection that keeps the closest pair of places furthest apart in a frame of the
 * given aspect (width / height, inside the padding), while the main cluster is stretched at most
 * 1.45 : 1, its scale varies at most 1.55 : 1 and north stays within 10° of up in the mean. Where no
 * framing keeps that (a partnership round the world), the guard gives way gradually.
 *
 * A repeatable search: wide random steps first, then ever smaller ones round the best so far.
 * Places closer than a hundredth of the whole width count as one, as no framing can part them.
 */
export function tuneFraming(places: readonly Place[], aspect: number = baseAspect): NearFar {
  const apart = thin(places, mostPlaces);
  const { main } = mainCluster(apart);
  const centre = middle(main);
  const start: Settings = [-centre.lon, -centre.lat, 0, Math.log(0.4)];
  if (apart.length < 2) return toNearFar(start);

  const reach = Math.max(...main.map((place) => angleBetween(centre, place))) / radians;
  const pairs = closestPairs(apart, apart.length > fewPlaces ? 2 : apart.length);
  const guarded = telling(main, centre);
  const score = (settings: Settings) => {
    const framing = toNearFar(settings);
    const points = apart.map(nearFar(framing));
    return Math.log(closestOf(points, pairs, aspect)) - 25 * excess(framing, guarded);
  };
  const random = lcg();
  /** Some settings near the given ones; now and then one of the four stays as it is. */
  const step = ([turn, tilt, roll, logC0]: Settings, size: number): Settings => {
    const by = (range: number) =>
      Math.max(0, Math.abs(random()) - 0.3) * random() * range * size * 1.4;
    return [turn + by(reach), tilt + by(reach), roll + by(30), logC0 + by(1.2)];
  };

  const evaluate = (settings: Settings) => ({ settings, value: score(settings) });
  const better = (a: Candidate, b: Candidate) => (b.value > a.value ? b : a);
  const effort = apart.length > fewPlaces ? 1 : 2;
  const tries = Array.from({ length: 300 * effort }, () => evaluate(step(start, 1)));
  const seeds = [evaluate(start), ...tries].sort((a, b) => b.value - a.value).slice(0, 4 * effort);
  const refined = seeds.map((seed) => {
    const rounds = 450 * effort;
    let best = seed;
    for (let i = 0; i < rounds; i++) {
      best = better(best, evaluate(step(best.settings, 0.5 * 0.004 ** (i / rounds))));
    }
    return best;
  });
  const best = refined.reduce(better).settings;

  const { rotate, c0 } = toNearFar(best);
  const [turn, tilt, roll] = rotate;
  return { rotate: [round(turn, 1), round(tilt, 1), round(roll, 1)], c0: round(c0, 3) };
}

/** Lays the plane of a framing over the base units so that the places fill the reference frame. */
export function fitBase(framing: NearFar, places: readonly Place[]): BaseProjection {
  const points = places.map(nearFar(framing));
  const maxK = closest * framing.c0; // at the centre the plane has 1/c0 per radian
  return { nearFar: framing, viewport: fitViewport(points, baseSize, basePadding, { maxK }) };
}

/** Positions of places in base units. */
export const projectPlaces = (base: BaseProjection, places: readonly Place[]): Point[] =>
  places.map(nearFar(base.nearFar)).map((point) => toScreen(base.viewport, point));
