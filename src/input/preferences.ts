/** What a person may change about the keys, and the keys that hold then. */
import type { OwnKeys, Preferences as Kept } from '../state/preferences.ts';
import { chordIds, type ChordId } from '../text/shortcut-messages.ts';
import { chordFrom, type Chord } from './chord.ts';
import { pageChords, type Bound } from './shortcuts.ts';
import type { ArrowMode } from './walk.ts';

/** Keys by action: a missing one keeps the page's, `null` has none. */
export type ChordMap = Readonly<Partial<Record<ChordId, Chord | null>>>;

export interface Preferences {
  readonly chords: 'page' | 'off' | ChordMap;
  /** Letters, digits and signs without Ctrl or Alt (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  readonly arrows: ArrowMode;
}

export const defaults: Preferences = { chords: 'page', singleKeys: true, arrows: 'direction' };

/** Alt, Shift and the page's letters: collides with less than Ctrl+Alt does. */
export const altShift: ChordMap = Object.fromEntries(
  [...pageChords].map(([id, { key }]) => [id, { alt: true, shift: true, key }]),
);

type KeptForKeys = Pick<Kept, 'chords' | 'own' | 'ctrlU' | 'singleKeys' | 'arrows'>;

/** What the accessibility options say about the keys. */
export const keyPreferences = (kept: KeptForKeys): Preferences => ({
  chords: chordsOf(kept),
  singleKeys: kept.singleKeys === 'on',
  arrows: kept.arrows,
});

function chordsOf({ chords, ctrlU, own }: KeptForKeys): Preferences['chords'] {
  if (chords === 'altShift') return altShift;
  if (chords === 'own') return { ...schemes[own.from], ...chordsIn(own) };
  return chords === 'page' && ctrlU === 'off' ? { options: null } : chords;
}

/** What own keys differ from; a missing action keeps the page's. */
const schemes: Readonly<Record<OwnKeys['from'], ChordMap>> = { page: {}, altShift };

/** Text that is no chord is as if it had not been said. */
const chordsIn = ({ keys }: OwnKeys): ChordMap =>
  Object.fromEntries(
    Object.entries(keys)
      .map(([id, text]) => [id, text === '' ? null : chordFrom(text)] as const)
      .filter(([, chord]) => chord !== undefined),
  );

/** The keys that hold now; nothing without keys is in it. */
export function boundBy({ chords, singleKeys }: Preferences): Bound {
  if (chords === 'page') return { chords: pageChords, singleKeys };
  if (chords === 'off') return { chords: new Map(), singleKeys };
  const own = chordIds.flatMap((id) => {
    const chord = chords[id] === undefined ? pageChords.get(id) : chords[id];
    return chord ? [[id, chord] as const] : [];
  });
  return { chords: new Map(own), singleKeys };
}
