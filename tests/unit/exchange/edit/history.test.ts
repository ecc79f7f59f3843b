import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canRedo,
  canUndo,
  redo,
  startHistory,
  step,
  undo,
  type History,
} from '../../../../src/exchange/edit/history.ts';

const push = <T>(history: History<T>, present: T, run?: object): History<T> =>
  step(history, () => present, run);

test('what was undone can be done again, until something else is done', () => {
  const three = push(push(startHistory('a'), 'b'), 'c');
  const back = undo(undo(three));
  expect(back.present).toBe('a');
  expect(canUndo(back)).toBe(false);
  expect(redo(redo(back))).toEqual(three);
  expect(canRedo(three)).toBe(false);
  const other = push(undo(three), 'd');
  expect([other.present, canRedo(other)]).toEqual(['d', false]);
  expect(undo(other).present).toBe('b');
});

test('an edit that did nothing is no step, and the ends are ends', () => {
  const start = startHistory('a');
  expect(push(start, 'a')).toBe(start);
  expect(undo(start)).toBe(start);
  expect(redo(start)).toBe(start);
});

test('undoing all steps leads back to the start, and doing them again to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 50 }), (states) => {
      const end = states.reduce((history, state) => push(history, state), startHistory(-0.5));
      let history = end;
      while (canUndo(history)) history = undo(history);
      expect(history.present).toBe(-0.5);
      while (canRedo(history)) history = redo(history);
      expect(history).toEqual(end);
    }),
  );
});

test('a run of edits is one step from what was before it, and one back to there is none', () => {
  const [run, other] = [{}, {}];
  const add = (letter: string) => (text: string) => text + letter;
  const start = push(startHistory('a'), 'b');
  const twice = step(step(start, add('1'), run), add('2'), run);
  expect(twice.present).toBe('b2');
  expect(undo(twice)).toEqual({ ...start, future: ['b2'] });
  expect(step(twice, add('3'), other).present).toBe('b23');
  expect(step(undo(twice), add('3'), run).present).toBe('b3');
  expect(step(twice, (text) => text, run)).toEqual(start);
});
