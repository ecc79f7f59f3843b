/** What a key press means while presenting. Reads the table of `keys.ts`. */
import { isAltGr, isTaken, keyMeant, type KeyPress, type Platform } from '../input/key-press.ts';
import type { PresentKeyId } from '../text/present-messages.ts';
import { isSingle, presentShortcuts, type PresentKey } from './keys.ts';

export type PresentIntent =
  | { readonly id: Exclude<PresentKeyId, 'number'> }
  | { readonly id: 'digit'; readonly digit: string }
  /** Go to the step whose digits have been typed. */
  | { readonly id: 'enterNumber' }
  | { readonly id: 'deleteDigit' }
  /** Prevent what the browser would do, and do nothing: a held key must not run through the talk. */
  | { readonly id: 'nothing' };

/**
 * What the focused element does with keys itself. `press`: buttons and links, with Enter and Space. `arrows`:
 * sliders, tabs and radio buttons as well with the keys that move. `letters`: lists to choose from, with all of them.
 */
export type Control = 'none' | 'press' | 'arrows' | 'letters';

/** What lies over the stage, and is closed by Escape. */
export type Layer = 'help' | 'overview' | 'goTo' | 'audienceLink';

/** Where a key arrives. */
export interface Where {
  readonly control: Control;
  /** A window of the atlas is open, such as its accessibility options: keys are its own. */
  readonly inDialog: boolean;
  readonly layer: Layer | undefined;
  readonly exploring: boolean;
  readonly singleKeys: boolean;
  readonly platform: Platform;
}

/** Reads properties only, so that tests need no document. */
export function controlAt(target: unknown): Control {
  if (typeof target !== 'object' || target === null) return 'none';
  const { localName, type, role, href } = target as Partial<
    Pick<HTMLInputElement & HTMLAnchorElement, 'localName' | 'type' | 'role' | 'href'>
  >;
  if (localName === 'select' || /^(listbox|menu|menuitem|option|tree)/.test(role ?? '')) {
    return 'letters';
  }
  if (/^(radio|slider|spinbutton|tab)$/.test(role ?? '')) return 'arrows';
  if (localName === 'input') return /^(radio|range|number)$/.test(type ?? '') ? 'arrows' : 'press';
  const pressed = /^(button|summary)$/.test(localName ?? '') || (localName === 'a' && href);
  return pressed || /^(button|link|checkbox|switch)$/.test(role ?? '') ? 'press' : 'none';
}

/** The intent of a key; undefined leaves it to the browser and to the atlas. */
export function presentIntent(press: KeyPress, where: Where): PresentIntent | undefined {
  if (isTaken(press) || press.ctrlKey || press.altKey || press.metaKey) return undefined;
  if (isAltGr(press, where.platform)) return undefined;
  const found = find(press);
  if (!found) return undefined;
  const { id, key } = found;
  const once = (intent: PresentIntent): PresentIntent =>
    press.repeat ? { id: 'nothing' } : intent;

  // Whatever happens, a clicker must never reload the page.
  if (id === 'resume') return once({ id });
  if (where.inDialog) return undefined;
  if (press.inText) return id === 'close' && where.layer ? once({ id }) : undefined;
  if (isSingle(key) && !where.singleKeys) return undefined;
  if (where.exploring) return key.exploring && id !== 'number' ? once({ id }) : undefined;

  if (where.layer === 'goTo' && key.key === 'Enter') return once({ id: 'enterNumber' });
  if (where.layer === 'goTo' && key.key === 'Backspace') return { id: 'deleteDigit' };
  if (takes(where.control, key) || (where.layer !== 'goTo' && where.layer && moves(key))) {
    return undefined;
  }
  return id === 'number' ? once({ id: 'digit', digit: key.key }) : once({ id });
}

const moving = /^(Arrow(Up|Right|Down|Left)|Home|End)$/;
const pressing = /^(Enter|Space)$/;
/** Keys with which an overview is walked and a help is read. */
const moves = ({ key }: PresentKey): boolean =>
  moving.test(key) || pressing.test(key) || key === 'Backspace';

function takes(control: Control, key: PresentKey): boolean {
  if (control === 'none') return false;
  if (pressing.test(key.key)) return true;
  if (control === 'press') return false;
  return moving.test(key.key) || (control === 'letters' && isSingle(key));
}

interface Found {
  readonly id: PresentKeyId;
  readonly key: PresentKey;
}

const all: readonly Found[] = presentShortcuts.flatMap(({ id, keys }) =>
  keys.map((key) => ({ id, key })),
);

/** What the layout writes comes first, then the place on the keyboard, then the Latin letter of the place. */
function find(press: KeyPress): Found | undefined {
  const written = all.find(({ key }) => isWritten(press, key));
  if (written || press.shiftKey) return written;
  const placed = all.find(({ key }) => key.code !== undefined && key.code === press.code);
  if (placed) return placed;
  const letter = keyMeant(press);
  return all.find(({ key }) => isSingle(key) && key.key === letter);
}

/** Characters count with whatever keys they are written; named keys with Shift only where the table says so. */
function isWritten(press: KeyPress, { key, shift = false }: PresentKey): boolean {
  if ([...press.key].length === 1 && press.key !== ' ') return press.key.toUpperCase() === key;
  return (press.key === ' ' ? 'Space' : press.key) === key && press.shiftKey === shift;
}
