import { describe, expect, test } from 'vitest';
import { altShift, boundBy, defaults } from '../../../src/input/preferences.ts';
import { clashesIn, clashesOf, reasonOf, refusalOf } from '../../../src/input/refusals.ts';
import { hint, shortcutRows } from '../../../src/input/labels.ts';
import { ariaKeys, keysOf, pageChords, shortcuts } from '../../../src/input/shortcuts.ts';
import { chordIds } from '../../../src/text/shortcut-messages.ts';
import { shortcutsEn } from '../../../src/text/shortcuts-en.ts';
import { shortcutsSl } from '../../../src/text/shortcuts-sl.ts';

const asOnPage = boundBy(defaults);

describe('the table', () => {
  test('has the eleven shortcuts of the project’s page, in its order and words', () => {
    const rows = shortcutRows(shortcutsEn).filter(({ onPage }) => onPage);
    expect(rows.map(({ keys, does }) => `${keys}: ${does}`)).toEqual([
      'Ctrl+U: Display accessibility options',
      'Ctrl+Alt+K: Display website index',
      'Ctrl+Alt+V: Jump to main content',
      'Ctrl+Alt+S: Display the contact form',
      'Ctrl+Alt+N: Display the newsletter form',
      'Ctrl+Alt+D: Return to home page',
      'Esc: Close the modal window or menu, one at a time',
      'Tab: Move focus to the next element',
      'Shift+Tab: Move focus to the previous element',
      'Enter: Confirm or click the focused element',
      'Space: Check or uncheck the checkbox, press the button',
    ]);
  });

  test('names the stage’s keys as people read them', () => {
    const rows = shortcutRows(shortcutsEn).filter(({ onPage }) => !onPage);
    expect(rows.map(({ keys, where }) => `${keys}: ${where}`)).toEqual([
      '?: Everywhere',
      'Up arrow or Down arrow: In a window',
      'Arrow keys: On the map or network',
      'Shift+Arrow keys: On the map or network',
      'Enter: On the map or network',
      '+ or =: On the map or network, On a partner',
      '- or _: On the map or network, On a partner',
      '0: On the map or network, On a partner',
      'Home: On the map or network',
      'Alt+I: On the map or network, On a partner',
      'Arrow keys: On a partner',
      'Shift+Arrow keys: On a partner',
      'Home: On a partner',
      'End: On a partner',
      'Page Down: On a partner',
      'Page Up: On a partner',
      'Letters: On a partner',
      'Backspace: On a partner',
      'Shift+F10 or Menu key: On a partner',
      'Enter or Space: On a partner',
      'Esc: On a partner',
      'Up arrow or Down arrow or Home or End: In a menu',
    ]);
  });

  test('has every shortcut once, and no two with the same keys in the same place', () => {
    const ids = shortcuts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(Object.keys(shortcutsEn.does).toSorted());
    const ours = shortcuts
      .filter(({ kind }) => kind !== 'native')
      .flatMap(({ id, scopes }) => scopes.map((scope) => `${scope} ${ariaKeys(id) ?? id}`));
    expect(new Set(ours).size).toBe(ours.length);
  });

  test('writes aria-keyshortcuts as the standard wants it', () => {
    expect(ariaKeys('options')).toBe('Control+U');
    expect(ariaKeys('index')).toBe('Control+Alt+K');
    expect(ariaKeys('close')).toBe('Escape');
    expect(ariaKeys('zoomIn')).toBe('Plus =');
    expect(ariaKeys('openDetails')).toBe('Enter Space');
    expect(ariaKeys('nudge')).toBe(
      'Shift+ArrowUp Shift+ArrowRight Shift+ArrowDown Shift+ArrowLeft',
    );
    expect(ariaKeys('typeAhead')).toBeUndefined();
  });

  test('speaks of Option and Control on a Mac, and Slovene in Slovene', () => {
    expect(hint('index', shortcutsEn, 'mac')).toBe('Control+Option+K');
    expect(hint('whereAmI', shortcutsEn, 'mac')).toBe('Option+I');
    expect(hint('toggle', shortcutsSl)).toBe('preslednica');
    expect(hint('openDetails', shortcutsSl)).toBe('Enter ali preslednica');
    expect(shortcutRows(shortcutsSl)[0]?.does).toBe('Prikaže možnosti dostopnosti');
  });
});

