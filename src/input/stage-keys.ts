/** What a key means while the map or network has focus, or a partner on it. Reads the table of shortcuts. */
import type { Point } from '../layout/geometry.ts';
import type { Direction } from '../layout/nearest.ts';
import type { ShortcutId } from '../text/shortcut-messages.ts';
import type { Chord } from './chord.ts';
import { isAltGr, isTaken, keyMeant, type KeyPress, type Platform } from './key-press.ts';
import { keysOf, shortcuts, type Bound } from './shortcuts.ts';

export type StageIntent =
  | { readonly id: Exclude<ShortcutId, Aimed | 'typeAhead'> }
  | { readonly id: Aimed; readonly direction: Direction }
  | { readonly id: 'typeAhead'; readonly letter: string }
  /** Prevent what the browser would do and do nothing: a key held down must not open what it has just reached. */
  | { readonly id: 'nothing' };

type Aimed = 'pan' | 'nudge' | 'move' | 'followLink';

const directionOf: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

const isAimed = (id: ShortcutId): id is Aimed =>
  id === 'pan' || id === 'nudge' || id === 'move' || id === 'followLink';

/** Signs are known by what they write, with whatever keys; all else by name, with exactly its modifiers. */
function means(press: KeyPress, { key, shift = false, alt = false }: Chord): boolean {
  if (press.altKey !== alt) return false;
  if (alt) return keyMeant(press) === key && !press.shiftKey;
  return press.key === key && ([...key].length === 1 || press.shiftKey === shift);
}

/** Keys that act once however long they are held. */
const actsAgain = (id: ShortcutId): boolean =>
  isAimed(id) || /^(zoom|next|previous)/.test(id) || id === 'goBack';

/** The intent of a key on the viewport or on a partner; undefined leaves the key to the browser. */
export function stageIntent(
  press: KeyPress,
  area: 'viewport' | 'partners',
  bound: Bound,
  platform: Platform,
): StageIntent | undefined {
  if (isTaken(press) || press.inText || press.ctrlKey || press.metaKey) return undefined;
  if (isAltGr(press, platform)) return undefined;
  const found = shortcuts.find(
    ({ id, kind, scopes }) =>
      kind !== 'chord' &&
      scopes.some((scope) => scope === area) &&
      keysOf(id, bound).some((chord) => means(press, chord.key === 'Space' ? space : chord)),
  );
  if (found?.kind === 'native') return press.repeat ? { id: 'nothing' } : undefined;
  if (found) {
    const { id } = found;
    if (press.repeat && !actsAgain(id)) return { id: 'nothing' };
    const direction = directionOf[press.key];
    if (isAimed(id)) return direction && { id, direction };
    return id === 'typeAhead' ? undefined : { id };
  }
  const typing = area === 'partners' && bound.singleKeys && !press.altKey;
  return typing && /^[\p{L}\p{N}]$/u.test(press.key)
    ? { id: 'typeAhead', letter: press.key }
    : undefined;
}

const space: Chord = { key: ' ' };

/** How far an arrow moves the picture, in pixels, and together with Shift. */
const PAN = 80;
const NUDGE = 20;

/** By how much the picture shifts on the stage so that one sees further in a direction. */
export function shiftOf({
  id,
  direction,
}: {
  readonly id: 'pan' | 'nudge';
  readonly direction: Direction;
}): Point {
  const by = id === 'pan' ? PAN : NUDGE;
  return {
    x: direction === 'left' ? by : direction === 'right' ? -by : 0,
    y: direction === 'up' ? by : direction === 'down' ? -by : 0,
  };
}
