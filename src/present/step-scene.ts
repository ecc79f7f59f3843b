/** What the audience sees of a step: map or network, laid out for the room. Pure. */
import type { Baked } from '../layout/baked.ts';
import type { Point, Rect, Size, Viewport } from '../layout/geometry.ts';
import type { Lettering, RingMeasures } from '../layout/network-stage.ts';
import { mapStage, onStage, type StageLayout } from '../layout/stage.ts';
import { clampViewport, zoomAt, type Padding } from '../layout/viewport.ts';
import type { Partner } from '../model/network.ts';
import { placeNames } from '../scene/lettering.ts';
import { sceneOf, type Scene } from '../scene/scene.ts';
import type { TourStep } from './tour.ts';

/** Fractions of the stage's height (presenter.md, section c). */
export const fractions = {
  mustRead: 0.044,
  mark: 0.016,
  highlightedMark: 0.03,
  coordinatorMark: 0.04,
  core: 0.19,
  /** Nothing that is read comes nearer to the edge. */
  safe: 0.05,
} as const;

/** The font size of a name at text scale 1, in pixels. */
const nameSize = 15;

/** What a picture of a step is made for. */
export interface Room {
  /** The picture's own box, in CSS pixels. */
  readonly picture: Size;
  /** The height of the stage, from which all sizes follow; less where it is upright. */
  readonly height: number;
  /** Which of the picture's edges are the stage's own. */
  readonly atEdge: { readonly left: boolean; readonly right: boolean; readonly bottom: boolean };
  /** What must be read, in pixels: names of highlighted partners. */
  readonly textSize: number;
}

export interface StepWords extends Pick<Lettering, 'measure' | 'countryName'> {
  readonly detailOf: (partner: Partner) => string;
  readonly roleOf: (partner: Partner) => string;
}

/** Lays out networks; loaded with the first step that shows one. */
export type NetworkLayout = (baked: Baked, size: Size, lettering: Lettering) => StageLayout;

/** How many ems of a name may stand beside an outermost partner. */
const beside = 5;

/** Room between the outermost partners and the picture's edges: for marks, names and the safe area. */
function paddingOf(room: Room, names: number): Padding {
  const { picture, height, atEdge, textSize } = room;
  const safe = height * fractions.safe;
  const inner = height * fractions.highlightedMark;
  const name = names > 0 ? textSize : 0;
  const across = (own: boolean) =>
    Math.min((own ? safe : inner) + beside * name, picture.width * 0.26);
  return {
    top: Math.min(inner + 1.5 * name, picture.height * 0.16),
    right: across(atEdge.right),
    // Beneath stands the line of sources.
    bottom: Math.min(inner + (atEdge.bottom ? 1.7 * safe : 0) + name, picture.height * 0.24),
    left: across(atEdge.left),
  };
}

/** What names keep clear of: the strips along the stage's own edges. */
function edgesOf({ picture: { width, height: tall }, height, atEdge }: Room): Rect[] {
  const safe = height * fractions.safe;
  return [
    ...(atEdge.left ? [{ x: 0, y: 0, width: safe, height: tall }] : []),
    ...(atEdge.right ? [{ x: width - safe, y: 0, width: safe, height: tall }] : []),
    ...(atEdge.bottom ? [{ x: 0, y: tall - 1.7 * safe, width, height: 1.7 * safe }] : []),
  ];
}

