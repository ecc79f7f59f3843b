/** One shape for both pictures of a partnership, the map and the network, on a stage of a given size. */
import { bearing } from '../model/geography.ts';
import { coordinator, partnerById, type NetworkDocument } from '../model/network.ts';
import type { Baked } from './baked.ts';
import { distanceBetween, type Point, type Rect, type Size, type Viewport } from './geometry.ts';
import { layoutMap, linkCurves, type Inset } from './map.ts';
import type { MeasureText } from './measure.ts';
import { layoutGraph, layoutStar, networkKind, type NetworkInput } from './network.ts';
import type { CountryArc, PlacedNode } from './ring.ts';
import { clampViewport, toScreen, type Padding } from './viewport.ts';

/** How the picture is to be read; the stage says it in a sentence. */
export type Reading = 'near-far' | 'inset' | 'network' | 'graph';

export interface Ring {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
  readonly arcs: readonly CountryArc[];
}

export interface StageLayout {
  readonly reading: Reading;
  readonly size: Size;
  /** The viewport that shows everything. */
  readonly home: Viewport;
  /** What a visitor may look at, in layout units. */
  readonly extent: Rect;
  /** Where partners stand, in layout units: base units on the map, pixels at home in the network. */
  readonly positions: ReadonlyMap<string, Point>;
  readonly insets: readonly Inset[];
  /** Half the size of a partner's mark, in pixels at every zoom. */
  readonly radius: number;
  readonly coreRadius: number;
  /** Links' bows, in document order: the height of the curve over its chord, as a part of its length. */
  readonly bows: readonly number[];
  /** To which side a label has room. */
  readonly outward: ReadonlyMap<string, Point>;
  readonly ring?: Ring;
}

/** Where a partner is drawn on the stage, in pixels; undefined when it has no place in this picture. */
export function onStage(layout: StageLayout, viewport: Viewport, id: string): Point | undefined {
  const position = layout.positions.get(id);
  if (!position) return undefined;
  const inset = layout.insets.find((one) => one.ids.includes(id));
  return toScreen(inset?.viewport ?? viewport, position);
}

/** Room between the outermost partners and the stage's edge: what controls and labels need. */
function mapPadding({ width, height }: Size): Padding {
  const wide = width >= 720;
  return {
    top: Math.min(48, height * 0.1),
    right: wide ? 88 : Math.min(44, width * 0.11),
    bottom: Math.min(72, height * 0.15),
    left: wide ? 64 : Math.min(44, width * 0.11),
  };
}

/** How far a curve rises over its chord, to its left when seen from its source. */
function bowOf(source: Point, control: Point, target: Point): number {
  const length = distanceBetween(source, target);
  if (length === 0) return 0;
  const [dx, dy] = [(target.x - source.x) / length, (target.y - source.y) / length];
  const rise =
    (control.x - (source.x + target.x) / 2) * dy - (control.y - (source.y + target.y) / 2) * dx;
  return rise / 2 / length;
}

/** The map on a stage; insets keep off the controls that lie over it. */
export function mapStage(
  { network, places, outliers, extent }: Baked,
  size: Size,
  controls: readonly Rect[],
): StageLayout {
  const positions = new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
  const map = layoutMap({ positions, outliers }, size, mapPadding(size), { occupied: controls });
  // A very flat or very high stage is filled all the same: no edge of the map is seen.
  const cover = Math.max(size.width / extent.width, size.height / extent.height);
  const home = clampViewport(map.viewport, { extent, size, minK: cover, maxK: Infinity });
  const small = Math.min(size.width, size.height) < 480;
  const bare: StageLayout = {
    reading: map.insets.length > 0 ? 'inset' : 'near-far',
    size,
    home,
    extent,
    positions,
    insets: map.insets,
    radius: small ? 7 : 8,
    coreRadius: small ? 10 : 12,
    bows: [],
    outward: new Map(),
  };
  const at = (id: string): Point => onStage(bare, home, id) ?? { x: 0, y: 0 };
  const drawn = network.links.filter(({ source, target }) => places[source] && places[target]);
  const curves = linkCurves(drawn, at);
  const bows = new Map(
    drawn.map((link, i) => {
      const curve = curves[i];
      return [link, curve ? bowOf(curve.source, curve.control, curve.target) : 0];
    }),
  );
  return { ...bare, bows: network.links.map((link) => bows.get(link) ?? 0) };
}

