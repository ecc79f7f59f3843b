/**
 * The star: the coordinator in the middle, the partners around it in the order of their direction,
 * distance dropped. Lengths are CSS pixels, y grows downwards. Compass bearings are degrees
 * clockwise from north. Angles are radians on the ellipse's own parameter,
 * (cx + rx·cos a, cy + ry·sin a): 0 points right, and they grow clockwise.
 */
import { rounded } from './ellipse.ts';
import type { Point, Size } from './geometry.ts';

export interface PlacedNode extends Point {
  readonly id: string;
  /** Where on the ring; away from the ring, the angle of `outward`. */
  readonly angle: number;
  /** Unit vector to the side where a label has room; (0, 0) where the mark itself carries it. */
  readonly outward: Point;
}

/** Where a country's name is written: the base line runs from `from` to `to` on the ellipse `rx`, `ry`. */
export interface NamePlace {
  readonly rx: number;
  readonly ry: number;
  readonly from: number;
  readonly to: number;
  /** In the lower half the base line runs counter-clockwise (`from` > `to`), so that nothing stands on its head. */
  readonly flip: boolean;
  /** Beyond the marks instead of inside them: only where the spokes stand too close. */
  readonly outside: boolean;
}

/** Neighbours on the ring from one country, in ring order. `from` < `to`, neither is wrapped. */
export interface CountryArc {
  readonly country: string;
  /** False for partners without a place; they may give a country a second arc. */
  readonly placed: boolean;
  readonly from: number;
  readonly to: number;
  readonly ids: readonly string[];
  readonly namePlace: NamePlace | null;
}

export interface RingLayout {
  readonly centre: Point;
  /** Half axes of the outermost ring. */
  readonly rx: number;
  readonly ry: number;
  readonly rings: number;
  readonly markRadius: number;
  /** The coordinator first, then the partners clockwise. */
  readonly nodes: readonly PlacedNode[];
  readonly arcs: readonly CountryArc[];
}

export interface RingInput {
  readonly ids: readonly string[];
  readonly coordinator: string;
  countryOf(id: string): string;
  /** Degrees clockwise from north, seen from the coordinator; undefined without a place. */
  bearingOf(id: string): number | undefined;
  /** Where the map shows the partner, in any unit; without it the bearing says where to turn the ring. */
  positionOf?(id: string): Point | undefined;
}

