/** Where the keys lead among the partners that are shown on a stage. Pure: positions in, partners out. */
import { distanceBetween, type Point } from '../layout/geometry.ts';
import { directions, nearestSpot, spotsOf, type Direction, type Spot } from '../layout/nearest.ts';
import { makeReachable, type Ways } from './reachable.ts';

export interface Terrain {
  /** The partners shown, in the document's order; whom a filter hides is left out. */
  readonly order: readonly string[];
  /** Where they are drawn, in pixels. Whoever has no position is not on this stage. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Up to here all ways are worked out and checked; beyond, each is sought when a key asks for it. */
const CHECKED = 400;

const onwards = (direction: Direction): boolean => direction === 'right' || direction === 'down';

/** The next in a stack: Right and Down go on, Left and Up go back. */
const inStack = (spot: Spot, id: string, direction: Direction): string | undefined =>
  spot.ids[spot.ids.indexOf(id) + (onwards(direction) ? 1 : -1)];

/** Who is met first on entering a stack, so that going on in the same direction passes all of it. */
const entered = (spot: Spot, direction: Direction): string | undefined =>
  onwards(direction) ? spot.ids[0] : spot.ids.at(-1);

export class Traversal {
  /** The partners on the stage, in the document's order. */
  readonly order: readonly string[];
  readonly #spots: readonly Spot[];
  readonly #spotOf = new Map<string, number>();
  readonly #indexOf = new Map<string, number>();
  readonly #linkedTo = new Map<string, Set<string>>();
  readonly #positions: ReadonlyMap<string, Point>;
  #ways: Ways | undefined;

  constructor({ order, positions, links }: Terrain) {
    this.order = order.filter((id) => positions.has(id));
    this.#positions = positions;
    this.#spots = spotsOf(this.order, positions);
    this.#spots.forEach(({ ids }, spot) => ids.forEach((id) => this.#spotOf.set(id, spot)));
    this.order.forEach((id, index) => this.#indexOf.set(id, index));
    for (const { source, target } of links) {
      this.#addLink(source, target);
      this.#addLink(target, source);
    }
  }

  has(id: string): boolean {
    return this.#indexOf.has(id);
  }

  get first(): string | undefined {
    return this.order[0];
  }

  get last(): string | undefined {
    return this.order.at(-1);
  }

  /** The nearest partner in a direction; undefined at an edge. Never wraps round. */
  next(from: string, direction: Direction): string | undefined {
    const at = this.#spotOf.get(from);
    const spot = at === undefined ? undefined : this.#spots[at];
    if (at === undefined || !spot) return undefined;
    const within = inStack(spot, from, direction);
    if (within !== undefined) return within;
    const to = this.#spots[this.#way(at, direction)];
    return to && entered(to, direction);
  }

  /** The nearest of the linked partners in a direction; undefined when none lies there. */
  linked(from: string, direction: Direction): string | undefined {
    const linked = this.#linkedTo.get(from);
    if (!linked || !this.has(from)) return undefined;
    const near = this.order.filter((id) => id === from || linked.has(id));
    const spots = spotsOf(near, this.#positions);
    const spot = spots.find(({ ids }) => ids.includes(from));
    if (!spot) return undefined;
    const within = inStack(spot, from, direction);
    if (within !== undefined) return within;
    const to = spots[nearestSpot(spots, spot, direction)];
    return to && entered(to, direction);
  }

  /** So many places further in the document's order; undefined past either end. */
  along(from: string, steps: 1 | -1): string | undefined {
    const index = this.#indexOf.get(from);
    return index === undefined ? undefined : this.order[index + steps];
  }

  /** The partner nearest to a point of the stage; where to go when the one in focus is hidden. */
  nearestTo(point: Point): string | undefined {
    let best: string | undefined;
    let least = Infinity;
    for (const { ids, ...spot } of this.#spots) {
      const distance = distanceBetween(spot, point);
      if (distance < least) [least, best] = [distance, ids[0]];
    }
    return best;
  }

  #way(at: number, direction: Direction): number {
    const spot = this.#spots[at];
    if (!spot) return -1;
    if (this.#spots.length > CHECKED) return nearestSpot(this.#spots, spot, direction);
    this.#ways ??= makeReachable(this.#spots, waysOf(this.#spots));
    return this.#ways[at]?.[direction] ?? -1;
  }

  #addLink(from: string, to: string): void {
    if (from === to) return;
    const linked = this.#linkedTo.get(from);
    if (linked) linked.add(to);
    else this.#linkedTo.set(from, new Set([to]));
  }
}

const waysOf = (spots: readonly Spot[]): Ways =>
  spots.map(
    (spot) =>
      Object.fromEntries(directions.map((d) => [d, nearestSpot(spots, spot, d)])) as Ways[number],
  );
