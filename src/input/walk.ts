/** Someone's way through the partners: where they are, the way back, and what they visited. Pure. */
import { opposite, type Direction } from '../layout/nearest.ts';
import type { Traversal } from './traverse.ts';

/** `direction`: arrows go where a partner lies; `list`: Right and Down the next, Left and Up the previous. */
export type ArrowMode = 'direction' | 'list';

export interface Walk {
  readonly at: string;
  /** The last move, while nothing came after it: its opposite arrow leads back to `from`. */
  readonly came?:
    | { readonly from: string; readonly direction: Direction; readonly alongLink: boolean }
    | undefined;
  /** Visited before, latest last; Backspace goes back along it. */
  readonly visited: readonly string[];
}

export interface Arrow {
  readonly direction: Direction;
  /** Shift is held: follow a link. */
  readonly alongLink: boolean;
}

const REMEMBERED = 200;

/** Someone who has just come to a partner from outside. */
export const startAt = (at: string): Walk => ({ at, visited: [] });

const moved = (walk: Walk, to: string): Walk => ({
  at: to,
  visited: [...walk.visited, walk.at].slice(-REMEMBERED),
});

/** Goes to a partner in any other way than by arrow: Home, type-ahead, a click. */
export const goTo = (walk: Walk, to: string | undefined): Walk =>
  to === undefined || to === walk.at ? forget(walk) : moved(walk, to);

/** What every key but an arrow does to the way back. */
export const forget = ({ at, visited }: Walk): Walk => ({ at, visited });

/** An arrow key; undefined when no partner lies there, and the walk is as it was. */
export function step(
  ground: Traversal,
  walk: Walk,
  { direction, alongLink }: Arrow,
  mode: ArrowMode = 'direction',
): Walk | undefined {
  const to =
    wayBack(ground, walk, { direction, alongLink }, mode) ??
    (alongLink
      ? ground.linked(walk.at, direction)
      : mode === 'list'
        ? ground.along(walk.at, direction === 'right' || direction === 'down' ? 1 : -1)
        : ground.next(walk.at, direction));
  if (to === undefined) return undefined;
  return { ...moved(walk, to), came: { from: walk.at, direction, alongLink } };
}

function wayBack(ground: Traversal, walk: Walk, arrow: Arrow, mode: ArrowMode) {
  const { came } = walk;
  if (!came || (mode === 'list' && !arrow.alongLink)) return undefined;
  if (came.alongLink !== arrow.alongLink || came.direction !== opposite[arrow.direction]) {
    return undefined;
  }
  return ground.has(came.from) ? came.from : undefined;
}

/** Backspace: the partner visited before, passing over those no longer shown; undefined at the beginning. */
export function back(ground: Traversal, walk: Walk): Walk | undefined {
  const index = walk.visited.findLastIndex((id) => id !== walk.at && ground.has(id));
  const to = walk.visited[index];
  return to === undefined ? undefined : { at: to, visited: walk.visited.slice(0, index) };
}
