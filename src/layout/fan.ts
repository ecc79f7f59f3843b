/** Partners whose marks would lie on each other, spread round the place where they really are. Pixels. */
import { boundsOf, distanceBetween, overlap, type Point, type Rect } from './geometry.ts';

/** A mark where it really belongs; only differences count, so any origin will do. */
export interface Spot extends Point {
  readonly id: string;
  /** Half the mark's size. */
  readonly r: number;
}

/** Air between the marks of a fan: their outlines stay apart. */
const air = 3;
/** So many stand on one ring; more take several. */
const mostOnOneRing = 8;
/** Different places make no larger fan than this: long stems say less than marks that touch. */
const mostPlaces = 12;
/** Above this only marks on one and the same spot are spread: anything finer is for zooming in. */
const mostCompared = 400;

/** How many stand on each ring, outermost first, shared by the rings' lengths. */
function ringsOf(count: number): readonly { readonly ring: number; readonly count: number }[] {
  // Ring n has room for 6n marks, each one mark from the next.
  let rings = 1;
  while (3 * rings * (rings + 1) < count) rings++;
  let [left, room] = [count, 3 * rings * (rings + 1)];
  return Array.from({ length: rings }, (_, i) => {
    const ring = rings - i;
    const own = Math.ceil((left * 6 * ring) / room);
    left -= own;
    room -= 6 * ring;
    return { ring, count: own };
  });
}

/** Places round the origin for so many marks, `step` pixels or more from each other; their middle is the origin. */
export function fanSlots(count: number, step: number, turn = -Math.PI / 2): readonly Point[] {
  const onRing = (own: number, radius: number): Point[] =>
    Array.from({ length: own }, (_, i) => {
      const angle = turn + (2 * Math.PI * i) / own;
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
  if (count < 2) return Array.from({ length: count }, () => ({ x: 0, y: 0 }));
  if (count <= mostOnOneRing)
    return onRing(count, step * Math.max(0.75, 0.5 / Math.sin(Math.PI / count)));
  return ringsOf(count)
    .toReversed()
    .flatMap(({ ring, count: own }) => onRing(own, ring * step));
}

const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** A group with where its marks are drawn. */
interface Fan {
  readonly spots: readonly Spot[];
  readonly drawn: readonly Point[];
  /** Round all its marks. */
  readonly box: Rect;
}

/** Who is looked at from the middle in turn stands so in the fan: stems cross as little as can be. */
function fanOf(group: readonly Spot[]): Fan {
  const middle = meanOf(group);
  const angle = ({ x, y }: Point) =>
    Math.abs(y - middle.y) + Math.abs(x - middle.x) < 0.01
      ? -Math.PI
      : Math.atan2(y - middle.y, x - middle.x);
  const spots = group.toSorted((a, b) => angle(a) - angle(b));
  const [first] = spots;
  const [large = 0, next = 0] = spots.map(({ r }) => r).toSorted((a, b) => b - a);
  const turn = first && angle(first) !== -Math.PI ? angle(first) : undefined;
  // Two on one spot stand beside each other, so that both have a side for their names.
  const slots = fanSlots(
    spots.length,
    large + next + air,
    turn ?? (spots.length === 2 ? Math.PI : undefined),
  );
  const drawn = slots.map(({ x, y }) => ({ x: middle.x + x, y: middle.y + y }));
  const { x, y, width, height } = boundsOf(drawn);
  const box = { x: x - large, y: y - large, width: width + 2 * large, height: height + 2 * large };
  return { spots, drawn, box };
}

/** Marks on one and the same spot. */
function stacksOf(spots: readonly Spot[]): Spot[][] {
  const stacks = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = `${Math.round(spot.x * 50)} ${Math.round(spot.y * 50)}`;
    const stack = stacks.get(key);
    if (stack) stack.push(spot);
    else stacks.set(key, [spot]);
  }
  return [...stacks.values()];
}

const touch = (a: Fan, b: Fan): boolean =>
  overlap(a.box, b.box) &&
  a.spots.some((one, i) =>
    b.spots.some(
      (other, j) => distanceBetween(a.drawn[i] ?? one, b.drawn[j] ?? other) < one.r + other.r,
    ),
  );

/** Groups whose marks touch become one, until none do or the fan would grow too large. */
function joined(stacks: readonly (readonly Spot[])[]): readonly Fan[] {
  const fans = stacks.map(fanOf);
  const touching = (i: number): number =>
    fans.findIndex((other, j) => {
      const own = fans[i] as Fan;
      return i !== j && own.spots.length + other.spots.length <= mostPlaces && touch(own, other);
    });
  for (let i = 0; i < fans.length; i++) {
    for (let j = touching(i); j >= 0; j = touching(i)) {
      const [first, second] = [Math.min(i, j), Math.max(i, j)];
      const [removed] = fans.splice(second, 1) as [Fan];
      fans[first] = fanOf([...(fans[first] as Fan).spots, ...removed.spots]);
      // The new fan is larger: it may touch whoever came before, too.
      i = first;
    }
  }
  return fans;
}

/**
 * By how much each mark is moved from its spot; who stands free is missing. The same for the same spots, wherever
 * they lie on the stage. Marks on one spot are always spread; near ones as long as they would touch.
 */
export function fanOut(spots: readonly Spot[]): ReadonlyMap<string, Point> {
  const stacks = stacksOf(spots);
  const fans =
    spots.length > mostCompared
      ? stacks.filter((stack) => stack.length > 1).map(fanOf)
      : joined(stacks);
  return new Map(
    fans.flatMap(({ spots: group, drawn }) =>
      group.length < 2
        ? []
        : group.map((spot, i): [string, Point] => {
            const { x, y } = drawn[i] ?? spot;
            return [spot.id, { x: x - spot.x, y: y - spot.y }];
          }),
    ),
  );
}
