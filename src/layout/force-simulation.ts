/** Simulations by d3-force, run to the end and always with the same result. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import { LINK_LENGTH, type Neighbours } from './force-graph.ts';
import type { Point } from './geometry.ts';
import { closestDistance, GAP } from './network-marks.ts';

/** What a node keeps free around it. */
interface Elbows {
  readonly markRadius: number;
  /** Width of a partner's label, so that nodes with long ones keep further apart. */
  readonly labelWidth?: ((id: string) => number) | undefined;
}

/** What takes long, in steps that each take a moment: whoever runs it may pause between them. */
export type Steps<T> = Generator<undefined, T>;

/** Where the nodes of a part come to rest, from where they start. */
export function* simulate(
  ids: readonly string[],
  neighbours: Neighbours,
  starts: readonly Point[],
  { markRadius, labelWidth }: Elbows,
): Steps<Point[]> {
  const radius = markRadius + GAP;
  // Beyond 60 nodes hardly any label is drawn, and room for them would only blow the picture up.
  const label = ids.length <= 60 ? labelWidth : undefined;
  const nodes = ids.map((id, index): SimulationNodeDatum & { id: string } => ({
    id,
    index,
    ...starts[index]!,
  }));
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const links: SimulationLinkDatum<(typeof nodes)[number]>[] = ids.flatMap((id, source) =>
    [...neighbours.get(id)!]
      .map((other) => ({ source, target: indexOf.get(other)! }))
      .filter(({ target }) => source < target),
  );
  /** Long enough for all neighbours of the busier end to stand side by side around it. */
  const lengthOf = ({ source, target }: (typeof links)[number]): number => {
    const degree = (end: unknown) => neighbours.get((end as (typeof nodes)[number]).id)!.size;
    return LINK_LENGTH * Math.max(1, Math.min(3, Math.max(degree(source), degree(target)) / 6));
  };
  const ticks = Math.round(Math.min(300, 2400 / Math.sqrt(ids.length)));
  const simulation = forceSimulation(nodes)
    .stop()
    .randomSource(lcg())
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink(links)
        .distance(lengthOf)
        .iterations(ids.length > 300 ? 1 : 2),
    )
    .force('charge', forceManyBody().strength(-420).distanceMax(900))
    .force(
      'collide',
      forceCollide<(typeof nodes)[number]>(
        ({ id }) => radius + Math.min(40, (label?.(id) ?? 0) / 4),
      ),
    )
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.03));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    yield;
  }
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/** Places that are closer than `apart` moved off one another, within half the stage about (0, 0). */
export function* relaxed(places: readonly Point[], apart: number, half: Point): Steps<Point[]> {
  const within = (value: number, most: number) => Math.max(-most, Math.min(most, value));
  const nodes = places.map(({ x, y }) => ({ x, y }));
  const simulation = forceSimulation<SimulationNodeDatum>(nodes)
    .stop()
    .randomSource(lcg())
    .velocityDecay(0.6)
    .force(
      'collide',
      forceCollide(apart / 2 + 0.05)
        .strength(1)
        .iterations(3),
    );
  for (let round = 0; round < 150; round++) {
    simulation.tick();
    for (const node of nodes) {
      node.x = within(node.x, half.x);
      node.y = within(node.y, half.y);
    }
    if (round % 8 === 7 && closestDistance(nodes) >= apart) break;
    yield;
  }
  return nodes.map(({ x, y }) => ({ x, y }));
}

/** d3's own generator, stated here so that an upgrade cannot move anybody. */
function lcg(): () => number {
  let state = 1;
  return () => (state = (1664525 * state + 1013904223) % 4294967296) / 4294967296;
}
