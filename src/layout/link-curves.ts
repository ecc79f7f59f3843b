/** Links as gently bowed curves that keep off each other and off the marks they pass. */
import { boundsOf, type Point, type Rect } from './geometry.ts';

export interface LinkCurve {
  readonly source: Point;
  readonly target: Point;
  /** Control point of the quadratic curve `M source Q control target`. */
  readonly control: Point;
}

interface Ends {
  readonly source: string;
  readonly target: string;
}

/** A link in one of its possible bows. */
interface Bowed extends LinkCurve {
  readonly samples: readonly Point[];
  readonly box: Rect;
}

/** A bow's height over its link's length, at most. */
const mostBow = 0.18;
/** Gentle ones first: 0, then by the same step to either side, and so on. */
const bowsIn = (steps: number) =>
  Array.from(
    { length: 2 * steps + 1 },
    (_, i) => ((i % 2 ? 1 : -1) * Math.ceil(i / 2) * mostBow) / steps,
  );
/** How thoroughly bows are tuned: of more than 50 links the picture has to be there at once, too. */
const tunings = {
  few: { upTo: 50, bows: bowsIn(12), rounds: 12 },
  many: { upTo: 200, bows: bowsIn(6), rounds: 2 },
} as const;
type Tuning = (typeof tunings)[keyof typeof tunings];
/** Pixels wanted between a curve and another, and between a curve and a mark's centre. */
const apart = 8;
const clear = 16;
/** Only links that leave a shared end within this angle of each other can meet. */
const bundleAngle = Math.PI / 4;
/** Neighbours by direction looked at on either side. */
const bundleReach = 4;
const sampleCount = 12;

/** The bow's height is half the control point's, hence the factor 2. */
function bowed(source: Point, target: Point, bow: number): Bowed {
  const [dx, dy] = [target.x - source.x, target.y - source.y];
  const control = {
    x: (source.x + target.x) / 2 + 2 * bow * dy,
    y: (source.y + target.y) / 2 - 2 * bow * dx,
  };
  const samples = Array.from({ length: sampleCount + 1 }, (_, i) => {
    const t = i / sampleCount;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return {
      x: a * source.x + b * control.x + c * target.x,
      y: a * source.y + b * control.y + c * target.y,
    };
  });
  return { source, target, control, samples, box: boundsOf(samples) };
}

const straight = (source: Point, target: Point): LinkCurve => ({
  source,
  target,
  control: { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 },
});

/** Distance from a point to a chain of straight pieces; of no interest, and perhaps infinite, beyond `reach`. */
function distanceToChain(p: Point, chain: readonly Point[], reach: number): number {
  const [left, right, top, bottom] = [p.x - reach, p.x + reach, p.y - reach, p.y + reach];
  let least = Infinity;
  for (let i = 1; i < chain.length; i++) {
    const a = chain[i - 1] as Point;
    const b = chain[i] as Point;
    if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) continue;
    if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) continue;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.max(0, Math.min(1, along));
    least = Math.min(least, (p.x - a.x - t * dx) ** 2 + (p.y - a.y - t * dy) ** 2);
  }
  return Math.sqrt(least);
}

/** Whether a point may be that near to something in the box; cheap, and true a little too often at the corners. */
const isNear = ({ x, y, width, height }: Rect, p: Point, reach: number): boolean =>
  p.x > x - reach && p.x < x + width + reach && p.y > y - reach && p.y < y + height + reach;

/** 0 when a distance is as wanted, 1 when there is none left. */
const lack = (distance: number, wanted: number) => Math.max(0, 1 - distance / wanted) ** 2;

/** How close two curves from a shared end come over their outer two thirds. */
const closeness = (a: Bowed, b: Bowed, hub: Point): number =>
  lack(Math.min(nearest(a, b, hub), nearest(b, a, hub)), apart);

/** The least distance of a curve's outer two thirds to another curve; of no interest, and infinite, beyond `apart`. */
function nearest({ source, samples }: Bowed, other: Bowed, hub: Point): number {
  const from = samePoint(source, hub) ? sampleCount / 3 : 1;
  let least = Infinity;
  for (let i = from; i < from + (2 * sampleCount) / 3; i++) {
    const p = samples[i] as Point;
    if (isNear(other.box, p, apart))
      least = Math.min(least, distanceToChain(p, other.samples, apart));
  }
  return least;
}

