import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Traversal } from '../../../src/input/traverse.ts';
import { back, forget, goTo, startAt, step, type Walk } from '../../../src/input/walk.ts';
import type { Point } from '../../../src/layout/geometry.ts';
import { directions, opposite, type Direction } from '../../../src/layout/nearest.ts';
import { clunetOnMap, clunetOnRing } from '../layout/clunet-stages.ts';
import { clunet } from '../model/clunet.ts';

type Places = Readonly<Record<string, readonly [x: number, y: number]>>;

const ground = (places: Places, links: readonly (readonly [string, string])[] = []) =>
  new Traversal({
    order: Object.keys(places),
    positions: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
    links: links.map(([source, target]) => ({ source, target })),
  });

/** Presses to everyone, following `go`. */
function presses<T>(from: T, go: (at: T) => readonly T[]): Map<T, number> {
  const reached = new Map([[from, 0]]);
  for (const [at, count] of reached) {
    for (const to of go(at)) if (!reached.has(to)) reached.set(to, count + 1);
  }
  return reached;
}

const onward = (walked: Traversal) => (at: string) =>
  directions.flatMap((direction) => walked.next(at, direction) ?? []);

describe('CLUNET at 1366×768 with the panel open', () => {
  const { partners, links } = clunet();
  const order = partners.map(({ id }) => id);
  const size = { width: 1006, height: 601 };
  describe.each([
    ['map', clunetOnMap(size)],
    ['network', clunetOnRing(size)],
  ])('in the %s', (_, positions) => {
    const walked = new Traversal({ order, positions, links });

    test('at most 4 of 56 arrow presses are dead', () => {
      const dead = order.flatMap((id) => directions.filter((d) => !walked.next(id, d)));
      expect(dead.length).toBeLessThanOrEqual(4);
    });

    test('at most 5 arrow presses lead from anybody to anybody', () => {
      for (const id of order) {
        const reached = presses(id, onward(walked));
        expect(reached.size).toBe(14);
        expect(Math.max(...reached.values())).toBeLessThanOrEqual(5);
      }
    });

    test('also with the way back, which changes where an arrow leads', () => {
      for (const id of order) expect(farthestWalk(walked, id)).toEqual({ reached: 14, longest: 5 });
    });

    test('every link can be followed from the outer end, and some from the coordinator', () => {
      for (const id of order.slice(1)) {
        expect(directions.map((d) => walked.linked(id, d))).toContain('nwda');
      }
      expect(directions.some((d) => walked.linked('nwda', d))).toBe(true);
    });
  });

  /** As `presses`, with what is remembered; the longest trip is rounded up to the measure, 5. */
  function farthestWalk(walked: Traversal, from: string) {
    const walks = new Map<string, Walk>();
    const keyOf = (walk: Walk) => [walk.at, walk.came?.from, walk.came?.direction].join(' ');
    const remember = (walk: Walk) => {
      walks.set(keyOf(walk), { ...walk, visited: [] });
      return keyOf(walk);
    };
    const reached = presses(remember(startAt(from)), (key) =>
      directions.flatMap((direction) => {
        const next = step(walked, walks.get(key)!, { direction, alongLink: false });
        return next ? [remember(next)] : [];
      }),
    );
    const soonest = new Map<string, number>();
    for (const [key, count] of reached) {
      const { at } = walks.get(key)!;
      soonest.set(at, Math.min(count, soonest.get(at) ?? Infinity));
    }
    return { reached: soonest.size, longest: Math.max(5, ...soonest.values()) };
  }
});

