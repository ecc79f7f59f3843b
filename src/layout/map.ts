/** Where the map stands on a stage: one wide frame, or a main frame with insets for far places. */
import { boundsOf, overlap, type Point, type Rect, type Size, type Viewport } from './geometry.ts';
import { distanceTo, fitViewport, toScreen, type Padding } from './viewport.ts';

export { linkCurves, type LinkCurve } from './link-curves.ts';

export interface MapInput {
  /** Base positions by partner id. */
  readonly positions: ReadonlyMap<string, Point>;
  /** Groups of ids far from the others, as `mainCluster` finds them; each may get an inset. */
  readonly outliers: readonly (readonly string[])[];
}

export interface MapOptions {
  /** Room between the stage's edge and an inset, in pixels. */
  readonly insetMargin?: number;
  /** Boxes of the stage that controls lie over. */
  readonly occupied?: readonly Rect[];
  /** Whether a base point is land, where the caller knows: insets rather cover sea. */
  readonly isLand?: (point: Point) => boolean;
  /** What to show; without it a wide stage shows all in one frame and any other gets insets. */
  readonly framing?: Framing;
  /** How wide an inset is, in pixels; without it as the stage has room. */
  readonly insetWidth?: number;
}

/** All in one frame; the main cluster, what is far from it in insets; or just these partners, by id. */
export type Framing = 'all' | 'main' | readonly string[];

/** A window onto another part of the same base map. */
export interface Inset {
  /** Where it lies on the stage, in pixels. */
  readonly rect: Rect;
  /** From base units to pixels of the stage (not of the inset). */
  readonly viewport: Viewport;
  readonly ids: readonly string[];
}

export interface MapLayout {
  readonly frame: 'wide' | 'inset';
  readonly viewport: Viewport;
  readonly insets: readonly Inset[];
}

/** Below this width, or upright, a stage gets insets. */
const wideFrom = 720;
/** Air between an inset and the nearest partner, where possible. */
const clearance = 24;
/** Less hides a mark. */
const leastClearance = 14;
/** Pixels between an inset and the stage's edge. */
const defaultMargin = 12;
/** An inset shows at least this many base units across, so that a coast is recognised. */
const insetSpan = 220;
/** An inset's height to its width. */
const insetShape = 17 / 22;

const centreOf = (points: readonly Point[]): Point => {
  const { x, y, width, height } = boundsOf(points);
  return { x: x + width / 2, y: y + height / 2 };
};

/** The share of a box that is land, from a grid of 5 by 5 samples. */
function landShare(rect: Rect, viewport: Viewport, isLand: (point: Point) => boolean): number {
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const samples = steps.flatMap((u) =>
    steps.map((v) => ({
      x: (rect.x + u * rect.width - viewport.x) / viewport.k,
      y: (rect.y + v * rect.height - viewport.y) / viewport.k,
    })),
  );
  return samples.filter(isLand).length / samples.length;
}

/** The boxes of a given size in the four corners of the stage. */
const corners = (stage: Size, box: Size, margin: number): Rect[] =>
  [margin, stage.height - margin - box.height].flatMap((y) =>
    [margin, stage.width - margin - box.width].map((x) => ({ x, y, ...box })),
  );

/** A main frame with its insets, and whether every inset keeps off all partners and controls. */
interface Arrangement {
  readonly viewport: Viewport;
  readonly insets: readonly Inset[];
  readonly clear: boolean;
}

/**
 * The frame of a map on a stage of `size` pixels. A stage at least 720 px wide and not upright shows
 * all positions in one frame. Any other shows the main cluster, and each group of outliers in an
 * inset: in the corner clear of partners (by 24 px where possible) that covers the least land and
 * lies most in the group's own direction. Where an inset would cover a partner, the main frame makes
 * room beside or below it.
 */
