import type { Point, Rect } from './geometry.ts';
import { type Board } from './label-board.ts';
import {
  distant,
  onStage,
  type Candidate,
  type Ground,
  type LabelRequest,
} from './label-candidates.ts';
import type { LabelVariant } from './wrap.ts';

/** Raster of the search, px. */
const STEP = 8;

/**
 * A place anywhere in the bounds for a label that must be shown: as near as can be to its mark, on a leader, in the
 * smallest variant that fits. Labels for which `mayGo` holds are no hindrance.
 */
export function seek(
  request: LabelRequest,
  ground: Ground,
  board: Board<Candidate>,
  mayGo: (index: number) => boolean,
): Candidate | undefined {
  if (!onStage(request, ground)) return undefined;
  const smallestFirst = [...request.variants].sort(
    (a, b) => a.width * a.height - b.width * b.height,
  );
  const allowed = (label: Pick<Candidate, 'box' | 'leader'>) => board.inTheWay(label).every(mayGo);
  // A leader that runs under another label is better than no label.
  for (const tidy of [true, false]) {
    for (const variant of smallestFirst) {
      for (const box of nearestPlaces(request.anchor, variant, ground)) {
        const found = distant(request, variant, box, ground);
        if (allowed(tidy ? found : { box })) return found;
      }
    }
  }
  return undefined;
}

/** All places on the raster that are free of the fixed picture, nearest first. */
function nearestPlaces(anchor: Point, size: LabelVariant, { surroundings }: Ground): Rect[] {
  const { bounds } = surroundings.area;
  const places: { box: Rect; away: number }[] = [];
  for (const y of raster(bounds.y, bounds.height - size.height)) {
    for (const x of raster(bounds.x, bounds.width - size.width)) {
      const box = { x, y, width: size.width, height: size.height };
      if (!surroundings.free(box)) continue;
      places.push({
        box,
        away: Math.hypot(x + size.width / 2 - anchor.x, y + size.height / 2 - anchor.y),
      });
    }
  }
  return places.sort((a, b) => a.away - b.away).map(({ box }) => box);
}

/** Steps from `start` over `room`, the far end included. */
function raster(start: number, room: number): number[] {
  if (room < 0) return [];
  const steps = Array.from({ length: Math.floor(room / STEP) + 1 }, (_, i) => start + i * STEP);
  return [...steps, start + room];
}
