/** A picture of many partners: drawn ahead of what is seen, so that it can be moved a while as it is. Pixels. */
import type { Point, Size, Viewport } from '../layout/geometry.ts';
import type { StageLayout } from '../layout/stage.ts';
import type { Scene, SceneLink, SceneNode } from './scene.ts';

/** How far beyond the stage's edges the picture is drawn, as a part of the stage. */
const ahead = 0.5;
/** By how much a drawn picture may be stretched or shrunk before it is drawn anew. */
const mostStretch = 2;
/** Up to here marks keep the size that the layout gave them. */
const fullSizeUpTo = 400;
/** Half the size of a mark, at least. */
const leastRadius = 3;

export const marginOf = ({ width, height }: Size): Point => ({
  x: Math.round(width * ahead),
  y: Math.round(height * ahead),
});

/** How the picture has to be moved and stretched that was drawn for another viewport. */
export function shiftOf(drawn: Viewport, now: Viewport): Viewport {
  const k = now.k / drawn.k;
  return { x: now.x - drawn.x * k, y: now.y - drawn.y * k, k };
}

/** Whether what was drawn for one viewport still covers the stage at another, in about the right size. */
export function reaches(drawn: Viewport, now: Viewport, size: Size): boolean {
  const { x, y, k } = shiftOf(drawn, now);
  if (k > mostStretch || k < 1 / mostStretch) return false;
  const margin = marginOf(size);
  return (
    x - margin.x * k <= 0 &&
    y - margin.y * k <= 0 &&
    x + (size.width + margin.x) * k >= size.width &&
    y + (size.height + margin.y) * k >= size.height
  );
}

/** The layout and the viewport of the picture with its margin; zero is the margin's corner. */
export function drawnAhead(
  layout: StageLayout,
  { x, y, k }: Viewport,
): { readonly layout: StageLayout; readonly viewport: Viewport } {
  const { size } = layout;
  const margin = marginOf(size);
  return {
    layout: {
      ...layout,
      size: { width: size.width + 2 * margin.x, height: size.height + 2 * margin.y },
    },
    viewport: { x: x + margin.x, y: y + margin.y, k },
  };
}

/** Marks on a map of hundreds are smaller, so that it does not become one blot; near by they grow again. */
export function sized(layout: StageLayout, { k }: Viewport, count: number): StageLayout {
  if (count <= fullSizeUpTo) return layout;
  const share = Math.min(1, Math.sqrt(fullSizeUpTo / count) * Math.sqrt(k / layout.home.k));
  const least = Math.min(leastRadius, layout.radius);
  return {
    ...layout,
    radius: Math.max(least, layout.radius * share),
    coreRadius: Math.max(2 * least, layout.coreRadius * Math.max(0.6, share)),
  };
}

const isNear = ({ x, y }: Point, reach: number, { width, height }: Size): boolean =>
  x >= -reach && y >= -reach && x <= width + reach && y <= height + reach;

/** Whether any of a link can be seen; one beyond the same edge with both ends cannot. */
const isSeen = ({ from, control, to }: SceneLink, { width, height }: Size): boolean =>
  Math.max(from.x, control.x, to.x) >= 0 &&
  Math.max(from.y, control.y, to.y) >= 0 &&
  Math.min(from.x, control.x, to.x) <= width &&
  Math.min(from.y, control.y, to.y) <= height;

export interface Marks {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
}

/** What of a scene's main frame lies within the picture that is drawn. */
export const marksWithin = ({ nodes, links, size }: Scene): Marks => ({
  nodes: nodes.filter((node) => !node.inset && node.opacity > 0 && isNear(node, node.r + 3, size)),
  links: links.filter((link) => !link.inset && isSeen(link, size)),
});

/** What stands in insets or leads there. */
export const marksOfInsets = ({ nodes, links }: Scene): Marks => ({
  nodes: nodes.filter((node) => node.inset),
  links: links.filter((link) => link.inset),
});

/** The chosen and the pointed-at partner with their links, as they are drawn over all others. */
export function litMarks(
  { nodes, links }: Marks,
  selection: string | undefined,
  hovered: string | undefined,
): Marks {
  if (selection === undefined && hovered === undefined) return { nodes: [], links: [] };
  const look = (id: string): 'selected' | 'near' | undefined =>
    id === selection ? 'selected' : id === hovered ? 'near' : undefined;
  return {
    nodes: nodes.flatMap((node) => {
      const its = look(node.id);
      return its && (its === 'selected' || node.look !== 'faint') ? [{ ...node, look: its }] : [];
    }),
    links: links.flatMap((link): SceneLink[] => {
      if (link.look === 'faint') return [];
      const [source = '', target = ''] = link.key.split(' ');
      const [from, to] = [look(source), look(target)];
      const its = to === 'selected' ? to : (from ?? to);
      return its ? [{ ...link, look: its }] : [];
    }),
  };
}
