/** Compass bearings: degrees clockwise from north. */
import type { Point } from './geometry.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const modulo = (value: number, by: number): number => ((value % by) + by) % by;

/** The direction of the sum of unit vectors, 0 to 360. */
export function circularMean(bearings: readonly number[]): number {
  const north = bearings.reduce((sum, bearing) => sum + Math.cos(radians(bearing)), 0);
  const east = bearings.reduce((sum, bearing) => sum + Math.sin(radians(bearing)), 0);
  const degrees = (Math.atan2(east, north) * 180) / Math.PI;
  return Math.round(modulo(degrees, 360) * 1e6) / 1e6;
}

/** How far clockwise one bearing is of another, −180 to 180. */
export const turnBetween = (from: number, to: number): number => modulo(to - from + 180, 360) - 180;

/** Unit vector on the screen, where y grows downwards and north is up. */
export const directionOf = (bearing: number): Point => ({
  x: Math.sin(radians(bearing)),
  y: -Math.cos(radians(bearing)),
});
