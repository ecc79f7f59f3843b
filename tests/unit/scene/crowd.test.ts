import { describe, expect, test } from 'vitest';
import { toScreen } from '../../../src/layout/viewport.ts';
import type { StageLayout } from '../../../src/layout/stage.ts';
import {
  drawnAhead,
  litMarks,
  marginOf,
  marksWithin,
  reaches,
  shiftOf,
  sized,
} from '../../../src/scene/crowd.ts';
import type { Look, Scene, SceneLink, SceneNode } from '../../../src/scene/scene.ts';

const size = { width: 800, height: 600 };
const home = { x: 0, y: 0, k: 1 };
const layout: StageLayout = {
  reading: 'near-far',
  size,
  home,
  extent: { x: 0, y: 0, ...size },
  positions: new Map(),
  insets: [],
  radius: 8,
  coreRadius: 12,
  bows: [],
  outward: new Map(),
};
const node = (id: string, x: number, y: number, look: Look = 'plain'): SceneNode => {
  return { id, x, y, r: 8, shape: 'disc', look, opacity: 1, inset: false };
};
const link = (from: SceneNode, to: SceneNode, look: Look = 'plain'): SceneLink => ({
  key: `${from.id} ${to.id}`,
  from,
  to,
  control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  look,
  inset: false,
});
const sceneOf = (nodes: readonly SceneNode[], links: readonly SceneLink[]): Scene => {
  return { size, textScale: 1, insets: [], stems: [], labels: [], nodes, links };
};

describe('a picture drawn ahead', () => {
  test('moved by its shift, every point is where the new viewport has it', () => {
    const drawn = { x: 30, y: -20, k: 2 };
    const now = { x: -120, y: 45, k: 3.1 };
    const point = { x: 71, y: 13 };
    const shifted = toScreen(shiftOf(drawn, now), toScreen(drawn, point));
    expect(shifted.x).toBeCloseTo(toScreen(now, point).x);
    expect(shifted.y).toBeCloseTo(toScreen(now, point).y);
  });

  test('covers the stage for as long as it is moved by less than its margin', () => {
    const { x } = marginOf(size);
    expect(reaches(home, { ...home, x }, size)).toBe(true);
    expect(reaches(home, { ...home, x: x + 1 }, size)).toBe(false);
    expect(reaches(home, { ...home, x: -x }, size)).toBe(true);
    expect(reaches(home, { ...home, x: -x - 1 }, size)).toBe(false);
  });

  test('is drawn anew before it is stretched to more than twice its size', () => {
    expect(reaches(home, { x: -300, y: -200, k: 1.9 }, size)).toBe(true);
    expect(reaches(home, { x: -300, y: -200, k: 2.1 }, size)).toBe(false);
  });

  test('has its zero at the corner of the margin', () => {
    const margin = marginOf(size);
    const ahead = drawnAhead(layout, { x: 5, y: 6, k: 2 });
    expect(ahead.viewport).toEqual({ x: 5 + margin.x, y: 6 + margin.y, k: 2 });
    expect(ahead.layout.size.width).toBe(size.width + 2 * margin.x);
  });
});

describe('marks of many', () => {
  test('hundreds keep their size, thousands are smaller and grow again near by', () => {
    expect(sized(layout, home, 400).radius).toBe(8);
    const far = sized(layout, home, 2500).radius;
    expect(far).toBeLessThan(8);
    expect(far).toBeGreaterThanOrEqual(3);
    expect(sized(layout, { ...home, k: 4 }, 2500).radius).toBeGreaterThan(far);
    expect(sized(layout, { ...home, k: 400 }, 2500).radius).toBe(8);
  });

  test('what lies beyond the edges is not painted, but a link across the picture is', () => {
    const [west, east] = [node('w', -50, 300), node('e', 850, 300)];
    const [far, inside] = [node('f', -90, 10), node('i', 10, 10)];
    const { nodes, links } = marksWithin(
      sceneOf([west, east, far, inside], [link(west, east), link(west, far)]),
    );
    expect(nodes.map(({ id }) => id)).toEqual(['i']);
    expect(links.map(({ key }) => key)).toEqual(['w e']);
  });

  test('the chosen and the pointed-at partner are lit with their links, and nobody else', () => {
    const [a, b, c, d] = [node('a', 1, 1), node('b', 2, 2), node('c', 3, 3), node('d', 4, 4)];
    const marks = { nodes: [a, b, c, d], links: [link(a, b), link(b, c), link(c, d)] };
    const lit = litMarks(marks, 'a', 'b');
    expect(lit.nodes.map(({ id, look }) => [id, look])).toEqual([
      ['a', 'selected'],
      ['b', 'near'],
    ]);
    expect(lit.links.map(({ key, look }) => [key, look])).toEqual([
      ['a b', 'selected'],
      ['b c', 'near'],
    ]);
    expect(litMarks(marks, undefined, undefined)).toEqual({ nodes: [], links: [] });
  });

  test('whom a filter hides is not lit when pointed at', () => {
    const [a, b] = [node('a', 1, 1, 'faint'), node('b', 2, 2)];
    const marks = { nodes: [a, b], links: [link(a, b, 'faint')] };
    expect(litMarks(marks, undefined, 'a')).toEqual({ nodes: [], links: [] });
  });
});
