import { describe, expect, test } from 'vitest';
import { isTextEntry, keyMeant, platformOf, pressOf } from '../../../src/input/key-press.ts';

test.each([
  ['MacIntel', 'mac'],
  ['iPhone', 'mac'],
  ['Win32', 'windows'],
  ['Linux x86_64', 'other'],
  ['', 'other'],
])('%s is %s', (name, platform) => {
  expect(platformOf(name)).toBe(platform);
});

describe('a place that takes text', () => {
  test.each([
    ['a text field', { localName: 'input', type: 'text' }, true],
    ['an e-mail field', { localName: 'input', type: 'email' }, true],
    ['a text area', { localName: 'textarea' }, true],
    ['an editable element', { localName: 'div', isContentEditable: true }, true],
    ['a check box', { localName: 'input', type: 'checkbox' }, false],
    ['a field that only shows', { localName: 'input', type: 'text', readOnly: true }, false],
    ['a button', { localName: 'button', type: 'submit' }, false],
    ['a list to choose from', { localName: 'select', type: 'select-one' }, false],
    ['the window', {}, false],
    ['nothing', undefined, false],
  ])('%s: %s', (_, target, takes) => {
    expect(isTextEntry(target)).toBe(takes);
  });
});

test('a key means its letter first, its position second, and otherwise nothing', () => {
  expect(keyMeant({ key: 'k', code: 'KeyV' })).toBe('K');
  expect(keyMeant({ key: 'κ', code: 'KeyK' })).toBe('K');
  expect(keyMeant({ key: '&', code: 'Digit1' })).toBe('1');
  expect(keyMeant({ key: 'F9', code: 'F9' })).toBe('F9');
  expect(keyMeant({ key: 'ArrowUp', code: 'ArrowUp' })).toBe('');
});

test('the key event that form filling sends, without a key, means nothing', () => {
  const event = Object.assign(new Event('keydown'), {}) as KeyboardEvent;
  expect(pressOf(event)).toMatchObject({ key: '', code: '', altGraph: false, inText: false });
});
