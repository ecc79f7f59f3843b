import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GraphInput } from '../../../src/layout/force-graph.ts';
import { layoutForce, type GraphLayout } from '../../../src/layout/force.ts';
import { boundsOf, overlap, type Rect, type Size } from '../../../src/layout/geometry.ts';
import { closestDistance, GAP, MIN_RADIUS } from '../../../src/layout/network-marks.ts';
import { EDGE } from '../../../src/layout/network-room.ts';

type Link = readonly [number, number];

const desktop: Size = Object.freeze({ width: 986, height: 640 });

/** A frozen graph of p0, p1, …; p0 coordinates. */
function graphOf(
  count: number,
  links: readonly Link[],
  more: Partial<GraphInput> = {},
): GraphInput {
  return Object.freeze({
    ids: Object.freeze(Array.from({ length: count }, (_, i) => `p${i}`)),
    coordinator: 'p0',
    links: Object.freeze(
      links.map(([a, b]) => Object.freeze({ source: `p${a}`, target: `p${b}` })),
    ),
    countryOf: (id: string) => `C${Number(id.slice(1)) % 5}`,
    ...more,
  });
}

const chain = (count: number): Link[] => Array.from({ length: count - 1 }, (_, i) => [i, i + 1]);
const cycle = (count: number): Link[] => [...chain(count), [count - 1, 0]];
/** A tree in which low numbers gather many links, and some links across. */
const tangle = (count: number): Link[] => [
  ...Array.from({ length: count - 1 }, (_, i): Link => [
    i + 1,
    Math.floor((((i * 37) % 101) / 101) * (i + 1)),
  ]),
  ...Array.from({ length: Math.floor(count / 3) }, (_, i): Link => [i, (i * 7 + 3) % count]),
];

const graphs = fc
  .integer({ min: 2, max: 150 })
  .chain((count) =>
    fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 2 * count, size: 'max' })
      .map((links) => graphOf(count, links)),
  );
const sizes = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 320, max: 1080 }),
});

function expectSound({ nodes, markRadius }: GraphLayout, size: Size): void {
  expect(closestDistance(nodes)).toBeGreaterThanOrEqual(2 * markRadius + GAP - 0.001);
  expect(markRadius).toBeGreaterThanOrEqual(MIN_RADIUS);
  const values = nodes.flatMap(({ x, y, angle, outward }) => [x, y, angle, outward.x, outward.y]);
  expect(values.every(Number.isFinite)).toBe(true);
  if (nodes.length === 0) return;
  const box = boundsOf(nodes);
  const [right, bottom] = [size.width - box.x - box.width, size.height - box.y - box.height];
  expect(Math.min(box.x, box.y, right, bottom)).toBeGreaterThanOrEqual(EDGE + markRadius - 0.02);
}

const boxOf = (layout: GraphLayout, from: number, to: number): Rect =>
  boundsOf(layout.nodes.slice(from, to));

describe('networks that are not a star', () => {
  test('whatever the links, no two marks touch and all stay on the stage', () => {
    fc.assert(
      fc.property(graphs, sizes, (graph, size) => expectSound(layoutForce(graph, size), size)),
      { numRuns: 30 },
    );
  });

  test.each<[string, number, Link[]]>([
    ['a pair', 2, [[0, 1]]],
    ['a chain', 12, chain(12)],
    ['a cycle', 30, cycle(30)],
    ['two hubs', 18, [[0, 1], ...Array.from({ length: 16 }, (_, i): Link => [i % 2, i + 2])]],
    ['no links at all', 30, []],
    ['a partner alone', 1, []],
    ['nobody', 0, []],
  ])('%s fits a phone and a desktop', (_, count, links) => {
    for (const size of [{ width: 390, height: 440 }, desktop]) {
      expectSound(layoutForce(graphOf(count, links), size), size);
    }
  });

  test('the same frozen input always gives the same places', () => {
    const graph = graphOf(60, tangle(60));
    expect(layoutForce(graph, desktop)).toEqual(layoutForce(graph, desktop));
  });

  test('nodes come in the order of the ids', () => {
    const graph = graphOf(20, tangle(20));
    expect(layoutForce(graph, desktop).nodes.map(({ id }) => id)).toEqual(graph.ids);
  });

  test('a cycle is drawn without crossing itself', () => {
    const { nodes } = layoutForce(graphOf(30, cycle(30)), desktop);
    const side = (a: number, b: number, c: number) => {
      const [p, q, r] = [nodes[a % 30]!, nodes[b % 30]!, nodes[c % 30]!];
      return Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
    };
    for (let a = 0; a < 30; a++) {
      for (let b = a + 2; b < Math.min(30, a + 29); b++) {
        const crossing =
          side(a, a + 1, b) !== side(a, a + 1, b + 1) &&
          side(b, b + 1, a) !== side(b, b + 1, a + 1);
        expect(crossing).toBe(false);
      }
    }
  });

  test('parts that do not hang together stand apart', () => {
    const parts: Link[] = [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
      [5, 6],
      [6, 4],
      [7, 8],
    ];
    const layout = layoutForce(graphOf(9, parts), desktop);
    const boxes = [boxOf(layout, 0, 4), boxOf(layout, 4, 7), boxOf(layout, 7, 9)];
    expect(overlap(boxes[0]!, boxes[1]!, 20)).toBe(false);
    expect(overlap(boxes[0]!, boxes[2]!, 20)).toBe(false);
    expect(overlap(boxes[1]!, boxes[2]!, 20)).toBe(false);
  });

  test('links to unknown partners, to oneself and said twice do no harm', () => {
    const once = graphOf(3, [
      [0, 1],
      [1, 2],
    ]);
    const often = graphOf(3, [
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 99],
    ]);
    expect(layoutForce(often, desktop)).toEqual(layoutForce(once, desktop));
  });

  test('labels of leaves point away from their hub', () => {
    const { nodes } = layoutForce(
      graphOf(
        8,
        chain(3).concat([
          [1, 3],
          [1, 4],
          [4, 5],
          [5, 6],
          [5, 7],
        ]),
      ),
      desktop,
    );
    const [leaf, hub] = [nodes[3]!, nodes[1]!];
    expect(leaf.outward.x * (leaf.x - hub.x) + leaf.outward.y * (leaf.y - hub.y)).toBeGreaterThan(
      0,
    );
  });

  test('a part is turned to resemble the map', () => {
    const positionOf = (id: string) => ({ x: 100, y: 1000 - 60 * Number(id.slice(1)) });
    const { nodes } = layoutForce(graphOf(8, chain(8), { positionOf }), desktop);
    expect(nodes[0]!.y).toBeGreaterThan(nodes[7]!.y);
    expect(Math.abs(nodes[0]!.y - nodes[7]!.y)).toBeGreaterThan(200);
  });

  test('ten thousand partners get dots by country, none touching, without a simulation', () => {
    const { nodes, markRadius } = layoutForce(graphOf(10_000, tangle(10_000)), desktop);
    expect(markRadius).toBeGreaterThan(1);
    expect(closestDistance(nodes)).toBeGreaterThan(2 * markRadius);
  });
});
