/** Everything to draw, resolved: one scene for the screen, for print and for export. */
import type { Point, Rect, Size, Viewport } from '../layout/geometry.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import { arcPath } from '../layout/ellipse.ts';
import {
  insetOf,
  onStage,
  spotOnStage,
  subjectOf,
  type Ring,
  type StageLayout,
} from '../layout/stage.ts';
import { partnerById, type NetworkDocument, type Partner } from '../model/network.ts';

/** How a mark stands out: chosen, pointed at, or left aside by the filter. */
export type Look = 'plain' | 'selected' | 'near' | 'faint';

export interface SceneNode extends Point {
  readonly id: string;
  /** Half the mark's size. */
  readonly r: number;
  readonly shape: 'diamond' | 'disc';
  readonly look: Look;
  /** 0 where the partner has no place in this picture. */
  readonly opacity: number;
  /** Stands in an inset, above the main frame. */
  readonly inset: boolean;
  /** Nobody knows its place better than by its country: its mark is hollow. */
  readonly rough?: true;
}

/** A thin line from a mark of a fan to the place that it stands for. */
export interface SceneStem {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  readonly inset: boolean;
}

/** A quadratic curve from `from` to `to`. */
export interface SceneLink {
  readonly key: string;
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
  readonly look: Look;
  /** Leads into an inset, above the main frame. */
  readonly inset: boolean;
}

export interface SceneLabel extends PlacedLabel {
  readonly look: Look;
  /** Written on the mark itself. */
  readonly onMark: boolean;
}

export interface SceneInset {
  readonly rect: Rect;
  readonly viewport: Viewport;
  readonly name: string;
}

export interface SceneArc {
  readonly key: string;
  readonly path: string;
  readonly name?: { readonly text: string; readonly path: string };
}

export interface Scene {
  readonly size: Size;
  readonly textScale: number;
  readonly land?: { readonly viewport: Viewport; readonly opacity: number; readonly fine: boolean };
  readonly insets: readonly SceneInset[];
  readonly ring?: {
    readonly path: string;
    readonly arcs: readonly SceneArc[];
    readonly opacity: number;
  };
  readonly stems: readonly SceneStem[];
  readonly links: readonly SceneLink[];
  readonly nodes: readonly SceneNode[];
  readonly labels: readonly SceneLabel[];
}

/** The plain part of the state that changes the drawing; a change of it never runs a layout. */
export interface View {
  readonly selection: string | undefined;
  readonly hovered: string | undefined;
  readonly shown: ReadonlySet<string>;
}

export interface SceneInput {
  readonly network: NetworkDocument;
  readonly layout: StageLayout;
  readonly viewport: Viewport;
  readonly view: View;
  readonly labels: readonly PlacedLabel[];
  readonly textScale: number;
  readonly countryName: (code: string) => string;
  /** Whether the detailed base map is at hand and worth drawing. */
  readonly fine?: boolean;
}

const lookOf = (id: string, { selection, hovered, shown }: View): Look => {
  if (id === selection) return 'selected';
  if (!shown.has(id)) return 'faint';
  return id === hovered ? 'near' : 'plain';
};

function linkLook(source: string, target: string, view: View): Look {
  const { selection, hovered, shown } = view;
  if (!shown.has(source) && !shown.has(target)) return 'faint';
  if (selection === source || selection === target) return 'selected';
  if (hovered === source || hovered === target) return 'near';
  return shown.has(source) && shown.has(target) ? 'plain' : 'faint';
}

/** The control point of a curve that rises over its chord by `bow` of its length. */
export const controlOf = (from: Point, to: Point, bow: number): Point => ({
  x: (from.x + to.x) / 2 + 2 * bow * (to.y - from.y),
  y: (from.y + to.y) / 2 - 2 * bow * (to.x - from.x),
});

const nodeOf = (partner: Partner, { layout, viewport, view }: SceneInput): SceneNode => {
  const core = partner.role === 'coordinator';
  const point = onStage(layout, viewport, partner.id);
  return {
    id: partner.id,
    ...(point ?? { x: layout.size.width / 2, y: layout.size.height / 2 }),
    r: core ? layout.coreRadius : layout.radius,
    shape: core ? 'diamond' : 'disc',
    look: lookOf(partner.id, view),
    opacity: point ? 1 : 0,
    inset: insetOf(layout, partner.id) !== undefined,
    ...(layout.fan && partner.place?.precision === 'country' && { rough: true }),
  };
};

function stemsOf(nodes: readonly SceneNode[], { layout, viewport }: SceneInput): SceneStem[] {
  if (!layout.fan) return [];
  return nodes.flatMap(({ id, x, y, inset, opacity }) => {
    const to = opacity ? spotOnStage(layout, viewport, id) : undefined;
    return to && (to.x !== x || to.y !== y) ? [{ id, from: { x, y }, to, inset }] : [];
  });
}

function ringOf(ring: Ring, { viewport, countryName }: SceneInput) {
  const centre = {
    x: viewport.x + viewport.k * ring.centre.x,
    y: viewport.y + viewport.k * ring.centre.y,
  };
  const [rx, ry] = [ring.rx * viewport.k, ring.ry * viewport.k];
  const arcs = ring.arcs.map(({ country, placed, from, to, namePlace }): SceneArc => ({
    key: `${country}-${placed}-${from}`,
    path: arcPath(centre, rx, ry, from, to),
    ...(namePlace && {
      name: {
        text: countryName(country),
        path: arcPath(
          centre,
          namePlace.rx * viewport.k,
          namePlace.ry * viewport.k,
          namePlace.from,
          namePlace.to,
        ),
      },
    }),
  }));
  return { path: arcPath(centre, rx, ry, 0, 2 * Math.PI), arcs, opacity: 1 };
}

/** Resolves what is to be drawn now. Cheap: it runs on every change. */
export function sceneOf(input: SceneInput): Scene {
  const { network, layout, viewport, view, labels, textScale } = input;
  const nodes = network.partners.map((partner) => nodeOf(partner, input));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const links = network.links.flatMap((link, index): SceneLink[] => {
    const [from, to] = [at.get(link.source), at.get(link.target)];
    if (!from?.opacity || !to?.opacity) return [];
    return [
      {
        key: `${link.source} ${link.target}`,
        from,
        to,
        control: controlOf(from, to, layout.bows[index] ?? 0),
        look: linkLook(link.source, link.target, view),
        inset: from.inset || to.inset,
      },
    ];
  });
  const isMap = subjectOf(layout.reading) === 'map';
  return {
    size: layout.size,
    textScale,
    ...(isMap && { land: { viewport, opacity: 1, fine: input.fine ?? false } }),
    insets: layout.insets.map((inset) => ({
      rect: inset.rect,
      viewport: inset.viewport,
      name: [...new Set(inset.ids.flatMap((id) => partnerById(network, id)?.country ?? []))]
        .map(input.countryName)
        .join(', '),
    })),
    ...(layout.ring && { ring: ringOf(layout.ring, input) }),
    stems: stemsOf(nodes, input),
    links,
    nodes,
    labels: labels.map((label) => ({
      ...label,
      look: lookOf(label.id, view),
      onMark: label.variant.lines.length === 0,
    })),
  };
}