describe('switching off', () => {
  test('chords leaves no keys, no hint and no attribute', () => {
    const bound = boundBy({ ...defaults, chords: 'off' });
    for (const id of chordIds) {
      expect(keysOf(id, bound)).toEqual([]);
      expect(ariaKeys(id, bound)).toBeUndefined();
      expect(hint(id, shortcutsEn, 'other', bound)).toBe('');
    }
    expect(keysOf('help', bound)).toHaveLength(1);
  });

  test('single keys leaves the chords, the arrows and the named keys', () => {
    const bound = boundBy({ ...defaults, singleKeys: false });
    const off = shortcutRows(shortcutsEn, 'other', bound).filter(
      (row) => row.keys === 'switched off',
    );
    expect(off.map(({ id }) => id)).toEqual(['help', 'zoomIn', 'zoomOut', 'fit', 'typeAhead']);
  });

  test('one action leaves the others', () => {
    const bound = boundBy({ ...defaults, chords: { options: null } });
    expect(keysOf('options', bound)).toEqual([]);
    expect(ariaKeys('index', bound)).toBe('Control+Alt+K');
  });
});

describe('other keys', () => {
  test('are taken for an action and shown for it', () => {
    const bound = boundBy({ ...defaults, chords: { index: { ctrl: true, key: 'J' } } });
    expect(hint('index', shortcutsEn, 'other', bound)).toBe('Ctrl+J');
  });

  test('of Alt and Shift are free of clashes and of refusals', () => {
    const bound = boundBy({ ...defaults, chords: altShift });
    expect(bound.chords.size).toBe(6);
    for (const [id, chord] of bound.chords) expect(refusalOf(chord, id, bound)).toBeUndefined();
    expect(clashesIn(bound).size).toBe(0);
  });

  test.each([
    ['a letter alone', { key: 'K' }, 'noModifier'],
    ['a letter with Shift', { shift: true, key: 'K' }, 'noModifier'],
    ['Ctrl+N', { ctrl: true, key: 'N' }, 'browser'],
    ['Ctrl+Shift+T', { ctrl: true, shift: true, key: 'T' }, 'browser'],
    ['Command+W', { meta: true, key: 'W' }, 'browser'],
    ['Ctrl+Tab', { ctrl: true, key: 'Tab' }, 'browser'],
    ['F5', { key: 'F5' }, 'browser'],
    ['Ctrl+0, which resets zoom', { ctrl: true, key: '0' }, 'browser'],
    ['Alt+Left, which goes back', { alt: true, key: 'ArrowLeft' }, 'browser'],
    ['Ctrl+C', { ctrl: true, key: 'C' }, 'editing'],
    ['Insert', { ctrl: true, key: 'Insert' }, 'assistive'],
    ['Caps Lock', { alt: true, key: 'CapsLock' }, 'assistive'],
    ['Ctrl+Alt+Up', { ctrl: true, alt: true, key: 'ArrowUp' }, 'assistive'],
    ['a sign', { ctrl: true, key: 'č' }, 'unusable'],
  ] as const)('%s is refused', (_, chord, why) => {
    expect(refusalOf(chord, 'index', asOnPage)).toEqual({ why });
  });

  test('that another action has are refused, also those of the stage', () => {
    expect(refusalOf({ ctrl: true, alt: true, key: 'V' }, 'index', asOnPage)).toEqual({ why: 'taken', by: 'main' }); // prettier-ignore
    expect(refusalOf({ alt: true, key: 'I' }, 'index', asOnPage)).toEqual({ why: 'taken', by: 'whereAmI' }); // prettier-ignore
    expect(refusalOf({ ctrl: true, alt: true, key: 'K' }, 'index', asOnPage)).toBeUndefined();
  });

  test('are refused with a reason that names the action which has them', () => {
    const taken = { why: 'taken', by: 'main' } as const;
    expect(reasonOf(taken, shortcutsEn)).toBe('These keys already do this: Jump to main content.');
    expect(reasonOf({ why: 'browser' }, shortcutsEn)).toBe(shortcutsEn.refused.browser);
  });

  test('the page’s own are not refused', () => {
    for (const [id, chord] of pageChords) expect(refusalOf(chord, id, asOnPage)).toBeUndefined();
  });
});

describe('clashes', () => {
  test('are told of the page’s keys', () => {
    const clashes = clashesIn(asOnPage);
    const letters = (name: 'nvda' | 'ubuntu' | 'voiceOver' | 'windows' | 'altGr') =>
      clashes
        .get(name)
        ?.map(({ key }) => key)
        .join('');
    expect(letters('nvda')).toBe('N');
    expect(letters('ubuntu')).toBe('D');
    expect(letters('voiceOver')).toBe('KVSND');
    expect(letters('windows')).toBe('KVSND');
    expect(letters('altGr')).toBe('KVSND');
  });
  test('are unknown of keys without both Ctrl and Alt', () => {
    expect(clashesOf({ ctrl: true, key: 'U' })).toEqual([]);
  });
  test('have a sentence in both languages that names the keys', () => {
    for (const { clash } of [shortcutsEn, shortcutsSl]) {
      for (const sentence of Object.values(clash))
        expect(sentence('Ctrl+Alt+N')).toContain('Ctrl+Alt+N');
    }
  });
});
