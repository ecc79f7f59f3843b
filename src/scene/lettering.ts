/** The names on a picture: what each could say, which must be there, and where they stand. */
import type { LabelArea, LabelRequest, PlacedLabel } from '../layout/labels.ts';
import { keepClear, placeLabels } from '../layout/labels.ts';
import type { Point, Rect, Viewport } from '../layout/geometry.ts';
import type { MeasureText } from '../layout/measure.ts';
import { countryNameStyle, onStage, type Ring, type StageLayout } from '../layout/stage.ts';
import { toScreen } from '../layout/viewport.ts';
import { labelFonts, nameVariants } from '../layout/wrap.ts';
import { coordinator, type NetworkDocument, type Partner } from '../model/network.ts';
import { controlOf } from './scene.ts';

export interface LabelInput {
  readonly network: NetworkDocument;
  readonly layout: StageLayout;
  readonly viewport: Viewport;
  /** Boxes of the controls that lie over the stage. */
  readonly obstacles: readonly Rect[];
  readonly shown: ReadonlySet<string>;
  readonly measure: MeasureText;
  readonly textScale: number;
  /** The line beneath a name: the city, or city and country. */
  readonly detailOf: (partner: Partner) => string;
  readonly roleOf: (partner: Partner) => string;
}

/** Air between labels and the edge, in pixels. */
const margin = 8;
/** On stages narrower than this, in pixels, names are wrapped sooner. */
const narrow = 520;
/** An inset's name stands along its upper edge. */
const insetTitleHeight = 22;
/** A ring round the selected mark must not touch its label. */
const ringRoom = 6;

/** A part of the stage whose labels keep to themselves: the main frame, or an inset. */
interface Frame {
  readonly partners: readonly Partner[];
  readonly area: LabelArea;
}

const inner = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});

/** The frames with all that is in their labels' way: marks, links, controls and other frames. */
function framesOf(input: LabelInput): readonly Frame[] {
  const { network, layout, viewport, obstacles, textScale } = input;
  const frame = (ids: ReadonlySet<string>, bounds: Rect, inTheWay: readonly Rect[]): Frame => {
    const partners = network.partners.filter((partner) => ids.has(partner.id));
    const marks = partners.flatMap((partner) => {
      const point = onStage(layout, viewport, partner.id);
      return point ? [{ ...point, r: radiusOf(partner, input) }] : [];
    });
    return { partners, area: { bounds, obstacles: inTheWay, marks, links: lines } };
  };
  const curves = network.links.flatMap((link, index) => {
    const from = onStage(layout, viewport, link.source);
    const to = onStage(layout, viewport, link.target);
    return from && to ? [curvePoints(from, to, layout.bows[index] ?? 0)] : [];
  });
  const lines = layout.ring ? [...curves, ringPoints(layout.ring, viewport)] : curves;
  const inInsets = new Set(layout.insets.flatMap((inset) => inset.ids));
  const main = network.partners.map(({ id }) => id).filter((id) => !inInsets.has(id));
  const stage = { x: 0, y: 0, ...layout.size };
  return [
    ...layout.insets.map(({ ids, rect }) =>
      frame(new Set(ids), inner(rect, 3), [{ ...rect, height: insetTitleHeight * textScale }]),
    ),
    frame(new Set(main), inner(stage, margin), [
      ...obstacles,
      ...layout.insets.map((inset) => inset.rect),
      ...countryNameBoxes(input),
    ]),
  ];
}

const radiusOf = (partner: Partner, { layout }: LabelInput): number =>
  (partner.role === 'coordinator' ? layout.coreRadius : layout.radius) + 1;

/** Enough points on a quadratic curve to tell what it crosses. */
function curvePoints(from: Point, to: Point, bow: number): Point[] {
  const control = controlOf(from, to, bow);
  return Array.from({ length: 9 }, (_, i) => {
    const t = i / 8;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
  });
}

/** Names would rather not lie on the ring either. */
function ringPoints({ centre, rx, ry }: Ring, viewport: Viewport): Point[] {
  return Array.from({ length: 49 }, (_, i) => {
    const angle = (i / 24) * Math.PI;
    return toScreen(viewport, {
      x: centre.x + rx * Math.cos(angle),
      y: centre.y + ry * Math.sin(angle),
    });
  });
}

