import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../../src/input/key-press.ts';
import { presentRows, presentShortcuts } from '../../../src/present/keys.ts';
import { controlAt, presentIntent, type Where } from '../../../src/present/match-keys.ts';
import { presentEn } from '../../../src/text/present-en.ts';
import { press } from '../input/press.ts';

const talk: Where = {
  control: 'none',
  inDialog: false,
  layer: undefined,
  exploring: false,
  singleKeys: true,
  platform: 'other',
};
const intent = (key: KeyPress, where: Partial<Where> = {}) =>
  presentIntent(key, { ...talk, ...where });
const idOf = (key: KeyPress, where: Partial<Where> = {}) => intent(key, where)?.id;
const shifted = { shiftKey: true };

/** presenter.md, part b: every key, what it does, and whether it does so while exploring. */
const table: readonly (readonly [key: KeyPress, id: string, exploring?: true])[] = [
  [press('PageDown'), 'next', true],
  [press('ArrowRight'), 'next'],
  [press('ArrowDown'), 'next'],
  [press(' ', { code: 'Space' }), 'next'],
  [press('Enter'), 'next'],
  [press('n'), 'next'],
  [press('PageUp'), 'previous', true],
  [press('ArrowLeft'), 'previous'],
  [press('ArrowUp'), 'previous'],
  [press(' ', { code: 'Space', ...shifted }), 'previous'],
  [press('Backspace'), 'previous'],
  [press('p'), 'previous'],
  [press('Home'), 'first'],
  [press('End'), 'last'],
  ...Array.from(
    '0123456789',
    (digit) => [press(digit, { code: `Digit${digit}` }), 'digit'] as const,
  ),
  [press('7', { code: 'Numpad7' }), 'digit'],
  [press('g'), 'goTo'],
  [press('b'), 'black', true],
  [press('.', { code: 'Period' }), 'black', true],
  [press('w'), 'white', true],
  [press(',', { code: 'Comma' }), 'white', true],
  [press('f'), 'fullscreen', true],
  [press('F5'), 'resume', true],
  [press('F5', shifted), 'resume', true],
  [press('Escape'), 'close', true],
  [press('s'), 'notes', true],
  [press('o'), 'overview'],
  [press('t'), 'timer'],
  [press('r'), 'resetTimer'],
  [press('l'), 'laser'],
  [press('d'), 'pen'],
  [press('e'), 'erase'],
  [press('z'), 'zoom'],
  [press('m'), 'view'],
  [press('c'), 'theme'],
  [press('+', { code: 'Equal', ...shifted }), 'larger'],
  [press('-', { code: 'Minus' }), 'smaller'],
  [press('a'), 'autoplay'],
  [press('?', { code: 'Slash', ...shifted }), 'help'],
  [press('h'), 'help'],
  [press('x'), 'explore', true],
  [press('q'), 'audienceLink'],
];
const named = table.map(([key, id, exploring]) => [`${key.shiftKey ? 'Shift+' : ''}${key.key}`, key, id, exploring] as const); // prettier-ignore