export function layoutMap(
  input: MapInput,
  size: Size,
  padding: Padding,
  options: MapOptions = {},
): MapLayout {
  const { positions, outliers } = input;
  const { framing } = options;
  if (typeof framing === 'object') return closeUp(positions, framing, size, padding);
  const narrow = framing ? framing === 'main' : size.width < wideFrom || size.height > size.width;
  const far = new Set(outliers.flat());
  const main = [...positions].filter(([id]) => !far.has(id)).map(([, point]) => point);
  if (!narrow || far.size === 0 || main.length === 0) {
    return { frame: 'wide', viewport: fitViewport(positions.values(), size, padding), insets: [] };
  }
  const width =
    options.insetWidth ??
    Math.min(
      Math.max(110, Math.round(size.width * 0.34)),
      200,
      Math.round((size.height * 0.45) / insetShape),
    );
  const box = { width, height: Math.round(width * insetShape) };
  const room = (options.insetMargin ?? defaultMargin) + clearance;
  const arrangements = [
    padding,
    { ...padding, left: Math.max(padding.left, box.width + room) },
    { ...padding, top: Math.max(padding.top, box.height + room) },
  ].map((free) => arrange(input, main, size, free, box, options));
  const [plain, ...others] = arrangements as [Arrangement, ...Arrangement[]];
  const { viewport, insets } = plain.clear
    ? plain
    : (others
        .filter((one) => one.clear)
        .sort((a, b) => b.viewport.k - a.viewport.k)
        .at(0) ?? plain);
  return { frame: 'inset', viewport, insets };
}

/** How much nearer than all partners together a few of them may be shown. */
const closest = 4;

/** Some partners alone, as near as their distances ask and the map has detail for. */
function closeUp(
  positions: ReadonlyMap<string, Point>,
  ids: readonly string[],
  size: Size,
  padding: Padding,
): MapLayout {
  const points = ids.flatMap((id) => positions.get(id) ?? []);
  const all = fitViewport(positions.values(), size, padding);
  if (points.length === 0) return { frame: 'wide', viewport: all, insets: [] };
  const viewport = fitViewport(points, size, padding, { maxK: all.k * closest });
  return { frame: 'wide', viewport, insets: [] };
}

/** Fits the main frame into its padding and finds each inset's corner. */
function arrange(
  { positions, outliers }: MapInput,
  main: readonly Point[],
  size: Size,
  padding: Padding,
  box: Size,
  { insetMargin = defaultMargin, occupied = [], isLand = () => false }: MapOptions,
): Arrangement {
  const viewport = fitViewport(main, size, padding);
  const marks = main.map((point) => toScreen(viewport, point));
  const middle = centreOf(main);
  const nearest = (rect: Rect) => Math.min(...marks.map((mark) => distanceTo(rect, mark)));
  const isTaken = (rect: Rect) => occupied.some((control) => overlap(rect, control));
  const insets: Inset[] = [];
  for (const ids of outliers) {
    const points = ids.flatMap((id) => positions.get(id) ?? []);
    const away = centreOf(points);
    const cost = (rect: Rect) => {
      const free = nearest(rect);
      const toCorner = Math.atan2(
        rect.y + rect.height / 2 - size.height / 2,
        rect.x + rect.width / 2 - size.width / 2,
      );
      const toGroup = Math.atan2(away.y - middle.y, away.x - middle.x);
      const crowded = Math.max(0, 1 - free / clearance) * 10 + (free === 0 ? 10 : 0);
      const land = 2 * landShare(rect, viewport, isLand);
      return (isTaken(rect) ? 30 : 0) + crowded + land - Math.cos(toCorner - toGroup);
    };
    const open = corners(size, box, insetMargin).filter((rect) =>
      insets.every((other) => !overlap(rect, other.rect)),
    );
    const [first, ...others] = open;
    if (!first) break;
    const rect = others.reduce((best, next) => (cost(next) < cost(best) ? next : best), first);
    insets.push({ rect, viewport: insetViewport(points, rect), ids });
  }
  const clear = insets.every(({ rect }) => nearest(rect) >= leastClearance && !isTaken(rect));
  return { viewport, insets, clear };
}

function insetViewport(points: readonly Point[], rect: Rect): Viewport {
  const side = rect.width * 0.15;
  const padding = { top: side, right: side, bottom: side, left: side };
  const { x, y, k } = fitViewport(points, rect, padding, { maxK: rect.width / insetSpan });
  return { x: x + rect.x, y: y + rect.y, k };
}
