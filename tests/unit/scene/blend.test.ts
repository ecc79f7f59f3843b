import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blendScenes } from '../../../src/scene/blend.ts';
import type { Scene } from '../../../src/scene/scene.ts';
import { baked, measure } from '../clunet-baked.ts';
import { deepFreeze, letteringOf, pictureOf } from './pictures.ts';

const size = { width: 1280, height: 720 };
const style = { measure, textScale: 1 };
const map = deepFreeze(pictureOf(letteringOf('map', baked, size, style)));
const network = deepFreeze(pictureOf(letteringOf('network', baked, size, style)));

const points = ({ nodes }: Scene) => nodes.map(({ id, x, y, r }) => ({ id, x, y, r }));
const curves = ({ links }: Scene) =>
  links.map(({ key, from, control, to }) => ({
    key,
    points: [from, control, to].map(({ x, y }) => ({ x, y })),
  }));
const moments = fc.double({ min: 0, max: 1, noNaN: true });

describe('a journey', () => {
  test('starts where the first picture is', () => {
    const start = blendScenes(map, network, 0);
    expect(points(start)).toEqual(points(map));
    expect(curves(start)).toEqual(curves(map));
    expect(start.land?.opacity).toBe(1);
    expect(start.ring?.opacity).toBe(0);
  });

  test.each([1, 1.2])('ends as the second picture, to the last name (t = %d)', (t) => {
    expect(blendScenes(map, network, t)).toEqual(network);
  });

  test('takes every partner and every link straight to its place, at one pace', () => {
    fc.assert(
      fc.property(moments, (t) => {
        const way = blendScenes(map, network, t);
        way.nodes.forEach((node, index) => {
          const [from, to] = [map.nodes[index], network.nodes[index]];
          if (!from || !to || from.id !== node.id || to.id !== node.id)
            throw new Error('Partners have changed places.');
          expect(node.x).toBeCloseTo((1 - t) * from.x + t * to.x, 6);
          expect(node.y).toBeCloseTo((1 - t) * from.y + t * to.y, 6);
          expect(node.r).toBeCloseTo((1 - t) * from.r + t * to.r, 6);
        });
        for (const { key, from, to } of way.links) {
          const [source, target] = key.split(' ');
          const at = (id?: string) => way.nodes.find((node) => node.id === id);
          expect(from.x).toBeCloseTo(at(source)?.x ?? NaN, 6);
          expect(from.y).toBeCloseTo(at(source)?.y ?? NaN, 6);
          expect(to.x).toBeCloseTo(at(target)?.x ?? NaN, 6);
          expect(to.y).toBeCloseTo(at(target)?.y ?? NaN, 6);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('fades the land and the ring into each other', () => {
    const way = blendScenes(map, network, 0.25);
    expect(way.land?.opacity).toBeCloseTo(0.75, 9);
    expect(way.ring?.opacity).toBeCloseTo(0.25, 9);
    const back = blendScenes(network, map, 0.25);
    expect(back.land?.opacity).toBeCloseTo(0.25, 9);
    expect(back.ring?.opacity).toBeCloseTo(0.75, 9);
  });

  test('has no names on the way', () => {
    fc.assert(
      fc.property(moments, (t) => {
        expect(blendScenes(map, network, t).labels).toHaveLength(t < 1 ? 0 : 14);
      }),
    );
  });

  test('that is broken off goes on from where it is', () => {
    const broken = deepFreeze(blendScenes(map, network, 0.4));
    const turned = blendScenes(broken, map, 0);
    expect(points(turned)).toEqual(points(broken));
    expect(curves(turned)).toEqual(curves(broken));
    expect(turned.land?.opacity).toBe(broken.land?.opacity);
    expect(turned.ring?.opacity).toBe(broken.ring?.opacity);
    expect(blendScenes(broken, map, 1)).toEqual(map);
  });

  test('shows who is chosen from its start', () => {
    const chosen = pictureOf(letteringOf('network', baked, size, style), { selection: 'lakes' });
    const start = blendScenes(map, chosen, 0);
    expect(start.nodes.filter(({ look }) => look === 'selected')).toMatchObject([{ id: 'lakes' }]);
  });
});

test('a partner that only the second picture shows appears in its place', () => {
  const alone: Scene = { ...map, nodes: map.nodes.slice(0, 1), links: [] };
  const way = blendScenes(alone, network, 0.5);
  expect(points(way).slice(1)).toEqual(points(network).slice(1));
  expect(curves(way)).toEqual(curves(network));
});
