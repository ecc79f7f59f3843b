/** What a person may change about the keys, and which keys cannot be given to an action. */
import { chordIds, type ChordId, type Clash, type Refusal } from '../text/shortcut-messages.ts';
import { ariaOf, sameChord, type Chord } from './chord.ts';
import { shortcuts, pageChords, type Bound } from './shortcuts.ts';
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

/** What the accessibility options say about the keys. */
export const keyPreferences = ({
  chords,
  ctrlU,
  singleKeys,
  arrows,
}: {
  readonly chords: 'page' | 'off';
  readonly ctrlU: 'on' | 'off';
  readonly singleKeys: 'on' | 'off';
  readonly arrows: ArrowMode;
}): Preferences => ({
  chords: chords === 'page' && ctrlU === 'off' ? { options: null } : chords,
  singleKeys: singleKeys === 'on',
  arrows,
});

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

const every = (...names: string[]): ReadonlySet<string> => new Set(names);

/** With Ctrl or Command, with or without Shift: never reach a page, or should not be taken from it. */
const browserKeys = every('N', 'T', 'W', 'Q', 'R', 'L', 'F4', 'F5');
const editingKeys = every('A', 'C', 'V', 'X', 'Y', 'Z', 'F', 'G');
/** Zoom and tabs. */
const isBrowserDigit = (key: string): boolean => /^[0-9]$/.test(key);

export type Refused =
  | { readonly why: Exclude<Refusal, 'taken'> }
  | { readonly why: 'taken'; readonly by: (typeof shortcuts)[number]['id'] };

/** Why an action cannot have these keys; undefined when it can. */
export function refusalOf(chord: Chord, id: ChordId, { chords }: Bound): Refused | undefined {
  const { ctrl = false, alt = false, meta = false, shift = false, key } = chord;
  const control = ctrl || meta;
  if (/^(Insert|CapsLock|ScrollLock|NumLock)$/.test(key)) return { why: 'assistive' };
  if (ctrl && alt && key.startsWith('Arrow')) return { why: 'assistive' };
  if (/^F(1|3|5|6|7|10|11|12)$/.test(key)) return { why: 'browser' };
  if (key === 'Tab' || (alt && /^(F4|ArrowLeft|ArrowRight)$/.test(key))) return { why: 'browser' };
  if (!control && !alt) return { why: 'noModifier' };
  if (!/^([A-Z0-9]|F\d{1,2})$/.test(key)) return { why: 'unusable' };
  if (control && !alt && (browserKeys.has(key) || isBrowserDigit(key))) return { why: 'browser' };
  if (control && !alt && !shift && editingKeys.has(key)) return { why: 'editing' };
  const owner =
    [...chords].find(([other, its]) => other !== id && sameChord(its, chord))?.[0] ??
    shortcuts.find(
      ({ kind, keys }) => kind !== 'chord' && keys.some((its) => sameChord(its, chord)),
    )?.id;
  return owner && { why: 'taken', by: owner };
}

/** Whether any action's keys cannot stay: two alike, or keys that are refused. Stored ones may be. */
export const problemsOf = (preferences: Preferences): readonly (readonly [ChordId, Refused])[] => {
  const bound = boundBy(preferences);
  return [...bound.chords].flatMap(([id, chord]) => {
    const refused = refusalOf(chord, id, bound);
    return refused ? [[id, refused] as const] : [];
  });
};

/** Where a chord may not arrive at the page at all, or does something else as well. */
export function clashesOf(chord: Chord): readonly Clash[] {
  if (!chord.ctrl || !chord.alt || chord.meta || chord.shift) return [];
  const letter = /^[A-Z]$/.test(chord.key);
  return [
    ...(ariaOf(chord) === 'Control+Alt+N' ? ['nvda' as const] : []),
    ...(ariaOf(chord) === 'Control+Alt+D' ? ['ubuntu' as const] : []),
    'voiceOver',
    ...(letter ? (['windows', 'altGr'] as const) : []),
  ];
}

/** Every clash of the keys in use, with whom it concerns. */
export function clashesIn({ chords }: Bound): ReadonlyMap<Clash, readonly Chord[]> {
  const found = new Map<Clash, Chord[]>();
  for (const chord of chords.values()) {
    for (const clash of clashesOf(chord)) {
      found.set(clash, [...(found.get(clash) ?? []), chord]);
    }
  }
  return found;
}

const isChord = (value: unknown): value is Chord =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Chord).key === 'string' &&
  (['ctrl', 'alt', 'shift', 'meta'] as const).every((name) =>
    ['boolean', 'undefined'].includes(typeof (value as Chord)[name]),
  );

/** Reads what was stored: whatever cannot be used is as if it had not been said. */
export function preferencesFrom(stored: unknown): Preferences {
  if (typeof stored !== 'object' || stored === null) return defaults;
  const { chords, singleKeys, arrows } = stored as Readonly<Record<string, unknown>>;
  return {
    chords: chords === 'off' ? 'off' : chordsFrom(chords),
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : defaults.singleKeys,
    arrows: arrows === 'list' ? 'list' : 'direction',
  };
}

function chordsFrom(stored: unknown): 'page' | ChordMap {
  if (typeof stored !== 'object' || stored === null) return 'page';
  const own = chordIds.flatMap((id) => {
    const value = (stored as Readonly<Record<string, unknown>>)[id];
    return value === null || isChord(value) ? [[id, value] as const] : [];
  });
  const map: ChordMap = Object.fromEntries(own);
  const broken = problemsOf({ ...defaults, chords: map }).length > 0;
  return own.length === 0 || broken ? 'page' : map;
}
