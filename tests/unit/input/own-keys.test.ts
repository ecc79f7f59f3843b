import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ariaOf, chordFrom, type Chord } from '../../../src/input/chord.ts';
import { ownWith, schemeChord } from '../../../src/input/own-keys.ts';
import { altShift, boundBy, keyPreferences } from '../../../src/input/preferences.ts';
import { pageChords } from '../../../src/input/shortcuts.ts';
import { defaults, type Preferences } from '../../../src/state/preferences.ts';
import { chordIds } from '../../../src/text/shortcut-messages.ts';

const ctrlJ: Chord = { ctrl: true, key: 'J' };

/** All keys in force, as `aria-keyshortcuts` writes them. */
const keysBy = (kept: Preferences) =>
  Object.fromEntries(
    [...boundBy(keyPreferences(kept)).chords].map(([id, chord]) => [id, ariaOf(chord)]),
  );
const page = Object.fromEntries([...pageChords].map(([id, chord]) => [id, ariaOf(chord)]));
const with_ = (own: Preferences['own']): Preferences => ({ ...defaults, chords: 'own', own });

describe('keys written as text', () => {
  const anyChord = fc
    .record({
      ctrl: fc.boolean(),
      alt: fc.boolean(),
      shift: fc.boolean(),
      meta: fc.boolean(),
      key: fc.constantFrom('A', 'Z', '0', '9', 'F2', 'F12'),
    })
    .filter(({ ctrl, alt, meta }) => ctrl || alt || meta);

  test('are read as what was written', () => {
    fc.assert(
      fc.property(anyChord, (chord) => {
        expect(ariaOf(chordFrom(ariaOf(chord))!)).toBe(ariaOf(chord));
      }),
    );
  });

  test.each([
    '',
    'K',
    'Shift+K',
    'Control+k',
    'Control+',
    'Control+Plus',
    'Alt+Control+K',
    'Control+Control+K',
    'Super+Control+K',
    'Control+Escape',
    ' Control+K',
  ])('“%s” is none that an action can have', (text) => {
    expect(chordFrom(text)).toBeUndefined();
  });
});

describe('the scheme', () => {
  test('of the page has its keys, without Ctrl+U where that was given up', () => {
    expect(keysBy(defaults)).toEqual(page);
    expect(keysBy({ ...defaults, ctrlU: 'off' })).toEqual({ ...page, options: undefined });
  });

  test('of Alt, Shift and a letter has those for all six actions', () => {
    expect(keysBy({ ...defaults, chords: 'altShift' })).toEqual(
      Object.fromEntries(chordIds.map((id) => [id, `Alt+Shift+${altShift[id]?.key}`])),
    );
  });

  test('off has none', () => expect(keysBy({ ...defaults, chords: 'off' })).toEqual({}));

  test('of one’s own is what was changed over what it began from', () => {
    expect(keysBy(with_({ from: 'page', keys: { index: 'Control+J', home: '' } }))).toEqual({
      ...page,
      index: 'Control+J',
      home: undefined,
    });
    expect(keysBy(with_({ from: 'altShift', keys: { index: 'Control+J' } }))).toMatchObject({
      index: 'Control+J',
      home: 'Alt+Shift+D',
    });
  });

  test('of one’s own passes over text that is no keys', () => {
    expect(keysBy(with_({ from: 'page', keys: { index: 'K', main: 'nonsense' } }))).toEqual(page);
  });
});

describe('giving an action other keys', () => {
  test('leaves the others as they are, whatever the scheme', () => {
    for (const chords of ['page', 'altShift', 'own', 'off'] as const) {
      const kept: Preferences = {
        ...defaults,
        chords,
        ctrlU: 'off',
        own: { from: 'altShift', keys: { main: 'Control+M' } },
      };
      const before = keysBy(kept);
      const after = keysBy(with_(ownWith(kept, 'index', ctrlJ)));
      expect(after, chords).toEqual({ ...before, index: 'Control+J' });
    }
  });

  test('or none takes them from it alone', () => {
    expect(keysBy(with_(ownWith(defaults, 'home', null)))).toEqual({ ...page, home: undefined });
  });

  test('can be taken back to the scheme’s, which is offered only then', () => {
    const changed = with_(ownWith(defaults, 'index', ctrlJ));
    expect(schemeChord(defaults, 'index')).toBeUndefined();
    expect(schemeChord(changed, 'home')).toBeUndefined();
    expect(schemeChord(changed, 'index')).toEqual(pageChords.get('index'));
    expect(keysBy(with_(ownWith(changed, 'index', undefined)))).toEqual(page);
  });

  test('the scheme’s own keys pressed anew are no difference from it', () => {
    const changed = with_(ownWith(defaults, 'index', ctrlJ));
    const again = ownWith(changed, 'index', pageChords.get('index'));
    expect(again).toEqual(defaults.own);
  });
});
