import type { Point, Rect } from './geometry.ts';
import { boxAround, distanceToBox, grown, type Leader, type Surroundings } from './label-area.ts';
import { MAIN_SLOTS, type Effort, type Slot } from './label-slots.ts';
import type { LabelVariant } from './wrap.ts';

export interface LabelRequest {
  readonly id: string;
  readonly anchor: Point;
  /** Half the size of the mark, its ring included. */
  readonly radius: number;
  /** Best first. */
  readonly variants: readonly LabelVariant[];
  /** Higher goes first. */
  readonly priority: number;
  /** Shown whatever else has to go: the focused and the selected partner. */
  readonly must?: boolean;
  /** Preferred direction, of length 1: in the network, away from the centre. */
  readonly outward?: Point;
}

export type LabelAlign = 'start' | 'middle' | 'end';

/** A place where a label could stand. */
export interface Candidate {
  readonly variant: LabelVariant;
  readonly box: Rect;
  readonly align: LabelAlign;
  readonly leader?: Leader;
  readonly cost: number;
}

const GAP = 4;
const COST = {
  turnedAway: 6,
  linkPx: 0.15,
  ambiguity: 12,
  leader: 30,
  leaderPx: 0.35,
  leaderOnLinkPx: 0.3,
  leaderObstructed: 40,
};

export interface Ground {
  readonly surroundings: Surroundings;
  /** Pixels of link under a box. */
  readonly ink: (box: Rect) => number;
}

/** The places where the label may stand as far as the fixed picture goes, cheapest first. */
export function candidates(request: LabelRequest, ground: Ground, effort: Effort): Candidate[] {
  const found: Candidate[] = [];
  // Where only a few variants are tried the shortest is one of them: it fits where others do not.
  const few = request.variants.length > effort.variants;
  const variants = few
    ? [...request.variants.slice(0, effort.variants - 1), request.variants.at(-1)!]
    : request.variants;
  const rings = onStage(request, ground) ? effort.rings : [];
  for (const variant of variants) {
    for (const place of effort.slots) {
      const box = boxAt(request.anchor, variant, place, request.radius + GAP);
      if (ground.surroundings.free(box)) found.push(adjacent(request, variant, box, place, ground));
    }
    for (const distance of rings) {
      for (const place of MAIN_SLOTS) {
        const box = boxAt(request.anchor, variant, place, request.radius + distance);
        if (ground.surroundings.free(box)) {
          found.push(distant(request, variant, box, ground, direction(request, place)));
        }
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** A node out of sight gets no leader to nowhere. */
export const onStage = ({ anchor, radius }: LabelRequest, { surroundings }: Ground): boolean =>
  distanceToBox(anchor, surroundings.area.bounds) <= radius + 16;

/** A label away from its mark, tied to it by a leader. */
export function distant(
  request: LabelRequest,
  variant: LabelVariant,
  box: Rect,
  ground: Ground,
  extra = 0,
): Candidate {
  const { anchor, radius } = request;
  const align = alignOf(box, anchor);
  const leader = leaderTo(box, align, request, variant);
  const length = Math.hypot(leader.to.x - leader.from.x, leader.to.y - leader.from.y);
  const cost =
    variant.loss +
    extra +
    COST.leader +
    COST.leaderPx * length +
    COST.linkPx * ground.ink(grown(box, 1)) +
    COST.leaderOnLinkPx * Math.min(20, ground.ink(boxAround(leader))) +
    COST.leaderObstructed * ground.surroundings.obstructions(leader, anchor) +
    COST.ambiguity * ground.surroundings.ambiguity(box, anchor, radius);
  return { variant, box, align, leader, cost };
}

function adjacent(
  request: LabelRequest,
  variant: LabelVariant,
  box: Rect,
  place: Slot,
  { surroundings, ink }: Ground,
): Candidate {
  const cost =
    variant.loss +
    direction(request, place) +
    COST.linkPx * ink(grown(box, 1)) +
    COST.ambiguity * surroundings.ambiguity(box, request.anchor, request.radius);
  const align = place.push.x > 0 ? 'start' : place.push.x < 0 ? 'end' : 'middle';
  return { variant, box, align, cost };
}

/** What the direction costs: by the wish of the request, else by convention. */
function direction({ outward }: LabelRequest, { part, push, rank }: Slot): number {
  if (!outward) return rank;
  const x = part.x + push.x;
  const y = part.y + push.y;
  return COST.turnedAway * (1 - (x * outward.x + y * outward.y) / Math.hypot(x, y));
}

const boxAt = (
  anchor: Point,
  size: LabelVariant,
  { part, push }: Slot,
  distance: number,
): Rect => ({
  x: anchor.x + ((part.x - 1) * size.width) / 2 + push.x * distance,
  y: anchor.y + ((part.y - 1) * size.height) / 2 + push.y * distance,
  width: size.width,
  height: size.height,
});

function alignOf(box: Rect, anchor: Point): LabelAlign {
  if (anchor.x < box.x) return 'start';
  return anchor.x > box.x + box.width ? 'end' : 'middle';
}

/** From the rim of the mark to the middle of the nearest line of text, or to the top or bottom of the label. */
function leaderTo(
  box: Rect,
  align: LabelAlign,
  { anchor, radius }: LabelRequest,
  variant: LabelVariant,
): Leader {
  const inset = Math.min(variant.lines[0]!.baseline * 0.7, box.height / 2);
  const between = (value: number, low: number, high: number) =>
    Math.min(Math.max(value, low), Math.max(low, high));
  const to = {
    x:
      align === 'start'
        ? box.x - 2
        : align === 'end'
          ? box.x + box.width + 2
          : between(anchor.x, box.x + inset, box.x + box.width - inset),
    y:
      align === 'middle'
        ? anchor.y < box.y
          ? box.y
          : box.y + box.height
        : between(anchor.y, box.y + inset, box.y + box.height - inset),
  };
  const length = Math.hypot(to.x - anchor.x, to.y - anchor.y) || 1;
  const reach = Math.min(1, (radius + 1) / length);
  return {
    from: { x: anchor.x + (to.x - anchor.x) * reach, y: anchor.y + (to.y - anchor.y) * reach },
    to,
  };
}