/** Small boxes along every country's name on the ring. */
function countryNameBoxes({ layout, viewport, textScale }: LabelInput): Rect[] {
  const height = countryNameStyle(textScale).size * 1.2;
  return (layout.ring?.arcs ?? []).flatMap(({ namePlace }) => {
    if (!namePlace || !layout.ring) return [];
    const { rx, ry, from, to, flip } = namePlace;
    const { centre } = layout.ring;
    // Letters stand on the line: towards the outside above the middle, towards the inside where it is flipped.
    const rise = (flip ? -0.35 : 0.35) * height;
    return Array.from({ length: 9 }, (_, i) => {
      const angle = from + (i / 8) * (to - from);
      const { x, y } = toScreen(viewport, {
        x: centre.x + (rx + rise) * Math.cos(angle),
        y: centre.y + (ry + rise) * Math.sin(angle),
      });
      return { x: x - height / 2, y: y - height / 2, width: height, height };
    });
  });
}

/** The short name and the role on the coordinator's own mark, when the mark is large enough for them. */
function labelOnMark(input: LabelInput): PlacedLabel | undefined {
  const { network, layout, viewport, measure, textScale } = input;
  const partner = coordinator(network);
  const centre = partner && onStage(layout, viewport, partner.id);
  if (!partner || !centre) return undefined;
  const fonts = labelFonts(textScale);
  const name = { text: partner.shortName, style: 'name' as const };
  const role = { text: input.roleOf(partner), style: 'detail' as const };
  for (const texts of [[name, role], [name]]) {
    const width = Math.max(...texts.map(({ text, style }) => measure(text, fonts[style])));
    const height = texts.length * 1.25 * fonts.name.size;
    // The text's box must lie within the diamond |x| + |y| = r; letters leave its corners free.
    if (width / 2 + height / 2 > layout.coreRadius * 1.06) continue;
    const top = centre.y - height / 2;
    return {
      id: partner.id,
      anchor: centre,
      variant: { lines: [], width, height, loss: 0 },
      align: 'middle',
      box: { x: centre.x - width / 2, y: top, width, height },
      lines: texts.map((line, index) => ({
        ...line,
        x: centre.x,
        y: top + (1.25 * index + 0.95) * fonts.name.size,
      })),
    };
  }
  return undefined;
}

/** Places the names of all partners shown; those in `must` come before all others. */
export function placeNames(input: LabelInput, must: readonly string[]): readonly PlacedLabel[] {
  const { layout, viewport, shown, measure, textScale, detailOf } = input;
  const fonts = labelFonts(textScale);
  const wrapFrom = layout.size.width < narrow ? 5 : 8;
  const core = labelOnMark(input);
  const request = (partner: Partner): LabelRequest[] => {
    const anchor = onStage(layout, viewport, partner.id);
    const wanted = shown.has(partner.id) || must.includes(partner.id);
    if (!anchor || !wanted || partner.id === core?.id) return [];
    const outward = layout.outward.get(partner.id);
    return [
      {
        id: partner.id,
        anchor,
        radius: radiusOf(partner, input) + ringRoom,
        variants: nameVariants(partner, detailOf(partner), measure, fonts, wrapFrom),
        priority: partner.role === 'coordinator' ? 2 : 1,
        must: must.includes(partner.id),
        ...(outward && (outward.x !== 0 || outward.y !== 0) && { outward }),
      },
    ];
  };
  const placed = framesOf(input).flatMap(({ partners, area }) =>
    placeLabels(partners.flatMap(request), area),
  );
  const named = core && (shown.has(core.id) || must.includes(core.id));
  return named ? [core, ...placed] : placed;
}

/** The names while the stage is being moved: each goes with its mark, or goes away where it would touch something. */
export function moveNames(
  placed: readonly PlacedLabel[],
  input: LabelInput,
): readonly PlacedLabel[] {
  const core = labelOnMark(input);
  const anchorOf = (id: string): Point =>
    onStage(input.layout, input.viewport, id) ?? { x: -1e6, y: 0 };
  const moved = framesOf(input).flatMap(({ partners, area }) => {
    const ids = new Set(partners.map(({ id }) => id));
    const own = placed.filter(({ id }) => ids.has(id) && id !== core?.id);
    return keepClear(own, anchorOf, area);
  });
  return core && placed.some(({ id }) => id === core.id) ? [core, ...moved] : moved;
}
