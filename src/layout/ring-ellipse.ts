/** Walking an ellipse. Lengths are CSS pixels; angles as in ring.ts. */

/** To hundred-thousandths, for angles and unit vectors, so that all machines agree; never minus zero. */
export const precise = (value: number): number => Math.round(value * 1e5) / 1e5 + 0;

/** Half axes. */
export interface Ellipse {
  readonly rx: number;
  readonly ry: number;
}

export interface Walk extends Ellipse {
  /** The whole way round. */
  readonly length: number;
  /** The angle after so many pixels clockwise from the top; goes on past a full turn, and back. */
  readonly angleAt: (distance: number) => number;
  readonly distanceAt: (angle: number) => number;
}

/** An ellipse by distance travelled, so that nodes stand evenly where it is flat and where it is bent. */
export function walkEllipse(rx: number, ry: number): Walk {
  const parts = 720;
  const part = (2 * Math.PI) / parts;
  const top = -Math.PI / 2;
  const travelled = [0];
  for (let i = 0; i < parts; i++) {
    const angle = top + (i + 0.5) * part;
    travelled.push(travelled[i]! + part * Math.hypot(rx * Math.sin(angle), ry * Math.cos(angle)));
  }
  const length = travelled[parts]!;
  return {
    rx,
    ry,
    length,
    angleAt(distance) {
      const turns = Math.floor(distance / length);
      const rest = distance - turns * length;
      let [low, high] = [0, parts];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (travelled[middle]! <= rest) low = middle;
        else high = middle;
      }
      const within = (rest - travelled[low]!) / (travelled[high]! - travelled[low]!);
      return top + (turns * parts + low + within) * part;
    },
    distanceAt(angle) {
      const steps = (angle - top) / part;
      const turns = Math.floor(steps / parts);
      const low = Math.min(parts - 1, Math.floor(steps - turns * parts));
      const within = steps - turns * parts - low;
      return turns * length + travelled[low]! + within * (travelled[low + 1]! - travelled[low]!);
    },
  };
}

/** The angle at which the straight spoke to a node on a ring crosses an ellipse inside it. */
export function whereSpokeCrosses(angle: number, ring: Ellipse, inner: Ellipse): number {
  const crossing = Math.atan2(
    (ring.ry * Math.sin(angle)) / inner.ry,
    (ring.rx * Math.cos(angle)) / inner.rx,
  );
  return crossing + 2 * Math.PI * Math.round((angle - crossing) / (2 * Math.PI));
}
