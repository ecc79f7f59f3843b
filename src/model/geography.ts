/** Distances and directions on the globe. Degrees in, kilometres and degrees out. */

/** A place on the globe in degrees, WGS 84. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Mean radius R1 of the earth: Moritz, "Geodetic Reference System 1980", J. Geodesy 74 (2000). */
const EARTH_RADIUS_KM = 6371.0088;

const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** One of the eight winds. */
export type Compass = (typeof WINDS)[number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in kilometres, by the haversine formula: R. W. Sinnott, "Virtues of the
 * Haversine", Sky & Telescope 68 (1984). On a sphere; within 0.6 % of the ellipsoid.
 */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const halfLat = radians(to.lat - from.lat) / 2;
  const halfLon = radians(to.lon - from.lon) / 2;
  const h =
    Math.sin(halfLat) ** 2 +
    Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(halfLon) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * The direction in which one sets out on the shortest way: degrees clockwise from north, from 0
 * to below 360. Between equal places it is 0.
 */
export function bearing(from: Coordinates, to: Coordinates): number {
  const lon = radians(to.lon - from.lon);
  const [fromLat, toLat] = [radians(from.lat), radians(to.lat)];
  const east = Math.sin(lon) * Math.cos(toLat);
  const north =
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(lon);
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  return (degrees + 360) % 360;
}

/** The wind nearest to a bearing in degrees; any turn is allowed, also negative ones. */
export function compassOf(degrees: number): Compass {
  const eighths = Math.round(degrees / 45) % WINDS.length;
  return WINDS.at(eighths) ?? 'n';
}
