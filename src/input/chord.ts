/** Keys held together, and how they are written for assistive technology. */

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

export const modifiersOf = ({ ctrl, alt, shift, meta }: Chord) =>
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
