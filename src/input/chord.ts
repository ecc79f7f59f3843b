/** Keys held together, and how they are written for people and for assistive technology. */
import type { NamedKey, ShortcutMessages } from '../text/shortcut-messages.ts';
import { isAltGr, keyMeant, type KeyPress, type Platform } from './key-press.ts';

/** Letters and digits in capitals, other keys as `KeyboardEvent.key` names them; Space is "Space". */
export interface Chord {
  readonly ctrl?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
  readonly meta?: boolean;
  readonly key: string;
}

/** `KeyboardEvent.code` of the keys that are held with others. */
export const modifierCodes: ReadonlySet<string> = new Set(
  ['Control', 'Alt', 'Shift', 'Meta'].flatMap((name) => [`${name}Left`, `${name}Right`]),
);

const modifiersOf = ({ ctrl, alt, shift, meta }: Chord) =>
  [ctrl && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta'].filter(
    (name): name is 'Control' | 'Alt' | 'Shift' | 'Meta' => Boolean(name),
  );

/** As `aria-keyshortcuts` wants it: "Control+Alt+K"; a plus sign is written out. */
export const ariaOf = (chord: Chord): string =>
  [...modifiersOf(chord), chord.key === '+' ? 'Plus' : chord.key].join('+');

/** Reads what `ariaOf` has written; undefined unless it can be an action's keys: some held, one pressed. */
export function chordFrom(text: string): Chord | undefined {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const held = (name: string) => parts.includes(name);
  const chord: Chord = {
    ...(held('Control') && { ctrl: true }),
    ...(held('Alt') && { alt: true }),
    ...(held('Shift') && { shift: true }),
    ...(held('Meta') && { meta: true }),
    key,
  };
  const { ctrl, alt, meta } = chord;
  // Only what would be written so again: stored text may be anything.
  const known = /^([A-Z0-9]|F\d{1,2})$/.test(key) && ariaOf(chord) === text;
  return known && (ctrl || alt || meta) ? chord : undefined;
}

export const sameChord = (a: Chord, b: Chord): boolean => ariaOf(a) === ariaOf(b);

const macNames = { Control: 'Control', Alt: 'Option', Shift: 'Shift', Meta: 'Command' } as const;

/** As people read it: "Ctrl+Alt+K", on a Mac "Control+Option+K". */
export function labelOf(chord: Chord, { keyNames }: ShortcutMessages, platform: Platform): string {
  const modifiers = modifiersOf(chord).map((name) => {
    if (platform !== 'mac') return keyNames[name];
    return name === 'Control' ? 'Control' : keyNames[macNames[name]];
  });
  const { key } = chord;
  return [...modifiers, key in keyNames ? keyNames[key as NamedKey] : key].join('+');
}

/** The keys just pressed, for recording; undefined while only modifiers are held or AltGr is. */
export function chordOf(press: KeyPress, platform: Platform): Chord | undefined {
  if (isAltGr(press, platform)) return undefined;
  if (/^(Control|Alt|AltGraph|Shift|Meta|OS|Dead|Unidentified)$/.test(press.key)) {
    // A dead key still has its place on the keyboard.
    if (press.key !== 'Dead' || !keyMeant(press)) return undefined;
  }
  return {
    ...(press.ctrlKey && { ctrl: true }),
    ...(press.altKey && { alt: true }),
    ...(press.shiftKey && { shift: true }),
    ...(press.metaKey && { meta: true }),
    key: keyMeant(press) || (press.key === ' ' ? 'Space' : press.key),
  };
}