interface Neighbour {
  readonly link: number;
  readonly hub: Point;
}

const turn = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));

/** For every link, the links next to it in direction round each of its ends. */
function bundles(links: readonly Ends[], positionOf: (id: string) => Point): Neighbour[][] {
  const around = new Map<string, { link: number; direction: number }[]>();
  links.forEach(({ source, target }, link) => {
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const [a, b] = [positionOf(from), positionOf(to)];
      const entry = { link, direction: Math.atan2(b.y - a.y, b.x - a.x) };
      around.set(from, [...(around.get(from) ?? []), entry]);
    }
  });
  const result: Neighbour[][] = links.map(() => []);
  for (const [id, entries] of around) {
    const hub = positionOf(id);
    for (const own of entries) {
      const near = entries
        .filter((other) => other !== own && turn(other.direction, own.direction) < bundleAngle)
        .sort((a, b) => turn(a.direction, own.direction) - turn(b.direction, own.direction))
        .slice(0, 2 * bundleReach);
      result[own.link]?.push(...near.map(({ link }) => ({ link, hub })));
    }
  }
  return result;
}

/**
 * A quadratic curve for every link, in the plane (and unit: pixels) of `positionOf`, bowed by at most
 * 18 % of its length. Starting from straight lines, each link in turn takes the gentlest bow that
 * keeps it off the marks it passes and off the links that leave a shared end in nearly the same
 * direction, until none moves any more; more than 50 are tuned less finely, and more than 200 stay
 * straight. The same input gives the same curves.
 */
export function linkCurves(
  links: readonly Ends[],
  positionOf: (id: string) => Point,
  marks: Iterable<Point> = new Set(
    links.flatMap(({ source, target }) => [positionOf(source), positionOf(target)]),
  ),
): LinkCurve[] {
  const ends = links.map(({ source, target }) => [positionOf(source), positionOf(target)] as const);
  const { few, many } = tunings;
  // Of still more single ones can no longer be told apart.
  if (links.length > many.upTo) return ends.map(([source, target]) => straight(source, target));
  const tuning = links.length > few.upTo ? many : few;
  const all = [...marks];
  const choices = ends.map(([source, target]): Choice => {
    const curve = lazily((index) => bowed(source, target, tuning.bows[index] ?? 0));
    return { curve, passing: lazily((index) => costOfPassing(curve(index), all)) };
  });
  const chosen = tune(choices, bundles(links, positionOf), tuning);
  return chosen.map(({ source, target, control }) => ({ source, target, control }));
}

/** A list whose entries are made when they are first asked for. */
function lazily<T>(make: (index: number) => T): (index: number) => T {
  const made: T[] = [];
  return (index) => (made[index] ??= make(index));
}

/** A link's bows, in the order of its tuning; most links are content with a gentle one. */
interface Choice {
  readonly curve: (index: number) => Bowed;
  /** What it costs to pass marks, whatever the other curves do. */
  readonly passing: (index: number) => number;
}

function costOfPassing({ source, target, samples, box }: Bowed, marks: readonly Point[]): number {
  let cost = 0;
  for (const mark of marks)
    if (isNear(box, mark, clear) && !samePoint(mark, source) && !samePoint(mark, target))
      cost += lack(distanceToChain(mark, samples, clear), clear);
  return cost;
}

/** Chooses for one link after the other, until none moves any more or the rounds are over. */
function tune(
  choices: readonly Choice[],
  neighbours: readonly (readonly Neighbour[])[],
  { bows, rounds }: Tuning,
): readonly Bowed[] {
  const chosen = choices.map(({ curve }) => curve(0));
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false;
    choices.forEach(({ curve, passing }, i) => {
      const current = chosen[i] as Bowed;
      let [best, least] = [current, Infinity];
      for (const [j, bow] of bows.entries()) {
        const height = 0.3 * (bow / mostBow) ** 2;
        if (height >= least) break; // all others are higher still
        let cost = height + 6 * passing(j);
        for (const { link, hub } of neighbours[i] ?? []) {
          if (cost >= least) break; // most bows cost more by themselves than the best so far
          cost += 4 * closeness(curve(j), chosen[link] as Bowed, hub);
        }
        if (cost < least) [best, least] = [curve(j), cost];
      }
      moved ||= best !== current;
      chosen[i] = best;
    });
  }
  return chosen;
}

const samePoint = (a: Point, b: Point) => a.x === b.x && a.y === b.y;
