import type { Point, Rect } from './geometry.ts';
import { Surroundings, type LabelArea } from './label-area.ts';
import { Board } from './label-board.ts';
import type { PlacedLabel } from './labels.ts';

/** Labels may come this much closer than when they were placed, or rounding alone would make them flicker. */
const SLACK = 1;

/**
 * The labels while the stage is being moved: each keeps its offset to its node, and goes for as long as it would
 * touch a label before it in the list, a mark, an obstacle or the edge. `moved` gives a node's new anchor, `area`
 * the marks where they are now; links do not matter.
 */
export function keepClear(
  placed: readonly PlacedLabel[],
  moved: (id: string) => Point,
  area: LabelArea,
): PlacedLabel[] {
  const surroundings = new Surroundings(area, SLACK);
  const board = new Board<PlacedLabel>(SLACK);
  return placed.flatMap((label, index) => {
    const there = shifted(label, moved(label.id));
    if (!surroundings.free(there.box) || !board.isFree(there)) return [];
    board.put(index, there);
    return [there];
  });
}

function shifted(label: PlacedLabel, anchor: Point): PlacedLabel {
  const dx = anchor.x - label.anchor.x;
  const dy = anchor.y - label.anchor.y;
  const by = <P extends Point>(p: P): P => ({ ...p, x: p.x + dx, y: p.y + dy });
  const { leader } = label;
  return {
    ...label,
    anchor,
    box: by<Rect>(label.box),
    lines: label.lines.map(by),
    ...(leader && { leader: { from: by(leader.from), to: by(leader.to) } }),
  };
}