export interface Room {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface LayoutOptions {
  /** Kept free for labels beyond the marks: at most 40 % of either side, nothing where nodes are too close for labels. */
  readonly room?: Room;
  /** Radius of a partner's mark where there is room for it. */
  readonly markRadius?: number;
}

export interface RingOptions extends LayoutOptions {
  /** Kept free in the middle, for the coordinator's mark. */
  readonly coreRadius?: number;
  /** Width of a country's name as it will be drawn. Without it no place for names is sought. */
  readonly nameWidth?: (country: string) => number;
  /** Font size of the country names. */
  readonly nameSize?: number;
}

/** Free of marks along the stage's edge. */
export const PADDING = 12;
/** Air between two marks. */
export const GAP = 4;
/** Marks shrink no further to keep the gap; past it the gap gives way too, but they never touch. */
export const MIN_RADIUS = 3;

const ASPECT = { least: 0.7, most: 1.5 };
/** Where partners stand closer than this along the ring, labels do not fit and get no room. */
const LABEL_STEP = 18;
/** What the stage keeps free then: a line of country names around the ring. */
const NAMES_ONLY: Room = { top: 10, right: 10, bottom: 10, left: 10 };
/** A step to the next country, where a step within a country is 1. */
const COUNTRY_STEP = 1.3;
/** How far a country's arc reaches past its outermost nodes, as a part of the step between countries. */
const ARC_REACH = 0.4;
const ARC_MOST = 60;
const RING_DISTANCE = 26;
const NAME_TO_SPOKE = 10;
/** By which the base line is longer than the name at either end, lest a wider font lose letters. */
const NAME_SLACK = 4;
const NAME_TO_NAME = 16;

const precise = (angle: number): number => Math.round(angle * 1e5) / 1e5 + 0;
const modulo = (value: number, by: number): number => ((value % by) + by) % by;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Keeps the order of first appearance, for groups and within them. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What is left of the stage within padding and label room. */
export function innerBox({ width, height }: Size, room: Room): { centre: Point; half: Point } {
  const side = (length: number, before: number, after: number) => {
    const free = Math.max(0, length - 2 * PADDING);
    const share = Math.min(1, (0.4 * free) / Math.max(1, before + after));
    const [start, end] = [PADDING + share * before, PADDING + free - share * after];
    return { middle: (start + end) / 2, half: (end - start) / 2 };
  };
  const x = side(width, room.left, room.right);
  const y = side(height, room.top, room.bottom);
  return { centre: { x: x.middle, y: y.middle }, half: { x: x.half, y: y.half } };
}

/** The smallest distance between any two points; Infinity for fewer than two. */
export function closestDistance(points: readonly Point[]): number {
  const byX = [...points].sort((a, b) => a.x - b.x);
  let closest = Infinity;
  byX.forEach((a, i) => {
    for (let j = i + 1; j < byX.length; j++) {
      const b = byX[j]!;
      if (b.x - a.x >= closest) break;
      closest = Math.min(closest, Math.hypot(b.x - a.x, b.y - a.y));
    }
  });
  return closest;
}

/** The largest mark up to `wanted` with which points that far apart keep the gap, or at least do not touch. */
export const markRadiusFor = (closest: number, wanted: number): number =>
  Math.floor(
    100 * Math.min(wanted, Math.max((closest - GAP) / 2, Math.min(MIN_RADIUS, 0.4 * closest))),
  ) / 100;

interface Block {
  readonly country: string;
  readonly placed: boolean;
  readonly ids: readonly string[];
}

/**
 * The partners around the coordinator, clockwise from north, one block a country: blocks by the
 * circular mean of their bearings, partners within by bearing. Those without a place come last.
 */
export function blocksByDirection(star: RingInput): Block[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const partners = star.ids.filter((id) => id !== star.coordinator);
  const grouped = (ids: readonly string[]) => [...groupBy(ids, (id) => star.countryOf(id))];

  const placed = grouped(partners.filter((id) => star.bearingOf(id) !== undefined)).map(
    ([country, ids]) => {
      const mean = circularMean(ids.map((id) => star.bearingOf(id)!));
      /** Degrees from the mean, −180 to 180, so that a block across north keeps its order. */
      const turn = (id: string) => modulo(star.bearingOf(id)! - mean + 180, 360) - 180;
      const sorted = ids.sort((a, b) => turn(a) - turn(b) || byText(a, b));
      return { country, placed: true, mean, ids: sorted };
    },
  );
  const placeless = grouped(partners.filter((id) => star.bearingOf(id) === undefined)).map(
    ([country, ids]) => ({ country, placed: false, ids }),
  );
  return [
    ...placed.sort((a, b) => a.mean - b.mean || byText(a.country, b.country)),
    ...placeless.sort((a, b) => byText(a.country, b.country)),
  ];
}

function circularMean(bearings: readonly number[]): number {
  const x = bearings.reduce((sum, bearing) => sum + Math.cos(radians(bearing)), 0);
  const y = bearings.reduce((sum, bearing) => sum + Math.sin(radians(bearing)), 0);
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  return Math.round(modulo(degrees, 360) * 1e6) / 1e6;
}

/** Lays out a star once per data and size: pure, and the same on every machine. */
export function layoutRing(star: RingInput, size: Size, options: RingOptions = {}): RingLayout {
  const { room = { top: 48, right: 150, bottom: 48, left: 150 }, markRadius = 9 } = options;
  const { coreRadius = 48, nameSize = 12, nameWidth } = options;
  const blocks = blocksByDirection(star);
  const ids = blocks.flatMap((block) => block.ids);
  const fit = (free: Room) => {
    const box = innerBox(size, free);
    const x = Math.max(1, box.half.x - markRadius);
    const y = Math.max(1, box.half.y - markRadius);
    const rx = rounded(Math.min(x, y * ASPECT.most));
    const ry = rounded(Math.min(y, x / ASPECT.least));
    return { centre: box.centre, walk: walkEllipse(rx, ry) };
  };
  const roomy = fit(room);
  const crowded = roomy.walk.length < ids.length * LABEL_STEP;
  const { centre, walk } = crowded ? fit(NAMES_ONLY) : roomy;
  const { rx, ry } = walk;
  const { stops, unit } = spread(blocks, walk.length);
  const start = bestStart(
    ids.map((id) => wantedDirection(star, id)),
    stops,
    walk,
  );
  const angles = stops.map((stop) => walk.angleAt(start + stop));
  const stack = stackRings(angles, walk, markRadius, coreRadius);

  const nodes = ids.map((id, i): PlacedNode => {
    const angle = angles[i]!;
    const { x, y } = stack.offsets[i]!;
    const length = Math.hypot(x, y);
    return {
      id,
      x: rounded(centre.x + x),
      y: rounded(centre.y + y),
      angle: precise(angle),
      outward: { x: precise(x / length), y: precise(y / length) },
    };
  });

  const reach = Math.min(ARC_MOST, ARC_REACH * COUNTRY_STEP * unit);
  let first = 0;
  const arcs = blocks.map((block) => {
    const last = first + block.ids.length - 1;
    const from = precise(walk.angleAt(start + stops[first]! - reach));
    const to = precise(walk.angleAt(start + stops[last]! + reach));
    const arc = { ...block, first, last, from, to };
    first = last + 1;
    return arc;
  });
  const frame = { rx, ry, nameSize, coreRadius, markRadius: stack.radius };
  const places = !nameWidth
    ? arcs.map(() => null)
    : stack.rings === 1 && !crowded
      ? placesBetweenSpokes(arcs, angles, frame, nameWidth)
      : placesOutside(arcs, frame, nameWidth);

  const middle = { id: star.coordinator, ...centre, angle: 0, outward: { x: 0, y: 0 } };
  return {
    centre,
    rx,
    ry,
    rings: stack.rings,
    markRadius: stack.radius,
    nodes: [middle, ...nodes],
    arcs: arcs.map(({ country, placed, from, to, ids }, i) => {
      return { country, placed, from, to, ids, namePlace: places[i] ?? null };
    }),
  };
}

interface Walk {
  readonly rx: number;
  readonly ry: number;
  /** The whole way round. */
  readonly length: number;
  /** The angle after so many pixels clockwise from the top; goes on past a full turn, and back. */
  angleAt(distance: number): number;
  distanceAt(angle: number): number;
}

/** An ellipse by distance travelled, so that nodes stand evenly where it is flat and where it is bent. */
function walkEllipse(rx: number, ry: number): Walk {
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

/** How far along the ring each partner stands from the first, and how long a plain step is. */
function spread(blocks: readonly Block[], length: number): { stops: number[]; unit: number } {
  const steps = blocks.flatMap(({ ids }, block) =>
    ids.map((_, i) => (block === 0 && i === 0 ? 0 : i === 0 ? COUNTRY_STEP : 1)),
  );
  let sum = 0;
  const stops = steps.map((step) => (sum += step));
  const unit = length / (sum + COUNTRY_STEP);
  return { stops: stops.map((stop) => stop * unit), unit };
}

/** Unit vector on the screen: as the map shows it, else by the bearing; undefined without a place. */
function wantedDirection(star: RingInput, id: string): Point | undefined {
  const from = star.positionOf?.(star.coordinator);
  const to = star.positionOf?.(id);
  if (from && to && (from.x !== to.x || from.y !== to.y)) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  }
  const bearing = star.bearingOf(id);
  if (bearing === undefined) return undefined;
  return { x: Math.sin(radians(bearing)), y: -Math.cos(radians(bearing)) };
}

/**
 * Where on the ring the first partner stands so that, summed over all, 1 − cos(turned away from the
 * wanted direction) is least: the circular kin of least squares, kind to single outliers.
 */
function bestStart(
  wanted: readonly (Point | undefined)[],
  stops: readonly number[],
  { rx, ry, length, angleAt }: Walk,
): number {
  const deviation = (start: number): number =>
    wanted.reduce((sum, direction, i) => {
      if (!direction) return sum;
      const angle = angleAt(start + stops[i]!);
      const [x, y] = [rx * Math.cos(angle), ry * Math.sin(angle)];
      return sum + 1 - (direction.x * x + direction.y * y) / Math.hypot(x, y);
    }, 0);
  const best = (starts: readonly number[]): number => {
    const costs = starts.map(deviation);
    return starts[costs.indexOf(Math.min(...costs))]!;
  };
  const around = (middle: number, step: number, count: number) =>
    Array.from({ length: 2 * count + 1 }, (_, i) => middle + (i - count) * step);
  const coarse = best(Array.from({ length: 120 }, (_, i) => (i * length) / 120));
  const finer = best(around(coarse, length / 1200, 10));
  return best(around(finer, length / 12000, 10));
}

/**
 * The least number of rings on which the marks keep most of their wanted size, else the one
 * that leaves them largest. Partners step inwards from ring to ring and then begin at the outermost
 * again, so that a spoke to an outer one passes between inner ones.
 */
function stackRings(
  angles: readonly number[],
  { rx, ry }: { rx: number; ry: number },
  wanted: number,
  coreRadius: number,
): { rings: number; radius: number; offsets: readonly Point[] } {
  const least = Math.min(rx, ry);
  const depth = least - Math.max(0.4 * least, Math.min(0.7 * least, coreRadius + 2 * wanted));
  const most = Math.min(angles.length, 1 + Math.floor(depth / MIN_RADIUS));
  const on = (rings: number) => {
    const apart = Math.min(RING_DISTANCE, depth / Math.max(1, rings - 1)) / least;
    const offsets = angles.map((angle, i) => {
      const scale = 1 - (i % rings) * apart;
      return { x: scale * rx * Math.cos(angle), y: scale * ry * Math.sin(angle) };
    });
    // Positions are rounded later: two of them may come 0.02 px closer.
    return { rings, offsets, radius: markRadiusFor(closestDistance(offsets) - 0.03, wanted) };
  };
  let best = on(1);
  for (let rings = 2; rings <= most && best.radius < 0.6 * wanted; rings += 1 + (rings >> 3)) {
    const next = on(rings);
    if (next.radius > best.radius) best = next;
  }
  return best;
}

interface Frame {
  readonly rx: number;
  readonly ry: number;
  readonly nameSize: number;
  readonly markRadius: number;
  readonly coreRadius: number;
}

interface Span {
  readonly country: string;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** Text whose middle line runs `shift` pixels beyond the ring, from one angle clockwise to another. */
function namePlace(
  frame: Frame,
  shift: number,
  from: number,
  to: number,
  outside: boolean,
): NamePlace {
  const flip = Math.sin((from + to) / 2) > 0;
  // The base line of letters lies a third of their size below their middle.
  const base = shift + (flip ? 1 : -1) * 0.34 * frame.nameSize;
  const ends = flip ? { from: to, to: from } : { from, to };
  const [rx, ry] = [rounded(frame.rx + base), rounded(frame.ry + base)];
  return { rx, ry, from: precise(ends.from), to: precise(ends.to), flip, outside };
}

/**
 * Just inside the ring: between two partners of the country, nearest its middle, else beside its
 * last spoke, else beside its first. Whatever is placed takes its room from the gap it stands in.
 */
function placesBetweenSpokes(
  spans: readonly Span[],
  angles: readonly number[],
  frame: Frame,
  nameWidth: (country: string) => number,
): (NamePlace | null)[] {
  const shift = -(frame.markRadius + 4 + 0.6 * frame.nameSize);
  const [rx, ry] = [frame.rx + shift, frame.ry + shift];
  if (Math.min(rx, ry) < frame.coreRadius + frame.nameSize) return spans.map(() => null);
  const walk = walkEllipse(rx, ry);
  const spokes = angles.map((angle) =>
    walk.distanceAt(whereSpokeCrosses(angle, frame, { rx, ry })),
  );
  const gaps = spokes.map((spoke, i) => ({
    low: spoke + NAME_TO_SPOKE,
    high: (spokes[i + 1] ?? spokes[0]! + walk.length) - NAME_TO_SPOKE,
  }));

  const place = ({ country, first, last }: Span): NamePlace | null => {
    const width = nameWidth(country);
    const at = (low: number) => {
      const [from, to] = [low - NAME_SLACK, low + width + NAME_SLACK];
      return namePlace(frame, shift, walk.angleAt(from), walk.angleAt(to), false);
    };
    const middle = (first + last - 1) / 2;
    const within = gaps
      .slice(first, last)
      .map((gap, i) => ({ gap, off: Math.abs(first + i - middle) }))
      .sort((a, b) => a.off - b.off)
      .find(({ gap }) => gap.high - gap.low >= width)?.gap;
    if (within) return at((within.low + within.high - width) / 2);

    const after = gaps[last]!;
    if (after.high - after.low >= width) {
      after.low += width + NAME_TO_NAME;
      return at(after.low - width - NAME_TO_NAME);
    }
    const before = gaps.at(first - 1)!;
    if (before.high - before.low < width) return null;
    before.high -= width + NAME_TO_NAME;
    return at(before.high + NAME_TO_NAME);
  };

  const places = new Map<Span, NamePlace | null>();
  const largestFirst = [...spans].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const span of largestFirst) places.set(span, place(span));
  return spans.map((span) => places.get(span) ?? null);
}

/** The angle at which the straight spoke to a node on the ring crosses an ellipse inside it. */
function whereSpokeCrosses(
  angle: number,
  ring: { rx: number; ry: number },
  inner: { rx: number; ry: number },
): number {
  const crossing = Math.atan2(
    (ring.ry * Math.sin(angle)) / inner.ry,
    (ring.rx * Math.cos(angle)) / inner.rx,
  );
  return crossing + 2 * Math.PI * Math.round((angle - crossing) / (2 * Math.PI));
}

/** Outside the ring and over the middle of the country's own arc, where the arc is long enough. */
function placesOutside(
  spans: readonly Span[],
  frame: Frame,
  nameWidth: (country: string) => number,
): (NamePlace | null)[] {
  const shift = frame.markRadius + 4 + 0.6 * frame.nameSize;
  const walk = walkEllipse(frame.rx + shift, frame.ry + shift);
  return spans.map(({ country, from, to }) => {
    const [low, high] = [walk.distanceAt(from), walk.distanceAt(to)];
    const spare = high - low - nameWidth(country) - 2 * NAME_SLACK;
    if (spare < 0) return null;
    const [start, end] = [walk.angleAt(low + spare / 2), walk.angleAt(high - spare / 2)];
    return namePlace(frame, shift, start, end, true);
  });
}
