import { describe, expect, test } from 'vitest';
import {
  distancesFrom,
  neighboursOf,
  partsOf,
  type GraphInput,
} from '../../../src/layout/force-graph.ts';

/** 'ab' joins a with b; a coordinates. */
const graphOf = (ids: string, links: string): GraphInput => ({
  ids: ids.split(''),
  coordinator: 'a',
  links: links.split(' ').map((link) => ({ source: link.charAt(0), target: link.charAt(1) })),
  countryOf: () => 'AT',
});
const parts = (graph: GraphInput) =>
  partsOf(graph, neighboursOf(graph)).map((ids) => ids.toSorted().join(''));

test('neighbours are mutual, whatever else the links say', () => {
  const neighbours = neighboursOf(graphOf('abc', 'ab ba aa bc bz'));
  expect(Object.fromEntries(neighbours)).toEqual({
    a: new Set('b'),
    b: new Set('ac'),
    c: new Set('b'),
  });
});

describe('parts that hang together', () => {
  test("the coordinator's comes first, then the largest", () => {
    expect(parts(graphOf('abcdefghi', 'cd ef fg ab'))).toEqual(['ab', 'efg', 'cd', 'hi']);
  });

  test('partners without a link count as one part', () => {
    expect(parts(graphOf('abcd', 'bc'))).toEqual(['ad', 'bc']);
  });
});

test('distances count links, nearest first', () => {
  const neighbours = neighboursOf(graphOf('abcde', 'ab bc ca cd'));
  expect([...distancesFrom('a', neighbours)]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 1],
    ['d', 2],
  ]);
});
