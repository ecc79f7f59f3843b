/** One shape for both pictures of a partnership, the map and the network, on a stage of a given size. */
import type { Baked } from './baked.ts';
import { fanOut } from './fan.ts';
import { distanceBetween, type Point, type Rect, type Size, type Viewport } from './geometry.ts';
import { layoutMap, linkCurves, type Framing, type Inset } from './map.ts';
import type { CountryArc } from './ring.ts';
import { clampViewport, toScreen, type Padding } from './viewport.ts';

/** How the picture is to be read; the stage says it in a sentence. */
export type Reading = 'near-far' | 'inset' | NetworkReading;
/** Around a coordinator, by links, or without any. */
export type NetworkReading = 'network' | 'graph' | 'unlinked';

/** What is read, however a map is framed. */
export const subjectOf = (reading: Reading): 'map' | NetworkReading =>
  reading === 'near-far' || reading === 'inset' ? 'map' : reading;

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
  /** Where marks that would lie on each other are spread: whose marks are the larger ones. */
  readonly fan?: { readonly cores: ReadonlySet<string> };
}

const insetsById = new WeakMap<StageLayout['insets'], ReadonlyMap<string, Inset>>();

/** The inset a partner stands in, if any; looked up in a table that is made once. */
export function insetOf({ insets }: StageLayout, id: string): Inset | undefined {
  if (insets.length === 0) return undefined;
  const known =
    insetsById.get(insets) ??
    new Map(insets.flatMap((inset) => inset.ids.map((one) => [one, inset])));
  insetsById.set(insets, known);
  return known.get(id);
}

type Shifts = ReadonlyMap<string, Point>;
const fansAt = new WeakMap<StageLayout, { readonly k: number; readonly shifts: Shifts }>();

/** The fans of every frame. A fan depends on the scale alone; the last one is kept, as moving does not change it. */
function shiftsOf(layout: StageLayout, cores: ReadonlySet<string>, k: number): Shifts {
  const known = fansAt.get(layout);
  if (known?.k === k) return known.shifts;
  const spots = (ids: Iterable<string>, scale: number) =>
    Array.from(ids).flatMap((id) => {
      const at = layout.positions.get(id);
      const r = cores.has(id) ? layout.coreRadius : layout.radius;
      return at ? [{ id, r, x: at.x * scale, y: at.y * scale }] : [];
    });
  const apart = new Set(layout.insets.flatMap(({ ids }) => ids));
  const main = Array.from(layout.positions.keys()).filter((id) => !apart.has(id));
  const frames = [
    spots(main, k),
    ...layout.insets.map(({ ids, viewport }) => spots(ids, viewport.k)),
  ];
  const shifts = new Map(frames.flatMap((frame) => [...fanOut(frame)]));
  fansAt.set(layout, { k, shifts });
  return shifts;
}

/** Where a partner really is on the stage, in pixels; undefined when it has no place in this picture. */
export function spotOnStage(
  layout: StageLayout,
  viewport: Viewport,
  id: string,
): Point | undefined {
  const position = layout.positions.get(id);
  if (!position) return undefined;
  return toScreen(insetOf(layout, id)?.viewport ?? viewport, position);
}

/** Where a partner is drawn on the stage: on its spot, or beside it where several would lie on each other. */
export function onStage(layout: StageLayout, viewport: Viewport, id: string): Point | undefined {
  const spot = spotOnStage(layout, viewport, id);
  const shift = layout.fan && shiftsOf(layout, layout.fan.cores, viewport.k).get(id);
  return spot && shift ? { x: spot.x + shift.x, y: spot.y + shift.y } : spot;
}

/** Room between the outermost partners and the stage's edge, so that no control lies on one. */
function mapPadding({ width, height }: Size, controls: readonly Rect[]): Padding {
  const wide = width >= 720;
  const beneath = controls
    .filter((control) => control.x < width / 2)
    .map((control) => height - control.y + 16);
  return {
    top: Math.min(48, height * 0.1),
    right: wide ? 88 : Math.min(64, width * 0.2),
    bottom: Math.min(Math.max(48, ...beneath), height * 0.3),
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

/** How a map is to stand where it does not follow the stage alone. */
export interface MapWish {
  readonly padding: Padding;
  readonly framing: Framing;
  readonly insetWidth: number;
  readonly insetMargin: number;
  /** Half the size of a partner's mark and of the coordinator's, in pixels. */
  readonly marks: { readonly radius: number; readonly coreRadius: number };
}

/** The map on a stage; insets keep off the controls that lie over it. */
export function mapStage(
  { network, places, outliers, extent }: Baked,
  size: Size,
  controls: readonly Rect[],
  wish?: MapWish,
): StageLayout {
  const positions = new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));
  const map = layoutMap(
    { positions, outliers },
    size,
    wish?.padding ?? mapPadding(size, controls),
    {
      occupied: controls,
      ...wish,
    },
  );
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
    ...(wish?.marks ?? { radius: small ? 7 : 8, coreRadius: small ? 10 : 12 }),
    bows: [],
    outward: new Map(),
    fan: {
      cores: new Set(
        network.partners.flatMap(({ id, role }) => (role === 'coordinator' ? id : [])),
      ),
    },
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

/** How a country's name is written on the ring. */
export const countryNameStyle = (textScale: number) => ({ size: 13 * textScale, weight: 400 });
