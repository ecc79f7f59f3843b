import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../../src/input/key-press.ts';
import { firstEntry, menuStep, type MenuWalk } from '../../../src/input/menu-keys.ts';
import { press } from './press.ts';

const labels = ['Open details', 'Centre here', 'Lakes', 'Ljubljana'];

const go = (walk: MenuWalk, key: string | KeyPress, time = 0, singleKeys = true) =>
  menuStep(walk, labels, typeof key === 'string' ? press(key) : key, { time, singleKeys });

describe('in a menu', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 1, 3],
  ])('%s leads from entry %i to %i', (key, from, to) => {
    expect(go({ ...firstEntry, at: from }, key)?.at).toBe(to);
  });

  test('letters lead to the entry that begins with them, the same again to the next', () => {
    const once = go(firstEntry, 'l', 0);
    expect(once?.at).toBe(2);
    expect(once && go(once, 'l', 100)?.at).toBe(3);
    expect(once && go(once, 'j', 100)?.at).toBe(3);
    expect(once && go(once, 'c', 5000)?.at).toBe(1);
  });

  test('letters that nothing begins with change nothing', () => {
    expect(go({ ...firstEntry, at: 2 }, 'x')?.at).toBe(2);
  });

  test('letters are left alone while single keys are off; arrows are not', () => {
    expect(go(firstEntry, 'l', 0, false)).toBeUndefined();
    expect(go(firstEntry, 'ArrowDown', 0, false)?.at).toBe(1);
  });

  test.each([
    ['Enter', press('Enter')],
    ['Tab', press('Tab')],
    ['a chord', press('k', { ctrlKey: true, altKey: true })],
    ['AltGr', press('@', { altGraph: true })],
    ['an input method', press('l', { isComposing: true })],
  ])('%s is not the menu’s', (_, key) => {
    expect(go(firstEntry, key)).toBeUndefined();
  });
});