function networkInput({ network, places }: Baked): NetworkInput {
  const origin = coordinator(network).place;
  return {
    ids: network.partners.map((partner) => partner.id),
    coordinator: network.coordinator,
    links: network.links,
    countryOf: (id) => partnerById(network, id)?.country ?? '',
    bearingOf: (id) => {
      const place = partnerById(network, id)?.place;
      return origin && place ? bearing(origin, place) : undefined;
    },
    positionOf: (id) => {
      const place = places[id];
      return place && { x: place[0], y: place[1] };
    },
  };
}

/** What the words of a picture need: how to measure, how large the reader wants text, country names. */
export interface Lettering {
  readonly measure: MeasureText;
  readonly textScale: number;
  readonly countryName: (code: string) => string;
}

export const countryNameStyle = (textScale: number) => ({ size: 13 * textScale, weight: 400 });

const asStage = (
  size: Size,
  network: NetworkDocument,
  nodes: readonly PlacedNode[],
  rest: Pick<StageLayout, 'reading' | 'radius' | 'coreRadius'> & { readonly ring?: Ring },
): StageLayout => ({
  size,
  home: { x: 0, y: 0, k: 1 },
  extent: { x: 0, y: 0, ...size },
  positions: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
  insets: [],
  bows: network.links.map(() => 0),
  outward: new Map(nodes.map(({ id, outward }) => [id, outward])),
  ...rest,
});

/** Room for names beside, above and below the ring, and for the key beneath it. */
function labelRoom({ width, height }: Size, textScale: number): Padding {
  const beside = Math.min(190 * textScale, width * 0.3);
  const above = Math.min(44 * textScale, height * 0.12);
  const key = Math.min(52 * textScale, height * 0.1);
  return { top: above, bottom: above + key, left: beside, right: beside };
}

/** Whether a network's picture is at hand at once; any other is laid out by `graphStage`. */
export const isRing = (baked: Baked): boolean => networkKind(networkInput(baked)) === 'star';

/** The network around its coordinator. */
export function ringStage(baked: Baked, size: Size, lettering: Lettering): StageLayout {
  const { measure, textScale, countryName } = lettering;
  const coreRadius =
    Math.min(62, Math.max(34, Math.min(size.width, size.height) * 0.1)) * Math.sqrt(textScale);
  const style = countryNameStyle(textScale);
  const ring = layoutStar(networkInput(baked), size, {
    room: labelRoom(size, textScale),
    markRadius: Math.min(size.width, size.height) < 480 ? 8 : 10,
    coreRadius,
    nameSize: style.size,
    nameWidth: (code) => measure(countryName(code), style),
  });
  return asStage(size, baked.network, ring.nodes, {
    reading: 'network',
    radius: ring.markRadius,
    coreRadius,
    ring: { centre: ring.centre, rx: ring.rx, ry: ring.ry, arcs: ring.arcs },
  });
}

/** Any other network; loads d3-force. */
export async function graphStage(
  baked: Baked,
  size: Size,
  { measure, textScale }: Lettering,
): Promise<StageLayout> {
  const graph = await layoutGraph(networkInput(baked), size, {
    room: labelRoom(size, textScale),
    markRadius: 9,
    labelWidth: (id) =>
      measure(partnerById(baked.network, id)?.shortName ?? '', {
        size: 15 * textScale,
        weight: 650,
      }),
  });
  return asStage(size, baked.network, graph.nodes, {
    reading: 'graph',
    radius: graph.markRadius,
    coreRadius: graph.markRadius * 1.4,
  });
}
