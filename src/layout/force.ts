/**
 * Networks that are not a star, by d3-force, run to the end and always with the same result. Import
 * this module dynamically only (`layoutGraph` in network.ts does), so that a star never loads d3.
 * Lengths are CSS pixels, y grows downwards.
 */
import { rounded } from './ellipse.ts';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  packSiblings,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3';
import type { Point, Size } from './geometry';
import {
  closestDistance,
  GAP,
  groupBy,
  innerBox,
  markRadiusFor,
  type LayoutOptions,
  type PlacedNode,
  type Room,
} from './ring';

export interface GraphInput {
  readonly ids: readonly string[];
  readonly coordinator?: string | undefined;
  readonly links: readonly { readonly source: string; readonly target: string }[];
  countryOf(id: string): string;
  /** Where the map shows the partner, in any unit: each part is turned to resemble it. */
  positionOf?(id: string): Point | undefined;
}

export interface GraphOptions extends LayoutOptions {
  /** Width of a partner's label, so that nodes with long ones keep further apart. */
  readonly labelWidth?: (id: string) => number;
}

export interface GraphLayout {
  readonly markRadius: number;
  /** In the order of the input's ids. */
  readonly nodes: readonly PlacedNode[];
}

type Place = { x: number; y: number };
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Above this many nodes a simulation takes too long: every part becomes a disc of dots instead. */
const MOST_SIMULATED = 2000;
const LINK_LENGTH = 90;
/** How far the map moves a start place at most; enough to keep leaves in order around their hub. */
const MAP_PULL = 240;
/** The stage may stretch one axis that much against the other, and links to that much of their length. */
const MOST_STRETCH = 1.6;
const NO_ROOM: Room = { top: 0, right: 0, bottom: 0, left: 0 };
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Lays out any network once per data and size. Links to unknown ids are left out. */
export function layoutForce(
  input: GraphInput,
  size: Size,
  options: GraphOptions = {},
): GraphLayout {
  const { room = { top: 40, right: 90, bottom: 40, left: 90 }, markRadius = 9 } = options;
  // As far apart as all nodes can be, were they spread evenly; loose enough to be found.
  const share = ({ x, y }: Point) => 0.62 * Math.sqrt((4 * x * y) / Math.max(1, input.ids.length));
  const wanted = 2 * markRadius + GAP;
  const fit = (free: Room) => {
    const { centre, half } = innerBox(size, free);
    const [x, y] = [Math.max(1, half.x - markRadius), Math.max(1, half.y - markRadius)];
    return { centre, half: { x, y } };
  };
  const roomy = fit(room);
  const { centre, half } = share(roomy.half) < wanted ? fit(NO_ROOM) : roomy;
  const neighbours = neighboursOf(input);
  const parts = partsOf(input, neighbours);
  const quick = input.ids.length > MOST_SIMULATED;

  const drawn = parts.map((ids) =>
    quick || !neighbours.get(ids[0]!)?.size
      ? wedges(ids, input)
      : turned(simulate(ids, neighbours, input, options), ids, input, half),
  );
  const packed = pack(drawn, half.y > half.x);
  const places = fitted(packed.flat(), half);
  const ids = parts.flat();
  const apart = Math.min(wanted, share(half));
  if (!quick && closestDistance(places) < apart) relax(places, apart, half);

  const exact = places.map(({ x, y }) => ({
    x: rounded(centre.x + x),
    y: rounded(centre.y + y),
  }));
  const at = new Map(ids.map((id, i) => [id, exact[i]!]));
  return {
    markRadius: markRadiusFor(closestDistance(exact), markRadius),
    nodes: input.ids.map((id) => {
      const place = at.get(id)!;
      const outward = outwardOf(
        place,
        [...(neighbours.get(id) ?? [])].map((other) => at.get(other)!),
        centre,
      );
      return { id, ...place, angle: rounded(Math.atan2(outward.y, outward.x)), outward };
    }),
  };
}

function neighboursOf({ ids, links }: GraphInput): Neighbours {
  const neighbours = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { source, target } of links) {
    if (source === target || !neighbours.has(source) || !neighbours.has(target)) continue;
    neighbours.get(source)!.add(target);
    neighbours.get(target)!.add(source);
  }
  return neighbours;
}

/**
 * Ids that hang together: the coordinator's part first, then by size. Those without any link count
 * as one part.
 */
