/** Recording the keys that an action shall have. */
import type { ChordId } from '../text/shortcut-messages.ts';
import { modifierCodes, type Chord } from './chord.ts';
import { isAltGr, isTaken, keyMeant, type KeyPress, type Platform } from './key-press.ts';
import { refusalOf, type Refused } from './refusals.ts';
import type { Bound } from './shortcuts.ts';

/**
 * What a key means while new ones are awaited. `waiting`: not all are down yet. `leave`: Tab goes on as ever, or
 * nobody could get out of here. Of all others the browser must not have its own.
 */
export type Recorded =
  | { readonly kind: 'waiting' | 'leave' | 'giveUp' }
  | { readonly kind: 'refused'; readonly chord: Chord; readonly refused: Refused }
  | { readonly kind: 'recorded'; readonly chord: Chord };

export function record(press: KeyPress, id: ChordId, bound: Bound, platform: Platform): Recorded {
  const held = press.ctrlKey || press.altKey || press.metaKey;
  if (press.key === 'Tab' && !held) return { kind: 'leave' };
  if (press.key === 'Escape') return { kind: 'giveUp' };
  // The key that began the recording may still be down.
  if (press.repeat || isTaken(press) || modifierCodes.has(press.code)) return { kind: 'waiting' };
  if (isAltGr(press, platform)) {
    return { kind: 'refused', chord: { key: press.key }, refused: { why: 'character' } };
  }
  const chord = chordOf(press);
  if (!chord) return { kind: 'waiting' };
  const refused = refusalOf(chord, id, bound);
  return refused ? { kind: 'refused', chord, refused } : { kind: 'recorded', chord };
}

/** The keys just pressed, for recording; undefined while only modifiers are held. */
function chordOf(press: KeyPress): Chord | undefined {
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
