/** The network on a stage. Loaded when somebody first looks at it. */
import { bearing } from '../model/geography.ts';
import { coordinator, partnerById, type NetworkDocument } from '../model/network.ts';
import type { Baked } from './baked.ts';
import type { Size } from './geometry.ts';
import type { MeasureText } from './measure.ts';
import type { PlacedNode } from './network-marks.ts';
import { layoutGraph, layoutStar, networkKind, type NetworkInput } from './network.ts';
import { countryNameStyle, type NetworkReading, type Ring, type StageLayout } from './stage.ts';
import type { Padding } from './viewport.ts';

/** What the words of a picture need: how to measure, how large the reader wants text, country names. */
export interface Lettering {
  readonly measure: MeasureText;
  readonly textScale: number;
  readonly countryName: (code: string) => string;
  /** The key stands elsewhere, as around an exported picture, and needs no room on the stage. */
  readonly keyElsewhere?: boolean;
  /** Measures in pixels where the picture does not follow the size of its stage and text alone. */
  readonly measures?: RingMeasures;
}

export interface RingMeasures {
  readonly room: Padding;
  readonly radius: number;
  readonly coreRadius: number;
}

function networkInput({ network, places }: Baked): NetworkInput {
  const origin = coordinator(network)?.place;
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
function labelRoom(
  { width, height }: Size,
  { textScale, keyElsewhere }: Pick<Lettering, 'textScale' | 'keyElsewhere'>,
): Padding {
  const beside = Math.min(190 * textScale, width * 0.3);
  const above = Math.min(44 * textScale, height * 0.12);
  const key = keyElsewhere ? 0 : Math.min(52 * textScale, height * 0.1);
  return { top: above, bottom: above + key, left: beside, right: beside };
}

/** Whether a network's picture is at hand at once; any other is laid out by `graphStage`. */
export const isRing = (baked: Baked): boolean => networkKind(networkInput(baked)) === 'star';

/** How the network's picture will have to be read. */
export function networkReading(baked: Baked): NetworkReading {
  if (isRing(baked)) return 'network';
  return baked.network.links.length > 0 ? 'graph' : 'unlinked';
}

/** The network around its coordinator. */
export function ringStage(baked: Baked, size: Size, lettering: Lettering): StageLayout {
  const { measure, textScale, countryName, measures } = lettering;
  const coreRadius =
    measures?.coreRadius ??
    Math.min(62, Math.max(34, Math.min(size.width, size.height) * 0.1)) * Math.sqrt(textScale);
  const style = countryNameStyle(textScale);
  const ring = layoutStar(networkInput(baked), size, {
    room: measures?.room ?? labelRoom(size, lettering),
    markRadius: measures?.radius ?? (Math.min(size.width, size.height) < 480 ? 8 : 10),
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
  lettering: Lettering,
): Promise<StageLayout> {
  const { measure, textScale, measures } = lettering;
  const graph = await layoutGraph(networkInput(baked), size, {
    room: measures?.room ?? labelRoom(size, lettering),
    markRadius: measures?.radius ?? 9,
    labelWidth: (id) =>
      measure(partnerById(baked.network, id)?.shortName ?? '', {
        size: 15 * textScale,
        weight: 650,
      }),
  });
  return asStage(size, baked.network, graph.nodes, {
    reading: networkReading(baked),
    radius: graph.markRadius,
    coreRadius: measures?.coreRadius ?? graph.markRadius * 1.4,
  });
}
