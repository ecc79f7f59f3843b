/**
 * Networks that are not a star, by d3-force, run to the end and always with the same result. Import
 * this module dynamically only (`layoutGraph` in network.ts does), so that a star never loads d3.
 * Lengths are CSS pixels, y grows downwards.
 */
import { rounded } from './ellipse.ts';
import { wedges } from './force-disc.ts';
import { neighboursOf, partsOf, type GraphInput } from './force-graph.ts';
import { outwardOf } from './force-outward.ts';
import { fitted, pack } from './force-pack.ts';
import { relaxed, simulate, type Steps } from './force-simulation.ts';
import { startPlaces } from './force-start.ts';
import { turned } from './force-turn.ts';
import type { Point, Size } from './geometry.ts';
import { closestDistance, GAP, markRadiusFor, type PlacedNode } from './network-marks.ts';
import { innerBox, type LayoutOptions } from './network-room.ts';
import type { Padding } from './viewport.ts';

export interface GraphOptions extends LayoutOptions {
  /** Width of a partner's label, so that nodes with long ones keep further apart. */
  readonly labelWidth?: (id: string) => number;
}

export interface GraphLayout {
  readonly markRadius: number;
  /** In the order of the input's ids. */
  readonly nodes: readonly PlacedNode[];
}

/** Above this many nodes a simulation takes too long: every part becomes a disc of dots instead. */
const MOST_SIMULATED = 2000;
const NO_ROOM: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** Lays out any network once per data and size. Links to unknown ids are left out. */
export function layoutForce(input: GraphInput, size: Size, options?: GraphOptions): GraphLayout {
  const steps = forceSteps(input, size, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps. */
export function* forceSteps(
  input: GraphInput,
  size: Size,
  options: GraphOptions = {},
): Steps<GraphLayout> {
  const { room = { top: 40, right: 90, bottom: 40, left: 90 }, markRadius = 9 } = options;
  const { labelWidth } = options;
  // As far apart as all nodes can be, were they spread evenly; loose enough to be found.
  const share = ({ x, y }: Point) => 0.62 * Math.sqrt((4 * x * y) / Math.max(1, input.ids.length));
  const wanted = 2 * markRadius + GAP;
  const roomy = innerBox(size, room, markRadius);
  const crowded = share(roomy.half) < wanted;
  const { centre, half } = crowded ? innerBox(size, NO_ROOM, markRadius) : roomy;
  const neighbours = neighboursOf(input);
  const parts = partsOf(input, neighbours);
  const quick = input.ids.length > MOST_SIMULATED;

  const drawn: Point[][] = [];
  for (const ids of parts) {
    if (quick || !neighbours.get(ids[0]!)?.size) {
      drawn.push(wedges(ids, input));
      continue;
    }
    const starts = startPlaces(ids, neighbours, input);
    const places = yield* simulate(ids, neighbours, starts, { markRadius, labelWidth });
    const onMap = ids.map((id) => input.positionOf?.(id));
    drawn.push(turned(places, onMap, half));
  }
  const fit = fitted(pack(drawn, half.y > half.x).flat(), half);
  const apart = Math.min(wanted, share(half));
  const places = !quick && closestDistance(fit) < apart ? yield* relaxed(fit, apart, half) : fit;

  const exact = places.map(({ x, y }) => ({
    x: rounded(centre.x + x),
    y: rounded(centre.y + y),
  }));
  const at = new Map(parts.flat().map((id, i) => [id, exact[i]!]));
  return {
    markRadius: markRadiusFor(closestDistance(exact), markRadius),
    nodes: input.ids.map((id) => {
      const place = at.get(id)!;
      const around = [...(neighbours.get(id) ?? [])].map((other) => at.get(other)!);
      const outward = outwardOf(place, around, centre);
      return { id, ...place, angle: rounded(Math.atan2(outward.y, outward.x)), outward };
    }),
  };
}
