/**
 * Every key of the presentation: a second table beside the atlas's (`src/input/shortcuts.ts`), in force while a talk
 * is on, in both windows. What a key press means: `match-keys.ts`.
 */
import type { PresentKeyId, PresentKeyName, PresentMessages } from '../text/present-messages.ts';

export interface PresentKey {
  /** As `KeyboardEvent.key` names it; letters in capitals, Space is "Space". */
  readonly key: string;
  readonly shift?: boolean;
  /** Its place on the keyboard, where clickers send the place and the layout makes another sign of it. */
  readonly code?: string;
  /** Works also while the stage is the atlas. */
  readonly exploring?: true;
}

export interface PresentShortcut {
  readonly id: PresentKeyId;
  readonly keys: readonly PresentKey[];
  /** `hold`: only held down for a second. `number`: digits, then Enter. */
  readonly manner?: 'hold' | 'number';
}

const talk = (...keys: readonly string[]): readonly PresentKey[] => keys.map((key) => ({ key }));
const always = (...keys: readonly string[]): readonly PresentKey[] =>
  keys.map((key) => ({ key, exploring: true }));

const table: Readonly<Record<PresentKeyId, readonly PresentKey[]>> = {
  next: [...always('PageDown'), ...talk('ArrowRight', 'ArrowDown', 'Space', 'Enter', 'N')],
  previous: [
    ...always('PageUp'),
    ...talk('ArrowLeft', 'ArrowUp'),
    { key: 'Space', shift: true },
    ...talk('Backspace', 'P'),
  ],
  first: talk('Home'),
  last: talk('End'),
  number: talk('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
  goTo: talk('G'),
  // A French layout turns the full stop that clickers send into a colon.
  black: [...always('B'), { key: '.', code: 'Period', exploring: true }],
  white: [...always('W'), { key: ',', code: 'Comma', exploring: true }],
  fullscreen: always('F'),
  // One button of some clickers sends F5 and Escape in turn, by its own count.
  resume: [...always('F5'), { key: 'F5', shift: true, exploring: true }],
  close: always('Escape'),
  notes: always('S'),
  overview: talk('O'),
  timer: talk('T'),
  resetTimer: talk('R'),
  laser: talk('L'),
  pen: talk('D'),
  erase: talk('E'),
  zoom: talk('Z'),
  view: talk('M'),
  theme: talk('C'),
  // "=" is "+" without Shift on many layouts.
  larger: talk('+', '='),
  smaller: talk('-'),
  autoplay: talk('A'),
  explore: always('X'),
  audienceLink: talk('Q'),
  help: talk('?', 'H'),
};

export const presentShortcuts: readonly PresentShortcut[] = Object.entries(table).map(
  ([name, keys]) => {
    const id = name as PresentKeyId;
    return id === 'resetTimer'
      ? { id, keys, manner: 'hold' }
      : id === 'number'
        ? { id, keys, manner: 'number' }
        : { id, keys };
  },
);

/** One character, so that it can be switched off (WCAG 2.1.4). */
export const isSingle = ({ key }: PresentKey): boolean => [...key].length === 1;

export interface PresentRow {
  readonly id: PresentKeyId;
  readonly keys: string;
  readonly does: string;
  readonly where: string;
}

/** The table of the help, in words. */
export const presentRows = (
  messages: PresentMessages,
  { singleKeys }: { readonly singleKeys: boolean },
): readonly PresentRow[] =>
  presentShortcuts.map((shortcut) => {
    const { id } = shortcut;
    const keys = shortcut.keys.filter((key) => singleKeys || !isSingle(key));
    return {
      id,
      keys: namesOf({ ...shortcut, keys }, messages) || messages.off,
      does: messages.does[id],
      where: messages.where[whereOf(shortcut)],
    };
  });

/** The keys of one action as people read them, '' when they are all switched off. */
function namesOf({ keys, manner }: PresentShortcut, messages: PresentMessages): string {
  if (keys.length === 0) return '';
  if (manner === 'number') {
    return messages.followedBy(messages.keyNames.Digits, messages.keyNames.Enter);
  }
  const names = keys.map((key) => nameOf(key, messages));
  const last = names.pop() ?? '';
  const all = names.length > 0 ? `${names.join(', ')} ${messages.or} ${last}` : last;
  return manner === 'hold' ? messages.held(all) : all;
}

function nameOf({ key, shift }: PresentKey, { keyNames }: PresentMessages): string {
  const name = key in keyNames ? keyNames[key as PresentKeyName] : key;
  return shift ? `${keyNames.Shift}+${name}` : name;
}

function whereOf({ keys }: PresentShortcut): keyof PresentMessages['where'] {
  if (keys.every(({ exploring }) => exploring)) return 'exploring';
  return keys.some(({ exploring }) => exploring) ? 'someExploring' : 'talk';
}
