/**
 * The near-far projection: azimuthal, with the distance from the centre on a logarithm, so that one
 * frame holds both a dense region and a place an ocean away.
 *
 *     r = ln(1 + c / c0)
 *
 * c is the angle from the centre in radians, c0 the angle up to which the map stays nearly true to
 * scale; directions from the centre are true. After T. Hägerstrand, "Migration and Area", in
 * Migration in Sweden, Lund Studies in Geography B 13 (1957); the form with c0, which keeps the
 * centre finite, as in J. P. Snyder, Map Projections: A Working Manual, USGS PP 1395 (1987), ch. 23
 * to 25 for azimuthals in general.
 */
import type { Point } from './geometry.ts';

/** A place on the globe, in degrees. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

export interface NearFar {
  /** Turn of the globe before projecting, in degrees, as in `d3.geoProjection().rotate()`. */
  readonly rotate: readonly [lambda: number, phi: number, gamma: number];
  /** Angle over which distances stay nearly true, in radians. */
  readonly c0: number;
}

export const radians = Math.PI / 180;

/** The plane point, y up, of a unit vector whose x points at the centre and whose z points north. */
function azimuthal(c0: number, x: number, y: number, z: number): [number, number] {
  const s = Math.hypot(y, z); // sin c
  const r = Math.log1p(Math.atan2(s, x) / c0);
  if (s > 1e-9) return [(r * y) / s, (r * z) / s];
  return x > 0 ? [y / c0, z / c0] : [r, 0]; // the antipode is a circle: any of its points will do
}

/** The raw form (radians to a plane with y up) that `d3.geoProjection` takes. */
export const nearFarRaw =
  (c0: number) =>
  (lambda: number, phi: number): [number, number] =>
    azimuthal(
      c0,
      Math.cos(phi) * Math.cos(lambda),
      Math.cos(phi) * Math.sin(lambda),
      Math.sin(phi),
    );

/**
 * A function from places to the plane, y downwards, without unit: the same numbers as
 * `geoProjection(nearFarRaw(c0)).rotate(rotate).scale(1).translate([0, 0])`.
 */
export function nearFar({ rotate, c0 }: NearFar): (place: Place) => Point {
  const [turn, tilt, roll] = rotate.map((angle) => angle * radians) as [number, number, number];
  const [cosTilt, sinTilt] = [Math.cos(tilt), Math.sin(tilt)];
  const [cosRoll, sinRoll] = [Math.cos(roll), Math.sin(roll)];
  return ({ lon, lat }) => {
    const cosLat = Math.cos(lat * radians);
    const x = cosLat * Math.cos(lon * radians + turn);
    const y = cosLat * Math.sin(lon * radians + turn);
    const z = Math.sin(lat * radians);
    const up = z * cosTilt + x * sinTilt;
    const [right, above] = azimuthal(
      c0,
      x * cosTilt - z * sinTilt,
      y * cosRoll - up * sinRoll,
      up * cosRoll + y * sinRoll,
    );
    return { x: right, y: -above };
  };
}

/**
 * How the map deforms at angle c from the centre. Along the radius it scales by r' = 1 / (c0 + c),
 * across it by r / sin c (Snyder 1987, eq. 21-2 and 21-3): `scale` is their geometric mean, `stretch`
 * their ratio.
 */
export function distortion(c0: number, c: number): { scale: number; stretch: number } {
  const along = 1 / (c0 + c);
  const across = c < 1e-9 ? 1 / c0 : Math.log1p(c / c0) / Math.sin(c);
  return { scale: Math.sqrt(along * across), stretch: across / along };
}
