import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../../src/input/key-press.ts';
import { boundBy, defaults } from '../../../src/input/preferences.ts';
import { asksForHelp } from '../../../src/input/help-key.ts';
import { shiftOf, stageIntent } from '../../../src/input/stage-keys.ts';
import { press } from './press.ts';

const bound = boundBy(defaults);
const quiet = boundBy({ ...defaults, singleKeys: false });
const on = (area: 'viewport' | 'partners') => (key: KeyPress) =>
  stageIntent(key, area, bound, 'other');
const viewport = on('viewport');
const partners = on('partners');

describe('on the viewport', () => {
  test.each([
    ['ArrowUp', { id: 'pan', direction: 'up' }],
    ['ArrowLeft', { id: 'pan', direction: 'left' }],
    ['+', { id: 'zoomIn' }],
    ['=', { id: 'zoomIn' }],
    ['-', { id: 'zoomOut' }],
    ['_', { id: 'zoomOut' }],
    ['0', { id: 'fit' }],
    ['Home', { id: 'fitHome' }],
    ['Enter', { id: 'stepIn' }],
  ])('%s', (key, intent) => {
    expect(viewport(press(key))).toEqual(intent);
  });

  test('Shift with an arrow nudges', () => {
    expect(viewport(press('ArrowDown', { shiftKey: true }))).toEqual({ id: 'nudge', direction: 'down' }); // prettier-ignore
  });

  test('signs count by what they write, whatever is held to write them', () => {
    expect(viewport(press('+', { code: 'Equal', shiftKey: true }))).toEqual({ id: 'zoomIn' });
    expect(viewport(press('+', { code: 'NumpadAdd' }))).toEqual({ id: 'zoomIn' });
    expect(viewport(press('/', { code: 'Slash' }))).toBeUndefined();
    expect(viewport(press('6', { code: 'Digit6' }))).toBeUndefined();
  });

  test('letters, Page Down and Escape are left alone', () => {
    for (const key of ['m', 'PageDown', 'Escape', 'Backspace', 'Tab']) {
      expect(viewport(press(key))).toBeUndefined();
    }
  });

  test('an arrow moves the picture the other way, by 80 pixels or 20', () => {
    expect(shiftOf({ id: 'pan', direction: 'up' })).toEqual({ x: 0, y: 80 });
    expect(shiftOf({ id: 'nudge', direction: 'right' })).toEqual({ x: -20, y: 0 });
  });
});

describe('on a partner', () => {
  test.each([
    ['ArrowRight', { id: 'move', direction: 'right' }],
    ['Home', { id: 'firstPartner' }],
    ['End', { id: 'lastPartner' }],
    ['PageDown', { id: 'nextPartner' }],
    ['PageUp', { id: 'previousPartner' }],
    ['Backspace', { id: 'goBack' }],
    ['Escape', { id: 'stepOut' }],
    ['0', { id: 'fit' }],
    ['+', { id: 'zoomIn' }],
    ['š', { id: 'typeAhead', letter: 'š' }],
    ['M', { id: 'typeAhead', letter: 'M' }],
  ])('%s', (key, intent) => {
    expect(partners(press(key))).toEqual(intent);
  });

  test('Shift with an arrow follows a link', () => {
    expect(partners(press('ArrowUp', { shiftKey: true }))).toEqual({ id: 'followLink', direction: 'up' }); // prettier-ignore
  });

  test('Enter and Space are the button’s own, but do nothing while held down', () => {
    for (const key of ['Enter', ' ']) {
      expect(partners(press(key))).toBeUndefined();
      expect(partners(press(key, { repeat: true }))).toEqual({ id: 'nothing' });
    }
  });

  test('a held arrow goes on, a held Escape does not', () => {
    expect(partners(press('ArrowUp', { repeat: true }))).toEqual({ id: 'move', direction: 'up' });
    expect(partners(press('Escape', { repeat: true }))).toEqual({ id: 'nothing' });
  });

  test.each([
    ['Ctrl', { ctrlKey: true }],
    ['Meta', { metaKey: true }],
    ['AltGr', { altGraph: true }],
    ['Alt', { altKey: true }],
    ['an input method', { isComposing: true }],
    ['somebody who has dealt with it', { defaultPrevented: true }],
  ])('keys with %s are left alone', (_, rest) => {
    for (const key of ['k', '+', '0', 'ArrowLeft', 'Home', 'Backspace']) {
      expect(partners(press(key, rest))).toBeUndefined();
    }
  });
});

describe('where am I', () => {
  test('is Alt+I by the letter or its place, also where Option makes a dead key', () => {
    for (const area of [viewport, partners]) {
      expect(area(press('i', { altKey: true }))).toEqual({ id: 'whereAmI' });
      expect(area(press('I', { altKey: true, shiftKey: true }))).toBeUndefined();
    }
    const dead = press('Dead', { code: 'KeyI', altKey: true, altGraph: true });
    expect(stageIntent(dead, 'partners', bound, 'mac')).toEqual({ id: 'whereAmI' });
  });
});

describe('with single keys off', () => {
  test.each(['+', '-', '0', 'm'])('%s does nothing', (key) => {
    expect(stageIntent(press(key), 'partners', quiet, 'other')).toBeUndefined();
  });
  test('arrows and named keys work on', () => {
    expect(stageIntent(press('Home'), 'viewport', quiet, 'other')).toEqual({ id: 'fitHome' });
    expect(stageIntent(press('ArrowUp'), 'partners', quiet, 'other')?.id).toBe('move');
  });
});

describe('the question mark', () => {
  const mark = press('?', { code: 'Slash', shiftKey: true });
  test('asks for help on any layout', () => {
    expect(asksForHelp(mark, bound)).toBe(true);
    expect(asksForHelp(press('?', { code: 'Minus', shiftKey: true }), bound)).toBe(true);
  });
  test.each([
    ['in text', { inText: true }],
    ['held down', { repeat: true }],
    ['with Ctrl', { ctrlKey: true }],
    ['while composing', { isComposing: true }],
  ])('does not %s', (_, rest) => {
    expect(asksForHelp({ ...mark, ...rest }, bound)).toBe(false);
  });
  test('does not when single keys are off', () => {
    expect(asksForHelp(mark, quiet)).toBe(false);
  });
});

test('the menu is asked for by Shift+F10 or its own key, once however long they are held', () => {
  expect(partners(press('F10', { shiftKey: true }))).toEqual({ id: 'menu' });
  expect(partners(press('ContextMenu'))).toEqual({ id: 'menu' });
  expect(partners(press('ContextMenu', { repeat: true }))).toEqual({ id: 'nothing' });
  expect(partners(press('F10'))).toBeUndefined();
  expect(viewport(press('ContextMenu'))).toBeUndefined();
});
