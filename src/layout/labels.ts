import type { Point, Rect } from './geometry.ts';
import { Surroundings, type LabelArea, type Leader } from './label-area.ts';
import {
  candidates,
  type Candidate,
  type Ground,
  type LabelAlign,
  type LabelRequest,
} from './label-candidates.ts';
import { BRIEF, QUICK, THOROUGH, type Effort } from './label-slots.ts';
import { LabelSearch } from './label-search.ts';
import { seek } from './label-seek.ts';
import { linkInk } from './link-ink.ts';
import type { LabelLine, LabelVariant } from './wrap.ts';

export type { LabelArea, Leader } from './label-area.ts';
export type { LabelAlign, LabelRequest } from './label-candidates.ts';
export { keepClear } from './label-clear.ts';

export interface PlacedLabel {
  readonly id: string;
  /** The node's place for which the label was set. */
  readonly anchor: Point;
  readonly variant: LabelVariant;
  /** Each line's reference point: x by `align`, y on the baseline. */
  readonly lines: readonly { text: string; style: LabelLine['style']; x: number; y: number }[];
  readonly align: LabelAlign;
  readonly box: Rect;
  readonly leader?: Leader;
}

/** Leaving out a label costs more than the worst place for it; half as much again for the first in priority. */
const DROP_COST = 240;
const MUST_COST = 1e6;

/**
 * Places labels so that none touches another, a mark, an obstacle or the edge. As many as can be found room for are
 * shown, the `must` ones before all others; they are missing only where the area has no room for them or their node
 * is off the stage. The result is in order of importance, and the same for the same input.
 */
export function placeLabels(requests: readonly LabelRequest[], area: LabelArea): PlacedLabel[] {
  const ground: Ground = {
    surroundings: new Surroundings(area),
    ink: linkInk(area.links, area.bounds),
  };
  const { effort, budget } = plan(requests.length);
  const options = requests.map((r) => candidates(r, ground, r.must ? THOROUGH : effort));
  const search = new LabelSearch(options, dropCosts(requests), budget);
  const order = byImportance(requests, options);
  search.fill(order);
  search.improve(order);
  search.shake(order);
  for (const index of order) {
    if (requests[index]!.must && !search.board.at(index)) {
      makeRoom(index, requests, ground, search);
    }
  }
  search.fill(order.filter((index) => !search.board.at(index)));
  return order.flatMap((index) => {
    const choice = search.board.at(index);
    return choice ? [placed(requests[index]!, choice)] : [];
  });
}

/** The more labels, the fewer places each may try. */
function plan(count: number): { effort: Effort; budget: number } {
  if (count <= 40) return { effort: THOROUGH, budget: 2_500 };
  if (count <= 300) return { effort: QUICK, budget: 40_000 };
  return { effort: BRIEF, budget: 40_000 };
}

function dropCosts(requests: readonly LabelRequest[]): number[] {
  const ranks = [...new Set(requests.map((r) => r.priority))].sort((a, b) => a - b);
  const share = new Map(ranks.map((priority, i) => [priority, (i + 1) / ranks.length]));
  return requests.map((r) => (r.must ? MUST_COST : DROP_COST * (1 + share.get(r.priority)! / 2)));
}

function byImportance(
  requests: readonly LabelRequest[],
  options: readonly (readonly Candidate[])[],
): number[] {
  const must = (i: number) => Number(requests[i]!.must ?? false);
  return requests
    .map((_, i) => i)
    .sort(
      (a, b) =>
        must(b) - must(a) ||
        requests[b]!.priority - requests[a]!.priority ||
        options[a]!.length - options[b]!.length ||
        a - b,
    );
}

/** Shows a label that must be shown; those in its way make do with what is left. */
function makeRoom(
  index: number,
  requests: readonly LabelRequest[],
  ground: Ground,
  { board }: LabelSearch,
): void {
  const found = seek(requests[index]!, ground, board, (other) => !requests[other]!.must);
  if (!found) return;
  for (const other of board.inTheWay(found)) {
    if (!requests[other]!.must) board.lift(other);
  }
  board.put(index, found);
}

function placed(request: LabelRequest, { variant, box, align, leader }: Candidate): PlacedLabel {
  const x = align === 'start' ? box.x : box.x + box.width / (align === 'middle' ? 2 : 1);
  return {
    id: request.id,
    anchor: request.anchor,
    variant,
    lines: variant.lines.map(({ text, style, baseline }) => ({
      text,
      style,
      x,
      y: box.y + baseline,
    })),
    align,
    box,
    ...(leader && { leader }),
  };
}
