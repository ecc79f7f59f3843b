/** Arcs of an ellipse. Angles are radians on its own parameter: 0 points right, and they grow clockwise. */
import type { Point } from './geometry.ts';

/** To hundredths, so that all machines agree; never minus zero. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

/** SVG path along an ellipse from one angle to another: clockwise where `to` > `from`, else back. */
export function arcPath(centre: Point, rx: number, ry: number, from: number, to: number): string {
  const at = (angle: number) =>
    `${rounded(centre.x + rx * Math.cos(angle))} ${rounded(centre.y + ry * Math.sin(angle))}`;
  const sweep = to > from ? 1 : 0;
  const span = Math.min(Math.abs(to - from), 2 * Math.PI);
  // An arc command cannot close a full turn and is shaky near it: go by way of the middle.
  const stops = span > 1.9 * Math.PI ? [(from + to) / 2, to] : [to];
  const large = stops.length === 1 && span > Math.PI ? 1 : 0;
  const arcs = stops.map(
    (stop) => `A${rounded(rx)} ${rounded(ry)} 0 ${large} ${sweep} ${at(stop)}`,
  );
  return `M${at(from)}${arcs.join('')}`;
}
