/** Which keys cannot be given to an action, and which may not arrive at a page. */
import type { ChordId, Clash, Refusal, ShortcutMessages } from '../text/shortcut-messages.ts';
import { ariaOf, sameChord, type Chord } from './chord.ts';
import { shortcuts, type Bound, type Shortcut } from './shortcuts.ts';

const every = (...names: string[]): ReadonlySet<string> => new Set(names);

/** With Ctrl or Command, with or without Shift: never reach a page, or should not be taken from it. */
const browserKeys = every('N', 'T', 'W', 'Q', 'R', 'L', 'F4', 'F5');
const editingKeys = every('A', 'C', 'V', 'X', 'Y', 'Z', 'F', 'G');
/** Zoom and tabs. */
const isBrowserDigit = (key: string): boolean => /^[0-9]$/.test(key);

export type Refused =
  | { readonly why: Exclude<Refusal, 'taken'> }
  | { readonly why: 'taken'; readonly by: Shortcut['id'] };

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

/** The reason in words, to be shown and said. */
export const reasonOf = (refused: Refused, { refused: why, does }: ShortcutMessages): string =>
  refused.why === 'taken' ? why.taken(does[refused.by]) : why[refused.why];

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