/** The layout of a step's picture; run once per framing and size, not per highlight. */
export function stepLayout(
  baked: Baked,
  { view, framing, labels }: Pick<TourStep, 'view' | 'framing' | 'labels'>,
  room: Room,
  words: StepWords,
  network: NetworkLayout | undefined,
): StageLayout | undefined {
  const { picture, height, textSize } = room;
  const radius = (height * fractions.highlightedMark) / 2;
  if (view === 'map') {
    // Steps that share a framing share their camera, with names or without.
    const padding = paddingOf(room, framing === 'main' ? 1 : labels.length);
    return mapStage(baked, picture, [], {
      padding,
      framing,
      insetWidth: Math.round(Math.min(picture.width * 0.24, height * 0.3)),
      insetMargin: Math.round(height * fractions.safe),
      marks: { radius, coreRadius: (height * fractions.coordinatorMark) / 2 },
    });
  }
  const measures: RingMeasures = {
    // The coordinator's name stands on its own mark.
    room: paddingOf(room, labels.filter((id) => id !== baked.network.coordinator).length),
    radius,
    coreRadius: Math.min((height * fractions.core) / 2, picture.width * 0.14),
  };
  const textScale = textSize / nameSize;
  return network?.(baked, picture, { ...words, textScale, measures });
}

/** How much larger a place becomes that somebody asks about. */
const closer = 2.5;

/** The viewport that enlarges a place of the picture, in its own pixels, or a partner; nothing beyond the map is seen. */
export function closeUp(layout: StageLayout, at: Point | { readonly partner: string }): Viewport {
  const { home, size, extent } = layout;
  const point = 'partner' in at ? onStage(layout, home, at.partner) : at;
  if (!point) return home;
  const { x, y, k } = zoomAt(home, closer, point);
  const centred = {
    k,
    x: x + (size.width / 2 - point.x) / closer,
    y: y + (size.height / 2 - point.y) / closer,
  };
  return clampViewport(centred, { extent, size, minK: home.k, maxK: Infinity });
}

/** The scene of a step on its layout. Names stand only at the partners that the step names. */
export function stepScene(
  baked: Baked,
  {
    highlight,
    labels,
    view,
    emphasis,
  }: Pick<TourStep, 'highlight' | 'labels' | 'view' | 'emphasis'>,
  layout: StageLayout,
  room: Room,
  words: StepWords,
  viewport: Viewport = layout.home,
): Scene {
  const { network } = baked;
  const { height, textSize } = room;
  const named = new Set(labels);
  const textScale = textSize / nameSize;
  const placed = placeNames(
    {
      network,
      layout,
      viewport,
      obstacles: edgesOf(room),
      shown: named,
      measure: words.measure,
      textScale,
      detailOf: words.detailOf,
      roleOf: words.roleOf,
    },
    labels,
  );
  const scene = sceneOf({
    network,
    layout,
    viewport,
    view: {
      selection: undefined,
      hovered: undefined,
      shown: new Set(network.partners.map(({ id }) => id)),
    },
    labels: placed,
    textScale,
    countryName: words.countryName,
    fine: true,
  });
  /** Where nobody stands out, either all do or, behind words, none. */
  const all = highlight.length === 0 && emphasis !== 'dimmed';
  const stressed = new Set(all ? network.partners.map(({ id }) => id) : highlight);
  const isHub = (id: string) => id === network.coordinator;
  const lookOf = (id: string) => (stressed.has(id) ? 'near' : 'plain');
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({
      ...node,
      look: lookOf(node.id),
      r: markRadius(node, stressed.has(node.id), isHub(node.id) && view === 'network', height),
    })),
    links: scene.links.map((link) => {
      const ends = link.key.split(' ').filter((id) => !isHub(id) || stressed.size === 1);
      return { ...link, look: ends.some((id) => stressed.has(id)) ? 'near' : 'plain' };
    }),
    // The names of countries on the ring would be read as names of partners.
    ...(scene.ring && {
      ring: { ...scene.ring, arcs: scene.ring.arcs.map(({ key, path }) => ({ key, path })) },
    }),
  };
}

const markRadius = (
  { r, shape }: Scene['nodes'][number],
  stressed: boolean,
  isCore: boolean,
  height: number,
): number => {
  if (isCore) return r;
  const part = shape === 'diamond' ? fractions.coordinatorMark : fractions.highlightedMark;
  return (height * (stressed || shape === 'diamond' ? part : fractions.mark)) / 2;
};
