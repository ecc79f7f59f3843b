/** What a stage shows, and who stands where on it: the facts behind "Where am I". Pure. */
import type { Size, Viewport } from '../layout/geometry.ts';
import type { Direction } from '../layout/nearest.ts';
import { onStage, type StageLayout } from '../layout/stage.ts';
import { bearing, compassOf, distanceKm } from '../model/geography.ts';
import { partnerById, type NetworkDocument, type Partner } from '../model/network.ts';
import { bearingIn, type Outlook, type Standing } from '../text/announce.ts';
import { textIn } from '../text/describe.ts';
import type { Language } from '../text/messages.ts';

/** A stage as it is looked at now. */
export interface Sight {
  readonly network: NetworkDocument;
  /** Whom the filter leaves. */
  readonly shown: ReadonlySet<string>;
  readonly kind: 'map' | 'network';
  readonly layout: StageLayout | undefined;
  readonly viewport: Viewport;
}

/** What a stage shows: how many partners, and on the map about how many kilometres. */
export function outlookOf({ network, shown, kind, layout, viewport }: Sight): Outlook {
  if (!layout) return { picture: kind, partnersInView: 0 };
  const { size } = layout;
  const inView = network.partners.filter(({ id }) => {
    const point = shown.has(id) && onStage(layout, viewport, id);
    return point && point.x >= 0 && point.y >= 0 && point.x <= size.width && point.y <= size.height;
  });
  return {
    picture: kind,
    partnersInView: inView.length,
    extent: kind === 'map' ? extentOf(network, layout, size, viewport.k) : undefined,
  };
}

/** Where a partner stands among the others, and who is nearest to it. */
export function standingOf(sight: Sight, id: string, language: Language): Standing | undefined {
  const { partners } = sight.network;
  const here = partnerById(sight.network, id);
  if (!here) return undefined;
  const nearest = partners
    .filter((one) => one.id !== here.id && sight.shown.has(one.id))
    .flatMap((one) => {
      const away = awayFrom(here, one);
      return away === undefined ? [] : [{ one, away }];
    })
    .sort((a, b) => a.away - b.away)
    .slice(0, 2)
    .map(({ one }) => [one.shortName, towards(here, one, sight)] as const);
  return {
    name: here.shortName,
    city: textIn(here.place?.city, language),
    number: partners.indexOf(here) + 1,
    all: partners.length,
    nearest,
  };
}

const awayFrom = (a: Partner, b: Partner): number | undefined =>
  a.place && b.place ? distanceKm(a.place, b.place) : undefined;

/** Compass words on the map; in the network the way it is seen. */
function towards(from: Partner, to: Partner, { kind, layout }: Sight) {
  if (kind === 'map' && from.place && to.place) return compassOf(bearing(from.place, to.place));
  const a = layout?.positions.get(from.id) ?? { x: 0, y: 0 };
  const b = layout?.positions.get(to.id) ?? { x: 0, y: 0 };
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const direction: Direction =
    Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 'right' : 'left') : dy > 0 ? 'down' : 'up';
  return bearingIn('network', direction);
}

/** Each is compared with each: of thousands every so manieth tells as much. */
const mostCompared = 150;

/**
 * About how many kilometres a stage shows: by the scale between the partners themselves, as the map has
 * no one scale. Undefined with fewer than two places.
 */
function extentOf(
  { partners }: NetworkDocument,
  { positions }: StageLayout,
  { width, height }: Size,
  k: number,
) {
  const all = partners.flatMap(({ id, place }) => {
    const base = positions.get(id);
    return place && base ? [{ place, base }] : [];
  });
  const every = Math.ceil(all.length / mostCompared);
  const places = all.filter((_, index) => index % every === 0);
  const scales = places.flatMap((a, i) =>
    places.slice(i + 1).flatMap((b) => {
      const pixels = k * Math.hypot(a.base.x - b.base.x, a.base.y - b.base.y);
      return pixels > 0 ? [distanceKm(a.place, b.place) / pixels] : [];
    }),
  );
  const scale = scales.sort((a, b) => a - b)[Math.floor(scales.length / 2)];
  return scale === undefined
    ? undefined
    : { width: Math.round(width * scale), height: Math.round(height * scale) };
}
