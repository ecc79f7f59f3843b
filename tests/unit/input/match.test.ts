import { describe, expect, test } from 'vitest';
import type { KeyPress, Platform } from '../../../src/input/key-press.ts';
import { Matcher } from '../../../src/input/match.ts';
import { altShift, boundBy, defaults } from '../../../src/input/preferences.ts';
import { pageChords } from '../../../src/input/shortcuts.ts';
import { press } from './press.ts';

const ctrlAlt = { ctrlKey: true, altKey: true } as const;

interface Case {
  readonly name: string;
  readonly on: Platform;
  readonly key: KeyPress;
  /** Codes of the keys held before. */
  readonly held?: readonly string[];
  /** What it means in a text field and on a button. */
  readonly inField: string | undefined;
  readonly onButton: string | undefined;
}

const cases: readonly Case[] = [
  {
    name: 'Ctrl+Alt+V on a plain layout jumps to main content',
    on: 'windows',
    key: press('v', ctrlAlt),
    held: ['ControlLeft', 'AltLeft'],
    inField: 'main',
    onButton: 'main',
  },
  {
    name: 'AltGr+V on a Slovene keyboard on Windows only types @',
    on: 'windows',
    key: press('@', { code: 'KeyV', altGraph: true }),
    held: ['ControlLeft', 'AltRight'],
    inField: undefined,
    onButton: undefined,
  },
  {
    name: 'left Ctrl and left Alt, which Windows turned into @, act outside text only',
    on: 'windows',
    key: press('@', { code: 'KeyV', altGraph: true }),
    held: ['ControlLeft', 'AltLeft'],
    inField: undefined,
    onButton: 'main',
  },
  {
    name: 'an old browser that reports AltGr as Ctrl+Alt may type @',
    on: 'windows',
    key: press('@', { code: 'KeyV', ...ctrlAlt }),
    held: ['ControlLeft', 'AltRight'],
    inField: undefined,
    onButton: 'main',
  },
  {
    name: 'AltGr+N on Linux only types }',
    on: 'other',
    key: press('}', { code: 'KeyN', altGraph: true }),
    held: ['AltRight'],
    inField: undefined,
    onButton: undefined,
  },
  {
    name: 'Control+Option+V on a Mac acts although Option makes √',
    on: 'mac',
    key: press('√', { code: 'KeyV', ...ctrlAlt }),
    inField: 'main',
    onButton: 'main',
  },
  {
    name: 'Control+Option+N on a Mac acts although it is a dead key',
    on: 'mac',
    key: press('Dead', { code: 'KeyN', ...ctrlAlt }),
    inField: 'newsletter',
    onButton: 'newsletter',
  },
  {
    name: 'Gecko on a Mac calls Option AltGraph, which means nothing',
    on: 'mac',
    key: press('k', { ...ctrlAlt, altGraph: true }),
    inField: 'index',
    onButton: 'index',
  },
  {
    name: 'a dead key elsewhere begins a character',
    on: 'other',
    key: press('Dead', { code: 'KeyN', ...ctrlAlt }),
    inField: undefined,
    onButton: undefined,
  },
  {
    name: 'keys of an input method belong to it',
    on: 'windows',
    key: press('Process', { code: 'KeyK', keyCode: 229, ...ctrlAlt }),
    inField: undefined,
    onButton: undefined,
  },
  {
    name: 'on a Greek keyboard the position counts, and typing wins in text',
    on: 'other',
    key: press('κ', { code: 'KeyK', ...ctrlAlt }),
    inField: undefined,
    onButton: 'index',
  },
  {
    name: 'on Dvorak the letter counts, not the position',
    on: 'windows',
    key: press('k', { code: 'KeyV', ...ctrlAlt }),
    inField: 'index',
    onButton: 'index',
  },
  {
    name: 'Shift held as well is another key: Ctrl+Shift+U enters characters on Linux',
    on: 'other',
    key: press('U', { ctrlKey: true, shiftKey: true }),
    inField: undefined,
    onButton: undefined,
  },
  {
    name: 'AltGr+U types € on a Hungarian keyboard',
    on: 'windows',
    key: press('€', { code: 'KeyU', altGraph: true, ctrlKey: true }),
    held: ['ControlLeft', 'AltRight'],
    inField: undefined,
    onButton: undefined,
  },
  {
    name: 'a repeat of a chord that was pressed elsewhere does nothing',
    on: 'other',
    key: press('k', { ...ctrlAlt, repeat: true }),
    inField: undefined,
    onButton: undefined,
  },
  {
    name: 'Ctrl+U opens the options even in text',
    on: 'other',
    key: press('u', { ctrlKey: true }),
    inField: 'options',
    onButton: 'options',
  },
];