describe('an arrow', () => {
  test('leads to the nearest within 45° before a nearer one aside', () => {
    const walked = ground({ a: [0, 0], aside: [10, 30], ahead: [100, 90] });
    expect(walked.next('a', 'right')).toBe('ahead');
  });

  test('leads further aside when nobody is within 45°', () => {
    expect(ground({ a: [0, 0], high: [5, -300] }).next('a', 'right')).toBe('high');
  });

  test('never wraps round: at an edge it leads nowhere', () => {
    const walked = ground({ a: [0, 0], b: [100, 0] });
    expect(walked.next('b', 'right')).toBeUndefined();
    expect(walked.next('a', 'up')).toBeUndefined();
  });

  test('passes through a stack from its first to its last before it leaves', () => {
    const walked = ground({ a: [0, 0], s1: [50, 0], s2: [50.2, 0.3], s3: [50, 0], b: [100, 0] });
    const path = (from: string, direction: Direction) =>
      [1, 2, 3, 4].reduce<string[]>(
        (all) => [...all, walked.next(all.at(-1)!, direction)!],
        [from],
      );
    expect(path('a', 'right')).toEqual(['a', 's1', 's2', 's3', 'b']);
    expect(path('b', 'left')).toEqual(['b', 's3', 's2', 's1', 'a']);
    expect(walked.next('s1', 'down')).toBe('s2');
    expect(walked.next('s2', 'up')).toBe('s1');
  });

  test('asked of somebody who is not on the stage leads nowhere', () => {
    expect(ground({ a: [0, 0] }).next('b', 'up')).toBeUndefined();
    const placeless = new Traversal({ order: ['a', 'b'], positions: new Map([['a', { x: 0, y: 0 }]]), links: [] }); // prettier-ignore
    expect(placeless.order).toEqual(['a']);
  });

  test('with Shift leads to linked partners only', () => {
    const walked = ground({ a: [0, 0], near: [10, 0], far: [90, 5] }, [['far', 'a']]);
    expect(walked.linked('a', 'right')).toBe('far');
    expect(walked.linked('far', 'left')).toBe('a');
    expect(walked.linked('near', 'right')).toBeUndefined();
    expect(walked.linked('a', 'left')).toBeUndefined();
  });

  test('with Shift finds a linked partner on the same point', () => {
    const walked = ground({ a: [0, 0], b: [0, 0], c: [0, 0] }, [['a', 'c'], ['a', 'a']]); // prettier-ignore
    expect(walked.linked('a', 'right')).toBe('c');
    expect(walked.linked('c', 'up')).toBe('a');
    expect(walked.linked('a', 'left')).toBeUndefined();
  });
});

describe('the list and the surroundings', () => {
  const walked = ground({ a: [0, 0], b: [50, 0], c: [100, 0] });
  test('the list has a first, a last, and ends at both', () => {
    expect([walked.first, walked.last]).toEqual(['a', 'c']);
    expect(walked.along('a', 1)).toBe('b');
    expect(walked.along('a', -1)).toBeUndefined();
    expect(walked.along('c', 1)).toBeUndefined();
  });
  test('the nearest to a point takes over when the focused partner is hidden', () => {
    expect(walked.nearestTo({ x: 70, y: 10 })).toBe('b');
    expect(ground({}).nearestTo({ x: 0, y: 0 })).toBeUndefined();
  });
});

describe('a walk', () => {
  // Right leads from a to b, but Left from b to c, which is nearer.
  const walked = ground({ a: [0, 0], c: [50, 60], b: [100, 30] }, [['a', 'b']]);
  const right = { direction: 'right', alongLink: false } as const;
  const left = { direction: 'left', alongLink: false } as const;
  const arrived = step(walked, startAt('a'), right)!;

  test('the opposite arrow straight after a move leads back', () => {
    expect(arrived.at).toBe('b');
    expect(walked.next('b', 'left')).toBe('c');
    expect(step(walked, arrived, left)?.at).toBe('a');
  });

  test('any other key forgets the way back', () => {
    expect(step(walked, forget(arrived), left)?.at).toBe('c');
  });

  test('who came along a link is led back along one, not by a plain arrow', () => {
    const followed = step(walked, startAt('a'), { ...right, alongLink: true })!;
    expect(step(walked, followed, { ...left, alongLink: true })?.at).toBe('a');
    expect(step(walked, followed, left)?.at).toBe('c');
  });

  test('nobody is led back to somebody a filter hides meanwhile', () => {
    expect(step(ground({ c: [50, 60], b: [100, 30] }), arrived, left)?.at).toBe('c');
  });

  test('a dead press changes nothing', () => {
    expect(step(walked, startAt('a'), { direction: 'up', alongLink: false })).toBeUndefined();
  });

  test('Backspace goes back along all that was visited', () => {
    const there = goTo(goTo(startAt('a'), 'b'), 'c');
    const again = back(walked, there)!;
    expect([again.at, back(walked, again)?.at]).toEqual(['b', 'a']);
    expect(back(walked, back(walked, again)!)).toBeUndefined();
  });

  test('Backspace passes over partners hidden meanwhile', () => {
    const there = goTo(goTo(startAt('a'), 'b'), 'c');
    expect(back(ground({ a: [0, 0], c: [9, 9] }), there)?.at).toBe('a');
  });

  test('arrows can go in list order instead', () => {
    const path = (direction: Direction, from: string) =>
      step(walked, startAt(from), { direction, alongLink: false }, 'list')?.at;
    expect(path('right', 'a')).toBe('c');
    expect(path('down', 'c')).toBe('b');
    expect(path('up', 'c')).toBe('a');
    expect(path('left', 'a')).toBeUndefined();
  });
});

