/** How a visitor's own keys come about: from the scheme in force, one action at a time. */
import type { OwnKeys, Preferences as Kept } from '../state/preferences.ts';
import { chordIds, type ChordId } from '../text/shortcut-messages.ts';
import { ariaOf, sameChord, type Chord } from './chord.ts';
import { altShift } from './preferences.ts';
import { pageChords } from './shortcuts.ts';

type Choice = Pick<Kept, 'chords' | 'own' | 'ctrlU'>;

const chordIn = (scheme: OwnKeys['from'], id: ChordId): Chord | undefined =>
  (scheme === 'altShift' ? altShift[id] : undefined) ?? pageChords.get(id);

/** The keys in force, as own ones: nobody who changes one action loses the others. */
function ownNow({ chords, own, ctrlU }: Choice): OwnKeys {
  if (chords === 'own') return own;
  if (chords === 'altShift') return { from: 'altShift', keys: {} };
  const without = chords === 'off' ? chordIds : ctrlU === 'off' ? (['options'] as const) : [];
  return { from: 'page', keys: Object.fromEntries(without.map((id) => [id, ''])) };
}

/** Own keys with other ones for an action, with none (`null`), or with the scheme's (`undefined`). */
export function ownWith(choice: Choice, id: ChordId, chord: Chord | null | undefined): OwnKeys {
  const { from, keys } = ownNow(choice);
  const { [id]: _, ...others } = keys;
  const its = chordIn(from, id);
  if (chord === undefined || (chord && its && sameChord(chord, its))) return { from, keys: others };
  return { from, keys: { ...others, [id]: chord ? ariaOf(chord) : '' } };
}

/** The keys that the scheme has for an action, where it has others now. */
export function schemeChord(choice: Choice, id: ChordId): Chord | undefined {
  const { from, keys } = ownNow(choice);
  return keys[id] === undefined ? undefined : chordIn(from, id);
}
