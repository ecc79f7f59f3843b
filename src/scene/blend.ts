import type { Point } from '../layout/geometry.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
const mixPoint = (a: Point, b: Point, t: number): Point => ({
  x: mix(a.x, b.x, t),
  y: mix(a.y, b.y, t),
});

/**
 * The scene a part `t` (0 to 1) of the way from one picture to another. Every partner moves along its
 * own straight way and its links with it; the backgrounds fade. Labels stand still or not at all: they
 * come back on arrival. Because a blended scene is a scene, a journey may begin in the middle of another.
 */
export function blendScenes(from: Scene, to: Scene, t: number): Scene {
  if (t >= 1) return to;
  const before = new Map(from.nodes.map((node) => [node.id, node]));
  const nodes = to.nodes.map((node): SceneNode => {
    const start = before.get(node.id) ?? node;
    return {
      ...node,
      ...mixPoint(start, node, t),
      r: mix(start.r, node.r, t),
      opacity: mix(start.opacity, node.opacity, t),
    };
  });
  const linksBefore = new Map(from.links.map((link) => [link.key, link]));
  const links = to.links.map((link): SceneLink => {
    const start = linksBefore.get(link.key) ?? link;
    return {
      ...link,
      from: mixPoint(start.from, link.from, t),
      control: mixPoint(start.control, link.control, t),
      to: mixPoint(start.to, link.to, t),
    };
  });
  const land = to.land ?? from.land;
  const ring = to.ring ?? from.ring;
  return {
    size: to.size,
    textScale: to.textScale,
    ...(land && {
      land: { ...land, opacity: mix(from.land?.opacity ?? 0, to.land?.opacity ?? 0, t) },
    }),
    ...(ring && {
      ring: { ...ring, opacity: mix(from.ring?.opacity ?? 0, to.ring?.opacity ?? 0, t) },
    }),
    insets: to.insets,
    // Marks on their way have left their fan, or not come to it yet.
    stems: [],
    nodes,
    links,
    labels: [],
  };
}
