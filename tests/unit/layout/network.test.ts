import { describe, expect, test } from 'vitest';
import {
  isStar,
  layoutGraph,
  layoutStar,
  networkKind,
  trimmed,
  type NetworkInput,
} from '../../../src/layout/network.ts';

const stage = { width: 800, height: 600 };

function networkOf(
  ids: string,
  links: string,
  coordinator: string | undefined = 'a',
): NetworkInput {
  return {
    ids: [...ids],
    coordinator,
    links: links
      .split(' ')
      .flatMap(([source, target]) => (source && target ? { source, target } : [])),
    countryOf: () => 'AT',
    bearingOf: (id) => id.charCodeAt(0) * 10,
  };
}

describe('what counts as a star', () => {
  test.each([
    ['all linked to the coordinator, either way round', 'abcd', 'ab ca ad', true],
    ['a partner without a link may stand on the ring', 'abcd', 'ab ac', true],
    ['a coordinator on its own', 'a', '', true],
    ['no links at all', 'abc', '', false],
    ['a link between partners', 'abc', 'ab ac bc', false],
    ['a chain', 'abc', 'ab bc', false],
    ['a link stated twice', 'abc', 'ab ac ca', false],
    ['a link to oneself', 'abc', 'ab ac aa', false],
    ['a link to somebody unknown', 'abc', 'ab ac az', false],
  ])('%s', (_, ids, links, expected) => {
    expect(isStar(networkOf(ids, links))).toBe(expected);
  });

  test('without a coordinator, or with one who takes no part, it is a graph', () => {
    expect(networkKind({ ...networkOf('abc', 'ab ac'), coordinator: undefined })).toBe('graph');
    expect(networkKind(networkOf('bcd', 'bc', 'a'))).toBe('graph');
  });
});

describe('laying out', () => {
  test('a star is there at once, coordinator in the middle', () => {
    const { nodes, centre } = layoutStar(networkOf('abcd', 'ab ac ad'), stage);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(nodes[0]).toMatchObject({ id: 'a', x: centre.x, y: centre.y });
  });

  test('a star without a coordinator is our own mistake', () => {
    const input = { ...networkOf('abc', 'ab ac'), coordinator: undefined };
    expect(() => layoutStar(input, stage)).toThrow(/layoutGraph/);
  });

  test('any other network comes later, in the order of its ids', async () => {
    const { nodes } = await layoutGraph(networkOf('abcd', 'ab bc cd'), stage);
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('trimming a link', () => {
  test('it ends at the rims of the marks', () => {
    expect(trimmed({ x: 0, y: 0 }, { x: 100, y: 0 }, 30, 10)).toEqual({
      from: { x: 30, y: 0 },
      to: { x: 90, y: 0 },
    });
  });

  test('marks that touch leave no link', () => {
    expect(trimmed({ x: 0, y: 0 }, { x: 30, y: 0 }, 20, 10)).toBeNull();
  });
});
