/** How keys are written for people. Loaded when somebody looks at them. */
import type { NamedKey, Scope, ShortcutId, ShortcutMessages } from '../text/shortcut-messages.ts';
import { modifiersOf, type Chord } from './chord.ts';
import type { Platform } from './key-press.ts';
import { asOnPage, keysOf, shortcutOf, shortcuts, type Bound } from './shortcuts.ts';

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

/** The keys as people read them, '' when they are switched off: "Ctrl+Alt+K", "Enter or Space". */
export function hint(
  id: ShortcutId,
  messages: ShortcutMessages,
  platform: Platform = 'other',
  bound: Bound = asOnPage,
): string {
  const { kind, shown } = shortcutOf(id);
  const off = kind === 'single' && !bound.singleKeys;
  const keys = off ? [] : (shown ?? keysOf(id, bound));
  return keys.map((chord) => labelOf(chord, messages, platform)).join(` ${messages.or} `);
}

export interface ShortcutRow {
  readonly id: ShortcutId;
  readonly keys: string;
  readonly does: string;
  readonly where: string;
  readonly scopes: readonly Scope[];
  readonly onPage: boolean;
}

/** The table of the help and of the README, in words. */
export const shortcutRows = (
  messages: ShortcutMessages,
  platform: Platform = 'other',
  bound: Bound = asOnPage,
): readonly ShortcutRow[] =>
  shortcuts.map(({ id, scopes, onPage }) => ({
    id,
    keys: hint(id, messages, platform, bound) || messages.off,
    does: messages.does[id],
    where: scopes.map((scope) => messages.where[scope]).join(', '),
    scopes,
    onPage,
  }));