function partsOf({ ids, coordinator }: GraphInput, neighbours: Neighbours): string[][] {
  const seen = new Set<string>();
  const linked = ids.filter((id) => neighbours.get(id)!.size > 0);
  const parts = linked.flatMap((id) => {
    if (seen.has(id)) return [];
    const part = [...distancesFrom(id, neighbours).keys()];
    for (const member of part) seen.add(member);
    return [part];
  });
  const single = ids.filter((id) => neighbours.get(id)!.size === 0);
  if (single.length > 0) parts.push(single);
  const rank = (part: string[]) =>
    coordinator !== undefined && part.includes(coordinator) ? 0 : 1;
  return parts.sort((a, b) => rank(a) - rank(b) || b.length - a.length);
}

/** Links on the way from one node to every other it hangs together with, nearest first. */
function distancesFrom(start: string, neighbours: Neighbours): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [id, distance] of distances) {
    for (const next of neighbours.get(id) ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1);
    }
  }
  return distances;
}

function simulate(
  ids: readonly string[],
  neighbours: Neighbours,
  input: GraphInput,
  options: GraphOptions,
): Place[] {
  const radius = (options.markRadius ?? 9) + GAP;
  // Beyond 60 nodes hardly any label is drawn, and room for them would only blow the picture up.
  const label = ids.length <= 60 ? options.labelWidth : undefined;
  const starts = startPlaces(ids, neighbours, input);
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
  forceSimulation(nodes)
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
    .force('y', forceY(0).strength(0.03))
    .tick(ticks);
  return nodes.map(({ x = 0, y = 0 }) => ({ x, y }));
}

/**
 * Unfolded from the start, so that chains and cycles need not disentangle: one axis tells two far
 * ends apart, the other the distance from what lies between them. The map parts those that are
 * equal in this, a phyllotaxis what is equal even there.
 */
function startPlaces(
  ids: readonly string[],
  neighbours: Neighbours,
  { positionOf }: GraphInput,
): Place[] {
  const farthest = (score: (id: string) => number): Map<string, number> => {
    const end = ids.reduce((best, id) => (score(id) > score(best) ? id : best));
    return distancesFrom(end, neighbours);
  };
  const any = distancesFrom(ids[0]!, neighbours);
  const left = farthest((id) => any.get(id)!);
  const right = farthest((id) => left.get(id)!);
  const between = farthest((id) => Math.min(left.get(id)!, right.get(id)!));
  const onMap = ids.map((id) => positionOf?.(id));
  const middle = centreOf(onMap.filter((place) => place !== undefined));
  const reach = Math.max(
    1,
    ...onMap.map((p) => (p ? Math.hypot(p.x - middle.x, p.y - middle.y) : 0)),
  );
  return phyllotaxis(ids.length, 12).map((dot, i) => {
    const id = ids[i]!;
    const { x, y } = onMap[i] ?? middle;
    return {
      x:
        dot.x +
        (LINK_LENGTH / 2) * (left.get(id)! - right.get(id)!) +
        (MAP_PULL * (x - middle.x)) / reach,
      y: dot.y + LINK_LENGTH * between.get(id)! + (MAP_PULL * (y - middle.y)) / reach,
    };
  });
}

/** Points evenly over a disc, from the middle outwards, in the order in which a spiral meets them. */
function phyllotaxis(count: number, step: number): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const radius = step * Math.sqrt(i);
    return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) };
  });
}

/** A disc of dots in which every country is a wedge; the coordinator, if among them, in the middle. */
function wedges(ids: readonly string[], { coordinator, countryOf }: GraphInput): Place[] {
  const [middle, ...others] = phyllotaxis(ids.length, LINK_LENGTH / 2);
  others.sort((a, b) => Math.atan2(a.y, a.x) - Math.atan2(b.y, b.x));
  const first = coordinator !== undefined && ids.includes(coordinator) ? coordinator : ids[0]!;
  const rest = ids.filter((id) => id !== first);
  const order = [first, ...[...groupBy(rest, countryOf).values()].flat()];
  const at = new Map(order.map((id, i) => [id, i === 0 ? middle! : others[i - 1]!]));
  return ids.map((id) => at.get(id)!);
}

/** About its middle, turned and mirrored to resemble the map; without one, long side to long side. */
function turned(places: Place[], ids: readonly string[], input: GraphInput, half: Point): Place[] {
  const own = centred(places);
  const map = ids.map((id) => input.positionOf?.(id));
  const known = own.flatMap((place, i) => (map[i] ? [{ place, map: map[i] }] : []));
  if (known.length < 2) return alongStage(own, half);

  const wanted = centred(known.map((pair) => pair.map));
  const options = [1, -1].map((mirror) => {
    let [dot, cross] = [0, 0];
    known.forEach(({ place }, i) => {
      dot += wanted[i]!.x * place.x * mirror + wanted[i]!.y * place.y;
      cross += wanted[i]!.y * place.x * mirror - wanted[i]!.x * place.y;
    });
    return { mirror, likeness: Math.hypot(dot, cross), angle: Math.atan2(cross, dot) };
  });
  const { mirror, angle } = options.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  return rotated(
    own.map(({ x, y }) => ({ x: x * mirror, y })),
    angle,
  );
}