describe('the map of keys', () => {
  test.each(named)('%s', (_, key, id) => {
    expect(idOf(key)).toBe(id);
  });

  test.each(named)('%s while exploring', (_, key, id, exploring) => {
    expect(idOf(key, { exploring: true })).toBe(exploring && id);
  });

  test('is all of the table', () => {
    const tested = new Set(table.map(([, id]) => (id === 'digit' ? 'number' : id)));
    expect([...tested].toSorted()).toEqual(presentShortcuts.map(({ id }) => id).toSorted());
  });

  test.each(named.filter(([, { key }]) => /^[a-z]$/.test(key)))(
    '%s with Caps Lock',
    (_, key, id) => {
      expect(idOf({ ...key, key: key.key.toUpperCase() })).toBe(id);
    },
  );

  test('has no key twice', () => {
    const keys = presentShortcuts.flatMap(({ keys }) => keys.map(({ key, shift }) => `${key} ${shift ?? false}`)); // prettier-ignore
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('on other layouts', () => {
  test.each([
    ['a clicker’s full stop in France', ':', 'Period', false, 'black'],
    ['a typed full stop in France', '.', 'Comma', true, 'black'],
    ['a comma in France', ',', 'KeyM', false, 'white'],
    ['a question mark in France, on the comma’s place', '?', 'KeyM', true, 'help'],
    ['M in France', 'm', 'Semicolon', false, 'view'],
    ['A in France', 'a', 'KeyQ', false, 'autoplay'],
    ['a question mark in Slovenia', '?', 'Minus', true, 'help'],
    ['plus in Slovenia', '+', 'Equal', false, 'larger'],
    ['minus in Slovenia', '-', 'Slash', false, 'smaller'],
    ['Z in Slovenia', 'z', 'KeyY', false, 'zoom'],
    ['full stop in Dvorak', '.', 'KeyE', false, 'black'],
    ['B in Greek', 'β', 'KeyB', false, 'black'],
    ['N in Cyrillic', 'т', 'KeyN', false, 'next'],
  ])('%s', (_, key, code, shiftKey, id) => {
    expect(idOf(press(key, { code, shiftKey }))).toBe(id);
  });

  test('the digit of a French number row is its number', () => {
    expect(intent(press('&', { code: 'Digit1' }))).toEqual({ id: 'digit', digit: '1' });
    expect(intent(press('7', { code: 'Digit7', ...shifted }))).toEqual({ id: 'digit', digit: '7' });
  });

  test('an exclamation mark is no one, and š is nothing', () => {
    expect(intent(press('!', { code: 'Digit1', ...shifted }))).toBeUndefined();
    expect(intent(press('š', { code: 'BracketLeft' }))).toBeUndefined();
  });
});

describe('keys are left alone', () => {
  test.each([
    ['with Ctrl', { ctrlKey: true }],
    ['with Alt', { altKey: true }],
    ['with Meta', { metaKey: true }],
    ['with AltGr', { altGraph: true }],
    ['while composing', { isComposing: true }],
    ['when somebody has dealt with them', { defaultPrevented: true }],
  ])('%s', (_, held) => {
    const taken = table.filter(([key]) => idOf({ ...key, ...held }) !== undefined);
    expect(taken).toEqual([]);
  });

  test('while typing, but for F5', () => {
    const taken = table.filter(([key]) => idOf({ ...key, inText: true }) !== undefined);
    expect(taken.map(([, id]) => id)).toEqual(['resume', 'resume']);
  });

  test('in a window of the atlas, but for F5', () => {
    const taken = table.filter(([key]) => idOf(key, { inDialog: true }) !== undefined);
    expect(taken.map(([, id]) => id)).toEqual(['resume', 'resume']);
  });

  test('Tab and other function keys always', () => {
    for (const key of ['Tab', 'F1', 'F6', 'F11', 'F12', 'Insert', 'Delete', 'ContextMenu']) {
      expect(intent(press(key))).toBeUndefined();
    }
  });

  test('that are switched off because they are single; the others work on', () => {
    for (const [key, id] of table) {
      const single = [...key.key].length === 1 && key.key !== ' ';
      expect(idOf(key, { singleKeys: false })).toBe(single ? undefined : id);
    }
  });
});

describe('a held key', () => {
  test('does nothing again, and scrolls nothing', () => {
    for (const [key] of table) expect(idOf({ ...key, repeat: true })).toBe('nothing');
  });
});

describe('the focused control', () => {
  const own = (control: Where['control']) =>
    table.filter(([key]) => idOf(key, { control }) === undefined).map(([key]) => key.key);

  test('has Enter and Space if it is a button', () => {
    expect(own('press')).toEqual([' ', 'Enter', ' ']);
  });
  test('has the keys that move as well if it is a slider', () => {
    const moves = ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'ArrowLeft', 'ArrowUp', ' ', 'Home', 'End']; // prettier-ignore
    expect(own('arrows')).toEqual(moves);
  });
  test('leaves a clicker its keys whatever it is, but those of a list for its letters', () => {
    for (const key of [press('PageDown'), press('PageUp'), press('F5')]) {
      expect(idOf(key, { control: 'letters' })).toBeDefined();
    }
    expect(idOf(press('b'), { control: 'letters' })).toBeUndefined();
  });
  test('does not have the Enter that ends a typed number', () => {
    expect(idOf(press('Enter'), { control: 'press', layer: 'goTo' })).toBe('enterNumber');
    expect(idOf(press('Backspace'), { layer: 'goTo' })).toBe('deleteDigit');
  });

  test.each([
    ['a button', { localName: 'button' }, 'press'],
    ['a link', { localName: 'a', href: '#' }, 'press'],
    ['an anchor that leads nowhere', { localName: 'a', href: '' }, 'none'],
    ['a checkbox', { localName: 'input', type: 'checkbox' }, 'press'],
    ['a slider', { localName: 'input', type: 'range' }, 'arrows'],
    ['a radio button', { localName: 'input', type: 'radio' }, 'arrows'],
    ['a tab', { localName: 'button', role: 'tab' }, 'arrows'],
    ['a list to choose from', { localName: 'select' }, 'letters'],
    ['a menu’s item', { localName: 'button', role: 'menuitem' }, 'letters'],
    ['the page', { localName: 'body' }, 'none'],
    ['nothing', null, 'none'],
  ])('%s is known by its properties', (_, target, control) => {
    expect(controlAt(target)).toBe(control);
  });
});

describe('what lies over the stage', () => {
  test.each(['help', 'overview', 'audienceLink'] as const)(
    '%s is walked by its own keys',
    (layer) => {
      const own = table.filter(([key]) => idOf(key, { layer }) === undefined);
      const keys = new Set(own.map(([key]) => key.key));
      expect([...keys].toSorted()).toEqual(
        [' ', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Backspace', 'End', 'Enter', 'Home'], // prettier-ignore
      );
    },
  );
  test('closes also where one types in it', () => {
    expect(idOf(press('Escape', { inText: true }), { layer: 'goTo' })).toBe('close');
  });
});

describe('the help', () => {
  const rows = presentRows(presentEn, { singleKeys: true });

  test('names the keys as people read them', () => {
    expect(rows.map(({ keys }) => keys)).toEqual([
      'Page Down, Right arrow, Down arrow, Space, Enter or N',
      'Page Up, Left arrow, Up arrow, Shift+Space, Backspace or P',
      'Home',
      'End',
      'Digits, then Enter',
      'G',
      'B or . (full stop)',
      'W or , (comma)',
      'F',
      'F5 or Shift+F5',
      'Esc',
      'S',
      'O',
      'T',
      'R, held for a second',
      'L',
      'D',
      'E',
      'Z',
      'M',
      'C',
      '+ or =',
      '-',
      'A',
      'X',
      'Q',
      '? or H',
    ]);
  });

  test('says where they work', () => {
    const where = (id: string) => rows.find((row) => row.id === id)?.where;
    expect(where('next')).toBe(presentEn.where.someExploring);
    expect(where('black')).toBe('While presenting and exploring');
    expect(where('theme')).toBe('While presenting');
  });

  test('says which are switched off', () => {
    const quiet = presentRows(presentEn, { singleKeys: false });
    expect(quiet[0]?.keys).toBe('Page Down, Right arrow, Down arrow, Space or Enter');
    expect(quiet.find(({ id }) => id === 'laser')?.keys).toBe('switched off');
    expect(quiet.find(({ id }) => id === 'number')?.keys).toBe('switched off');
  });
});
