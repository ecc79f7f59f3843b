/** Going through a menu by keys: which entry a key leads to. Pure. */
import { isTaken, type KeyPress } from './key-press.ts';
import { keysOf } from './shortcuts.ts';
import { findTyped, nothingTyped, type, type Typed } from './type-ahead.ts';

/** Where the keys stand in a menu, and what has been typed there. */
export interface MenuWalk {
  readonly at: number;
  readonly typed: Typed;
}

export const firstEntry: MenuWalk = { at: 0, typed: nothingTyped };

/** Where a key leads; undefined when it is none of the menu's. Round and round; `time` in milliseconds. */
export function menuStep(
  walk: MenuWalk,
  labels: readonly string[],
  press: KeyPress,
  { time, singleKeys }: { readonly time: number; readonly singleKeys: boolean },
): MenuWalk | undefined {
  if (isTaken(press) || press.ctrlKey || press.altKey || press.metaKey || press.altGraph) {
    return undefined;
  }
  const last = labels.length - 1;
  const to = (at: number): MenuWalk => ({ at, typed: nothingTyped });
  if (keysOf('browseMenu').some(({ key }) => key === press.key)) {
    switch (press.key) {
      case 'ArrowDown':
        return to(walk.at < last ? walk.at + 1 : 0);
      case 'ArrowUp':
        return to(walk.at > 0 ? walk.at - 1 : last);
      case 'Home':
        return to(0);
      default:
        return to(last);
    }
  }
  if (!singleKeys || !/^[\p{L}\p{N}]$/u.test(press.key)) return undefined;
  const typed = type(walk.typed, press.key, time);
  const entries = labels.map((label, index) => ({ id: String(index), words: [label] }));
  const found = findTyped(entries, String(walk.at), typed);
  return { at: found === undefined ? walk.at : Number(found), typed };
}
