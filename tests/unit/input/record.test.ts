import { expect, test } from 'vitest';
import { boundBy, defaults } from '../../../src/input/preferences.ts';
import { record } from '../../../src/input/record.ts';
import { press } from './press.ts';

const bound = boundBy(defaults);
const recorded = (...pressed: Parameters<typeof press>) =>
  record(press(...pressed), 'index', bound, 'other');

test('keys held together are recorded once the last is down', () => {
  expect(recorded('Control', { code: 'ControlLeft', ctrlKey: true })).toEqual({ kind: 'waiting' });
  expect(recorded('j', { code: 'KeyJ', ctrlKey: true })).toEqual({
    kind: 'recorded',
    chord: { ctrl: true, key: 'J' },
  });
});

test('the key that began the recording and is still held is none of them', () => {
  expect(recorded('Enter', { repeat: true })).toEqual({ kind: 'waiting' });
});

test('Escape gives up, Tab goes on as ever', () => {
  expect(recorded('Escape')).toEqual({ kind: 'giveUp' });
  expect(recorded('Tab')).toEqual({ kind: 'leave' });
  expect(recorded('Tab', { shiftKey: true })).toEqual({ kind: 'leave' });
  expect(recorded('Tab', { ctrlKey: true })).toMatchObject({ refused: { why: 'browser' } });
});

test('a letter is known on any layout, a dead key of a Mac by its place', () => {
  const held = { ctrlKey: true, altKey: true };
  const chord = { ctrl: true, alt: true, key: 'J' };
  expect(recorded('ξ', { code: 'KeyJ', ...held })).toEqual({ kind: 'recorded', chord });
  const dead = press('Dead', { code: 'KeyJ', ...held });
  expect(record(dead, 'index', bound, 'mac')).toEqual({ kind: 'recorded', chord });
  expect(recorded(' ', { ctrlKey: true })).toMatchObject({ chord: { ctrl: true, key: 'Space' } });
});

test('keys that another action has are refused by its name', () => {
  const held = { ctrlKey: true, altKey: true };
  expect(recorded('v', { code: 'KeyV', ...held })).toMatchObject({
    kind: 'refused',
    refused: { why: 'taken', by: 'main' },
  });
  expect(recorded('k', { code: 'KeyK', ...held })).toMatchObject({ kind: 'recorded' });
});

test('a character of AltGr is refused as such', () => {
  expect(recorded('@', { code: 'KeyV', altGraph: true })).toEqual({
    kind: 'refused',
    chord: { key: '@' },
    refused: { why: 'character' },
  });
});

test('what an input method is making is none', () => {
  expect(recorded('k', { ctrlKey: true, isComposing: true })).toEqual({ kind: 'waiting' });
});
