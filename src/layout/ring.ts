/**
 * The star: the coordinator in the middle, the partners around it in the order of their direction,
 * distance dropped. Lengths are CSS pixels, y grows downwards. Compass bearings are degrees
 * clockwise from north. Angles are radians on the ellipse's own parameter,
 * (cx + rx·cos a, cy + ry·sin a): 0 points right, and they grow clockwise.
 */
import { rounded } from './ellipse.ts';
import type { Point, Size } from './geometry.ts';
import type { PlacedNode } from './network-marks.ts';
import { innerBox, type LayoutOptions } from './network-room.ts';
import { precise, walkEllipse, type Walk } from './ring-ellipse.ts';
import { placesBetweenSpokes, placesOutside, type NamePlace } from './ring-names.ts';
import { blocksByDirection, type Block, type RingInput } from './ring-order.ts';
import { spread } from './ring-spacing.ts';
import { stackRings } from './ring-stack.ts';
import { bestStart, wantedDirection } from './ring-turn.ts';
import type { Padding } from './viewport.ts';

/** Neighbours on the ring from one country, in ring order. `from` < `to`, neither is wrapped. */
export interface CountryArc extends Block {
  readonly from: number;
  readonly to: number;
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

export interface RingOptions extends LayoutOptions {
  /** Kept free in the middle, for the coordinator's mark. */
  readonly coreRadius?: number;
  /** Width of a country's name as it will be drawn. Without it no place for names is sought. */
  readonly nameWidth?: (country: string) => number;
  /** Font size of the country names. */
  readonly nameSize?: number;
}

const ASPECT = { least: 0.7, most: 1.5 };
/** Where partners stand closer than this along the ring, labels do not fit and get no room. */
const LABEL_STEP = 18;
/** What the stage keeps free then: a line of country names around the ring. */
const NAMES_ONLY: Padding = { top: 10, right: 10, bottom: 10, left: 10 };

/** Lays out a star once per data and size: pure, and the same on every machine. */
export function layoutRing(star: RingInput, size: Size, options: RingOptions = {}): RingLayout {
  const { room = { top: 48, right: 150, bottom: 48, left: 150 }, markRadius = 9 } = options;
  const { coreRadius = 48, nameSize = 12, nameWidth } = options;
  const blocks = blocksByDirection(star);
  const ids = blocks.flatMap((block) => block.ids);
  const roomy = largestEllipse(size, room, markRadius);
  const crowded = roomy.walk.length < ids.length * LABEL_STEP;
  const { centre, walk } = crowded ? largestEllipse(size, NAMES_ONLY, markRadius) : roomy;
  const { rx, ry } = walk;
  const { stops, reach } = spread(blocks, walk.length);
  const start = bestStart(
    ids.map((id) => wantedDirection(star, id)),
    stops,
    walk,
  );
  const angles = stops.map((stop) => walk.angleAt(start + stop));
  const stack = stackRings(angles, walk, markRadius, coreRadius);

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
    nodes: [middle, ...ids.map((id, i) => nodeAt(id, centre, angles[i]!, stack.offsets[i]!))],
    arcs: arcs.map(({ country, placed, from, to, ids }, i) => {
      return { country, placed, from, to, ids, namePlace: places[i] ?? null };
    }),
  };
}

/** For the outermost ring; not too flat and not too steep. */
function largestEllipse(
  size: Size,
  room: Padding,
  markRadius: number,
): { centre: Point; walk: Walk } {
  const { centre, half } = innerBox(size, room, markRadius);
  const rx = rounded(Math.min(half.x, half.y * ASPECT.most));
  const ry = rounded(Math.min(half.y, half.x / ASPECT.least));
  return { centre, walk: walkEllipse(rx, ry) };
}

function nodeAt(id: string, centre: Point, angle: number, { x, y }: Point): PlacedNode {
  const length = Math.hypot(x, y);
  return {
    id,
    x: rounded(centre.x + x),
    y: rounded(centre.y + y),
    angle: precise(angle),
    outward: { x: precise(x / length), y: precise(y / length) },
  };
}
