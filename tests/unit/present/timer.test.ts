import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  elapsed,
  hold,
  isFresh,
  isRunning,
  minutesOf,
  paceOf,
  release,
  reset,
  startByMove,
  toggle,
  toggleQuestion,
  undoReset,
  unstarted,
  type Timer,
} from '../../../src/present/timer.ts';
import { noon } from './talks.ts';

const at = (seconds: number): number => noon + seconds * 1000;
const seconds = (timer: Timer, now: number): number => elapsed(timer, at(now)) / 1000;
const started = startByMove(unstarted, at(0));

describe('the timer', () => {
  test('starts with the first move and does not start again with the next', () => {
    expect(isFresh(unstarted)).toBe(true);
    expect(isRunning(started)).toBe(true);
    expect(startByMove(started, at(20))).toBe(started);
    expect(seconds(started, 90)).toBe(90);
  });

  test('that was paused before does not start by a move', () => {
    const paused = toggle(started, at(30));
    expect(startByMove(paused, at(60))).toBe(paused);
    expect(seconds(paused, 999)).toBe(30);
  });

  test('leaves out its pauses', () => {
    const again = toggle(toggle(started, at(30)), at(100));
    expect(seconds(again, 110)).toBe(40);
  });

  test('reads the same whenever and however often it is read', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), (pauses) => {
        let now = 0;
        let timer = started;
        let running = 0;
        for (const [index, pause] of pauses.entries()) {
          if (index % 2 === 0) running += pause;
          now += pause;
          timer = toggle(timer, at(now));
        }
        const tail = pauses.length % 2 === 0 ? 7 : 0;
        expect(seconds(timer, now + 7)).toBe(running + tail);
      }),
    );
  });

  test('never runs backwards when the computer’s clock is set back', () => {
    const paused = toggle(toggle(started, at(30)), at(40));
    expect(seconds(paused, -3600)).toBe(30);
  });

  test('is the same after a reload', () => {
    const kept = JSON.parse(JSON.stringify(toggle(started, at(30)))) as Timer;
    expect(seconds(toggle(kept, at(50)), 60)).toBe(40);
  });
});

describe('a reset', () => {
  const back = reset(started);
  test('stands at nought until the next move', () => {
    expect(seconds(back, 90)).toBe(0);
    expect(isRunning(startByMove(back, at(100)))).toBe(true);
  });
  test('undone is as if it had never been', () => {
    expect(seconds(undoReset(back), 90)).toBe(90);
    expect(seconds(undoReset(startByMove(back, at(50))), 90)).toBe(90);
  });
  test('of a fresh timer loses nothing that could be undone', () => {
    expect(reset(back)).toBe(back);
    expect(undoReset(unstarted)).toBe(unstarted);
  });
});

describe('a blank screen', () => {
  test('holds the timer and lets it go', () => {
    const held = hold(started, at(30));
    expect(isRunning(held)).toBe(false);
    expect(seconds(release(held, at(60)), 70)).toBe(40);
  });
  test('does not start what was standing', () => {
    const paused = toggle(started, at(30));
    expect(release(hold(paused, at(40)), at(60))).toBe(paused);
  });
  test('does not stop again what was started by hand meanwhile', () => {
    const byHand = toggle(hold(started, at(30)), at(40));
    expect(release(byHand, at(60))).toBe(byHand);
    expect(seconds(byHand, 50)).toBe(40);
  });
});

describe('the pace', () => {
  const planned = [30, 60, 40];
  const pace = (timer: Timer, step: number, now: number) => paceOf(timer, planned, step, at(now));

  test('is not known before the talk has begun', () =>
    expect(pace(unstarted, 0, 500)).toBeUndefined());

  test.each([
    [0, 20, { state: 'onTime', seconds: 0 }],
    [0, 40, { state: 'onTime', seconds: 0 }],
    [0, 41, { state: 'behind', seconds: 11 }],
    [0, 100, { state: 'behind', seconds: 70 }],
    [1, 20, { state: 'onTime', seconds: 0 }],
    [1, 19, { state: 'ahead', seconds: 11 }],
    [1, 90, { state: 'onTime', seconds: 0 }],
    [2, 20, { state: 'ahead', seconds: 70 }],
    [2, 200, { state: 'behind', seconds: 70 }],
  ] as const)('on step %d after %d seconds', (step, now, expected) => {
    expect(pace(started, step, now)).toEqual(expected);
  });

  test('stands while a question is answered, and the clock goes on', () => {
    const asked = toggleQuestion(started, at(20));
    expect(pace(asked, 0, 500)).toEqual({ state: 'onTime', seconds: 0 });
    expect(seconds(asked, 500)).toBe(500);
    const answered = toggleQuestion(asked, at(500));
    expect(pace(answered, 0, 580)).toEqual({ state: 'behind', seconds: 70 });
  });

  test('does not go on in a pause within a question', () => {
    const paused = toggle(toggleQuestion(started, at(20)), at(30));
    expect(pace(toggleQuestion(paused, at(40)), 0, 900)).toEqual({ state: 'onTime', seconds: 0 });
    const goesOn = toggle(toggleQuestion(paused, at(40)), at(50));
    expect(pace(goesOn, 0, 130)).toEqual({ state: 'behind', seconds: 70 });
  });
});

test('seconds are read as minutes and seconds', () => {
  expect([0, 59.9, 60, 3671].map(minutesOf)).toEqual([
    { minutes: 0, seconds: 0 },
    { minutes: 0, seconds: 59 },
    { minutes: 1, seconds: 0 },
    { minutes: 61, seconds: 11 },
  ]);
});