function meaning({ on, key, held = [] }: Case, inText: boolean): string | undefined {
  const matcher = new Matcher(on);
  for (const code of held) matcher.press({ code, repeat: false });
  const match = matcher.match({ ...key, inText }, pageChords);
  return match?.kind === 'fire' ? match.id : undefined;
}

describe('on the keyboards of the world', () => {
  test.each(cases)('$name: in a text field', (one) => {
    expect(meaning(one, true)).toBe(one.inField);
  });
  test.each(cases)('$name: on a button', (one) => {
    expect(meaning(one, false)).toBe(one.onButton);
  });
});

const chordK = press('k', ctrlAlt);
const fire = (id: string) => ({ kind: 'fire', id });

describe('a chord', () => {
  test.each([
    ['Meta is held', { metaKey: true }],
    ['somebody nearer has dealt with it', { defaultPrevented: true }],
    ['an input method composes', { isComposing: true }],
    ['its key code says input method', { keyCode: 229 }],
    ['only Alt is held', { ctrlKey: false }],
    ['Shift is held', { shiftKey: true }],
  ])('does nothing when %s', (_, rest) => {
    expect(new Matcher('other').match({ ...chordK, ...rest }, pageChords)).toBeUndefined();
  });

  test('with Alt is not Ctrl+U', () => {
    expect(new Matcher('other').match(press('u', ctrlAlt), pageChords)).toBeUndefined();
  });

  test('fires once while held, and keeps the browser from acting on the repeats', () => {
    const matcher = new Matcher('other');
    const key = press('u', { ctrlKey: true });
    matcher.press(key);
    expect(matcher.match(key, pageChords)).toEqual(fire('options'));
    const again = { ...key, repeat: true };
    matcher.press(again);
    expect(matcher.match(again, pageChords)).toEqual({ kind: 'swallow' });
    // The modifier was let go first: the letter must not be typed where the focus went.
    expect(matcher.match({ ...again, ctrlKey: false, inText: true }, pageChords)).toEqual({
      kind: 'swallow',
    });
  });

  test('leaves repeats of a key alone whose chord did not fire', () => {
    expect(new Matcher('other').match({ ...chordK, repeat: true }, pageChords)).toBeUndefined();
  });

  test('fires again after its key was let go', () => {
    const matcher = new Matcher('other');
    for (let times = 0; times < 2; times++) {
      matcher.press(chordK);
      expect(matcher.match(chordK, pageChords)).toEqual(fire('index'));
      matcher.release(chordK);
    }
    expect(matcher.match({ ...chordK, repeat: true }, pageChords)).toBeUndefined();
  });

  test('forgets what was held when the window loses focus', () => {
    const matcher = new Matcher('windows');
    for (const code of ['ControlLeft', 'AltLeft']) matcher.press({ code, repeat: false });
    matcher.forget();
    const typed = press('@', { code: 'KeyV', altGraph: true });
    expect(matcher.match(typed, pageChords)).toBeUndefined();
  });

  test('that is switched off is left to the browser', () => {
    const off = boundBy({ ...defaults, chords: 'off' }).chords;
    expect(new Matcher('other').match(press('u', { ctrlKey: true }), off)).toBeUndefined();
  });

  test('of Alt and Shift works in text, except where a Mac makes a character of it', () => {
    const { chords } = boundBy({ ...defaults, chords: altShift });
    const held = { altKey: true, shiftKey: true, inText: true };
    expect(new Matcher('windows').match(press('K', held), chords)).toEqual(fire('index'));
    const mac = press('\uf8ff', { ...held, code: 'KeyK' });
    expect(new Matcher('mac').match(mac, chords)).toBeUndefined();
    expect(new Matcher('mac').match({ ...mac, inText: false }, chords)).toEqual(fire('index'));
  });
});