function alongStage(places: Place[], half: Point): Place[] {
  const sum = (value: (place: Place) => number) => places.reduce((total, p) => total + value(p), 0);
  const lean =
    Math.atan2(
      2 * sum(({ x, y }) => x * y),
      sum(({ x, y }) => x * x - y * y),
    ) / 2;
  return rotated(places, (half.y > half.x ? Math.PI / 2 : 0) - lean);
}

const rotated = (places: readonly Place[], angle: number): Place[] =>
  places.map(({ x, y }) => ({
    x: x * Math.cos(angle) - y * Math.sin(angle),
    y: x * Math.sin(angle) + y * Math.cos(angle),
  }));

function centreOf(places: readonly Point[]): Point {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / count,
    y: places.reduce((sum, place) => sum + place.y, 0) / count,
  };
}

function centred(places: readonly Point[]): Place[] {
  const middle = centreOf(places);
  return places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

/** Parts as discs side by side, the first in the middle, along the stage's longer side. */
function pack(parts: readonly Place[][], upright: boolean): Place[][] {
  const discs = parts.map((places) => {
    const r = Math.max(...places.map(({ x, y }) => Math.hypot(x, y))) + 0.65 * LINK_LENGTH;
    return { r, x: 0, y: 0 };
  });
  packSiblings(discs);
  return parts.map((places, i) => {
    const disc = discs[i]!;
    const [dx, dy] = upright ? [disc.y, disc.x] : [disc.x, disc.y];
    return places.map(({ x, y }) => ({ x: x + dx, y: y + dy }));
  });
}

/** Scaled to the stage, its middle at (0, 0); one axis may stretch a little more than the other. */
function fitted(places: readonly Place[], half: Point): Place[] {
  const axis = (key: 'x' | 'y') => {
    const values = places.map((place) => place[key]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return { middle: (least + most) / 2, scale: (2 * half[key]) / Math.max(1e-6, most - least) };
  };
  const [x, y] = [axis('x'), axis('y')];
  const most = Math.min(MOST_STRETCH, MOST_STRETCH * Math.min(x.scale, y.scale));
  return places.map((place) => ({
    x: (place.x - x.middle) * Math.min(x.scale, most),
    y: (place.y - y.middle) * Math.min(y.scale, most),
  }));
}

/** Moves places that are closer than `apart` off one another, within the stage. Writes on them. */
function relax(places: Place[], apart: number, half: Point): void {
  const nodes: SimulationNodeDatum[] = places.map(({ x, y }) => ({ x, y }));
  const simulation = forceSimulation(nodes)
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
    nodes.forEach((node, i) => {
      node.x = places[i]!.x = Math.max(-half.x, Math.min(half.x, node.x ?? 0));
      node.y = places[i]!.y = Math.max(-half.y, Math.min(half.y, node.y ?? 0));
    });
    if (round % 8 === 7 && closestDistance(places) >= apart) return;
  }
}

/** Away from the mean of the neighbours; between two of them, across and off the middle of the stage. */
function outwardOf(place: Point, neighbours: readonly Point[], centre: Point): Point {
  const unit = ({ x, y }: Point): Point | null => {
    const length = Math.hypot(x, y);
    return length < 1e-6 ? null : { x: x / length, y: y / length };
  };
  const towards = neighbours.flatMap(({ x, y }) => unit({ x: x - place.x, y: y - place.y }) ?? []);
  const sum = towards.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  let away: Point = { x: -sum.x, y: -sum.y };
  const first = towards[0];
  if (first && Math.hypot(sum.x, sum.y) < 0.2) {
    const off = -first.y * (place.x - centre.x) + first.x * (place.y - centre.y);
    away = off < 0 ? { x: first.y, y: -first.x } : { x: -first.y, y: first.x };
  }
  const { x, y } = unit(away) ?? { x: 1, y: 0 };
  return { x: rounded(x), y: rounded(y) };
}

/** d3's own generator, stated here so that an upgrade cannot move anybody. */
function lcg(): () => number {
  let state = 1;
  return () => (state = (1664525 * state + 1013904223) % 4294967296) / 4294967296;
}
