/** Which of many names are worth a place on the picture, so that not all of them have to be tried. */
import { linkCount } from '../model/links.ts';
import type { Partner } from '../model/network.ts';
import { onStage } from '../layout/stage.ts';
import { overlap } from '../layout/geometry.ts';
import type { PlacedLabel } from '../layout/labels.ts';
import { placeNames, type LabelInput } from './lettering.ts';

/** Up to here every name is tried. */
const allUpTo = 300;
/** About the room that a name takes, in pixels: of a box of this size the first few are tried. */
const box = { width: 150, height: 60 };
const inBox = 2;
/** More links than this are everywhere: no name can keep off them. */
const mostLinks = 2000;
/** Air around a name that has to be there, in pixels. */
const air = 6;

/** How much a name is wanted: the coordinator's first, then by the number of links. */
const rankOf = ({ network }: LabelInput, partner: Partner): number =>
  partner.role === 'coordinator' ? Infinity : linkCount(network, partner.id);

/** The partners whose names are tried: seen on the stage, and the first of their corner of it. */
function worthNaming(input: LabelInput): ReadonlySet<string> {
  const { network, layout, viewport, shown } = input;
  if (shown.size <= allUpTo) return shown;
  const { width, height } = layout.size;
  const columns = Math.ceil(width / box.width);
  const boxes = new Map<number, { readonly id: string; readonly rank: number }[]>();
  for (const partner of network.partners) {
    const point = shown.has(partner.id) ? onStage(layout, viewport, partner.id) : undefined;
    if (!point || point.x < 0 || point.y < 0 || point.x > width || point.y > height) continue;
    const key = Math.floor(point.y / box.height) * columns + Math.floor(point.x / box.width);
    const one = { id: partner.id, rank: rankOf(input, partner) };
    const others = boxes.get(key) ?? [];
    // Kept in order, best first; of equals the earlier stays before the later.
    const at = others.findIndex(({ rank }) => rank < one.rank);
    if (at < 0 && others.length >= inBox) continue;
    boxes.set(key, others.toSpliced(at < 0 ? others.length : at, 0, one).slice(0, inBox));
  }
  return new Set([...boxes.values()].flat().map(({ id }) => id));
}

/** The names on a picture of many. */
export const crowdNames = (input: LabelInput): readonly PlacedLabel[] =>
  placeNames({ ...onLinks(input), shown: worthNaming(input) }, []);

const onLinks = (input: LabelInput): LabelInput =>
  input.network.links.length <= mostLinks
    ? input
    : { ...input, network: { ...input.network, links: [] } };

/** The same with the names that must be there; those in their way go. */
export function withNames(
  labels: readonly PlacedLabel[],
  input: LabelInput,
  must: readonly string[],
): readonly PlacedLabel[] {
  const missing = must.filter((id) => !labels.some((label) => label.id === id));
  if (missing.length === 0) return labels;
  const placed = placeNames({ ...onLinks(input), shown: new Set() }, missing);
  const isFree = (label: PlacedLabel) => placed.every((one) => !overlap(label.box, one.box, air));
  return [...labels.filter(isFree), ...placed];
}
