/**
 * Every shortcut of the app. The dispatcher, the help, `aria-keyshortcuts`, the visible hints, the README and the
 * tests all read this table; a key that is not here does not exist.
 */
import { chordIds, type ChordId, type Scope, type ShortcutId } from '../text/shortcut-messages.ts';
import { ariaOf, type Chord } from './chord.ts';

/**
 * `chord`: held together with Ctrl or Alt, can be given other keys. `single`: can be switched off (WCAG 2.1.4).
 * `fixed`: ours, always on. `native`: what the browser does anyway; the app must only not get in its way.
 */
export type ShortcutKind = 'chord' | 'single' | 'fixed' | 'native';

export interface Shortcut {
  readonly id: ShortcutId;
  readonly kind: ShortcutKind;
  readonly scopes: readonly Scope[];
  /** Any of these does it. */
  readonly keys: readonly Chord[];
  /** Whether the project's page lists it. */
  readonly onPage: boolean;
  /** How the keys are named together, where naming each would not help. */
  readonly shown?: readonly Chord[];
}

type Row = Omit<Shortcut, 'id' | 'onPage'>;

const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
const arrowKeys: readonly Chord[] = arrows.map((key) => ({ key }));
const shiftArrows: readonly Chord[] = arrows.map((key) => ({ key, shift: true }));
const stage: readonly Scope[] = ['viewport', 'partners'];
const ctrlAlt = (key: string): Row => ({
  kind: 'chord',
  scopes: ['anywhere'],
  keys: [{ ctrl: true, alt: true, key }],
});
const plain = (kind: ShortcutKind, scopes: readonly Scope[], ...keys: readonly string[]): Row => ({
  kind,
  scopes,
  keys: keys.map((key) => ({ key })),
});

/** In the order of the project's page, then as one meets them. */
const page: Partial<Record<ShortcutId, Row>> = {
  options: { kind: 'chord', scopes: ['anywhere'], keys: [{ ctrl: true, key: 'U' }] },
  index: ctrlAlt('K'),
  main: ctrlAlt('V'),
  contact: ctrlAlt('S'),
  newsletter: ctrlAlt('N'),
  home: ctrlAlt('D'),
  close: plain('fixed', ['anywhere'], 'Escape'),
  nextStop: plain('native', ['anywhere'], 'Tab'),
  previousStop: { kind: 'native', scopes: ['anywhere'], keys: [{ shift: true, key: 'Tab' }] },
  activate: plain('native', ['anywhere'], 'Enter'),
  toggle: plain('native', ['anywhere'], 'Space'),
};

const stageKeys: Partial<Record<ShortcutId, Row>> = {
  help: plain('single', ['anywhere'], '?'),
  browseIndex: plain('fixed', ['dialog'], 'ArrowUp', 'ArrowDown'),
  pan: { kind: 'fixed', scopes: ['viewport'], keys: arrowKeys, shown: [{ key: 'Arrows' }] },
  nudge: {
    kind: 'fixed',
    scopes: ['viewport'],
    keys: shiftArrows,
    shown: [{ shift: true, key: 'Arrows' }],
  },
  stepIn: plain('fixed', ['viewport'], 'Enter'),
  zoomIn: plain('single', stage, '+', '='),
  zoomOut: plain('single', stage, '-', '_'),
  fit: plain('single', stage, '0'),
  fitHome: plain('fixed', ['viewport'], 'Home'),
  whereAmI: { kind: 'fixed', scopes: stage, keys: [{ alt: true, key: 'I' }] },
  move: { kind: 'fixed', scopes: ['partners'], keys: arrowKeys, shown: [{ key: 'Arrows' }] },
  followLink: {
    kind: 'fixed',
    scopes: ['partners'],
    keys: shiftArrows,
    shown: [{ shift: true, key: 'Arrows' }],
  },
  firstPartner: plain('fixed', ['partners'], 'Home'),
  lastPartner: plain('fixed', ['partners'], 'End'),
  nextPartner: plain('fixed', ['partners'], 'PageDown'),
  previousPartner: plain('fixed', ['partners'], 'PageUp'),
  typeAhead: { kind: 'single', scopes: ['partners'], keys: [], shown: [{ key: 'Letters' }] },
  goBack: plain('fixed', ['partners'], 'Backspace'),
  menu: {
    kind: 'fixed',
    scopes: ['partners'],
    keys: [{ shift: true, key: 'F10' }, { key: 'ContextMenu' }],
  },
  openDetails: plain('native', ['partners'], 'Enter', 'Space'),
  stepOut: plain('fixed', ['partners'], 'Escape'),
  browseMenu: plain('fixed', ['menu'], 'ArrowUp', 'ArrowDown', 'Home', 'End'),
};

const rowsOf = (rows: Partial<Record<ShortcutId, Row>>, onPage: boolean): readonly Shortcut[] =>
  Object.entries(rows).map(([id, row]) => ({ ...row, id: id as ShortcutId, onPage }));

export const shortcuts: readonly Shortcut[] = [...rowsOf(page, true), ...rowsOf(stageKeys, false)];

/** The row of a shortcut. */
export const shortcutOf = (id: ShortcutId): Shortcut => {
  const found = shortcuts.find((shortcut) => shortcut.id === id);
  if (found) return found;
  throw new Error(`No shortcut "${id}": add it to the table in src/input/shortcuts.ts.`);
};

/** The chords of the project's page. */
export const pageChords: ReadonlyMap<ChordId, Chord> = new Map(
  chordIds.flatMap((id) => shortcutOf(id).keys.map((chord) => [id, chord] as const)),
);

const isChordId = (id: string): id is ChordId => chordIds.includes(id as ChordId);

/** The keys a shortcut has now; none when it is switched off. */
export interface Bound {
  readonly chords: ReadonlyMap<ChordId, Chord>;
  readonly singleKeys: boolean;
}

export const asOnPage: Bound = { chords: pageChords, singleKeys: true };

export function keysOf(id: ShortcutId, { chords, singleKeys }: Bound = asOnPage): readonly Chord[] {
  const { kind, keys } = shortcutOf(id);
  if (kind === 'single' && !singleKeys) return [];
  if (!isChordId(id)) return keys;
  const chord = chords.get(id);
  return chord ? [chord] : [];
}

/** The value of `aria-keyshortcuts`; undefined, so that no attribute is written, when there are no keys. */
export const ariaKeys = (id: ShortcutId, bound?: Bound): string | undefined =>
  keysOf(id, bound).map(ariaOf).join(' ') || undefined;