/** Partners on a coarse grid, so that many share rows, columns and points, or all over a stage. */
const layouts = fc
  .tuple(fc.constantFrom(3, 8, 40, 1000), fc.constantFrom(1, 8, 40, 600))
  .chain(([width, height]) =>
    fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: width }),
        y: fc.integer({ min: 0, max: height }),
        shown: fc.boolean(),
      }),
      { minLength: 2, maxLength: 150, size: 'max' },
    ),
  )
  .map((all) => {
    const rows = all.map((row, i) => ({ ...row, id: `p${i}` }));
    rows[0]!.shown = rows[1]!.shown = true;
    return rows;
  });

const terrain = (rows: readonly (Point & { id: string; shown: boolean })[]) => ({
  order: rows.filter(({ shown }) => shown).map(({ id }) => id),
  positions: new Map(rows.map(({ id, x, y }) => [id, { x, y }])),
  links: rows.slice(1).map(({ id }, i) => ({ source: rows[i >> 1]!.id, target: id })),
});

const anyRows = (holds: (walked: Traversal, input: ReturnType<typeof terrain>) => void) =>
  fc.assert(
    fc.property(layouts, (rows) => {
      const input = terrain(rows);
      holds(new Traversal(input), input);
    }),
    { numRuns: 100 },
  );

describe('with 2 to 150 partners, some on one point, some hidden', () => {
  test('arrows alone lead from everybody to everybody', () => {
    anyRows((walked, { order }) => {
      for (const id of [order[0]!, order.at(-1)!, order[order.length >> 1]!]) {
        expect(presses(id, onward(walked)).size).toBe(order.length);
      }
      // All reach the first, and the first reaches all.
      const arriving = new Map(order.map((id): [string, string[]] => [id, []]));
      for (const id of order) for (const to of onward(walked)(id)) arriving.get(to)!.push(id);
      expect(presses(order[0]!, (at) => arriving.get(at)!).size).toBe(order.length);
    });
  });

  test('arrows alone lead to everybody also when the opposite one leads back', () => {
    anyRows((walked, { order }) => {
      // Every arrival by an arrow is a state of its own: there the opposite arrow leads back.
      const plain = (at: string, d: Direction) => {
        const to = walked.next(at, d);
        return to ? [`${to}|${at}|${d}`] : [];
      };
      const go = (state: string) => {
        const [at = '', from, came] = state.split('|');
        return directions.flatMap((d) =>
          came && d === opposite[came as Direction] ? [`${from}||`] : plain(at, d),
        );
      };
      const start = plain(order[0]!, 'right')[0] ?? `${order[0]}||`;
      const reached = new Set([...presses(start, go).keys()].map((state) => state.split('|')[0]));
      expect(reached.size).toBe(order.length);
    });
  });

  test('Page Down alone passes all in the document’s order', () => {
    anyRows((walked, { order }) => {
      const path = [walked.first!];
      for (let to; (to = walked.along(path.at(-1)!, 1));) path.push(to);
      expect(path).toEqual(order);
    });
  });

  test('no arrow leads to where one is, to somebody hidden, or against its direction', () => {
    anyRows((walked, { order, positions }) => {
      const shown = new Set(order);
      const isWrong = (from: string, to: string, direction: Direction) => {
        const [a, b] = [positions.get(from)!, positions.get(to)!];
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const ahead = { up: -dy, right: dx, down: dy, left: -dx }[direction];
        return to === from || !shown.has(to) || (ahead <= 0 && (dx !== 0 || dy !== 0));
      };
      const wrong = order.flatMap((id) =>
        directions.flatMap((direction) =>
          [walked.next(id, direction), walked.linked(id, direction)].filter(
            (to) => to !== undefined && isWrong(id, to, direction),
          ),
        ),
      );
      expect(wrong).toEqual([]);
    });
  });

  test('the opposite arrow straight after any move returns', () => {
    anyRows((walked, { order }) => {
      for (const id of order.slice(0, 20)) {
        for (const direction of directions) {
          for (const alongLink of [false, true]) {
            const gone = step(walked, startAt(id), { direction, alongLink });
            if (!gone) continue;
            const opposed = { direction: opposite[direction], alongLink };
            expect(step(walked, gone, opposed)?.at).toBe(id);
          }
        }
      }
    });
  });

  test('the same stage always gives the same ways', () => {
    anyRows((walked, input) => {
      const again = new Traversal(input);
      for (const id of input.order) expect(onward(again)(id)).toEqual(onward(walked)(id));
    });
  });
});
