import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { animate, easeInOut } from '../../../src/state/animate.ts';

/** A screen whose frames come when the test says so. */
let now = 0;
let waiting: Map<number, FrameRequestCallback>;

beforeEach(() => {
  now = 1000;
  waiting = new Map();
  let last = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    waiting.set(++last, callback);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => waiting.delete(id));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function frameAt(time: number): void {
  now = time;
  const due = [...waiting.values()];
  waiting.clear();
  for (const callback of due) callback(time);
}

test('it steps once a frame by the time that has passed, and ends at 1', () => {
  const steps: number[] = [];
  animate(400, (t) => steps.push(t));
  expect(steps).toEqual([]);
  for (const time of [1000, 1100, 1300, 1400]) frameAt(time);
  expect(steps).toEqual([0, 0.25, 0.75, 1]);
  expect(waiting.size).toBe(0);
});

test('a late frame ends it, and a frame from before its start is its start', () => {
  const steps: number[] = [];
  animate(400, (t) => steps.push(t));
  frameAt(990);
  frameAt(9000);
  frameAt(9016);
  expect(steps).toEqual([0, 1]);
});

test('stopped, it steps no more', () => {
  const step = vi.fn();
  const stop = animate(400, step);
  frameAt(1100);
  stop();
  frameAt(1200);
  expect(step).toHaveBeenCalledTimes(1);
  stop();
});

test('it can be stopped before its first step', () => {
  const step = vi.fn();
  animate(400, step)();
  frameAt(1100);
  expect(step).not.toHaveBeenCalled();
});

test('a step may stop it', () => {
  const steps: number[] = [];
  const stop = animate(400, (t) => {
    steps.push(t);
    stop();
  });
  frameAt(1100);
  frameAt(1200);
  expect(steps).toEqual([0.25]);
});

test('a journey starts and ends slowly and goes one way', () => {
  expect([0, 0.5, 1].map(easeInOut)).toEqual([0, 0.5, 1]);
  const path = Array.from({ length: 101 }, (_, i) => easeInOut(i / 100));
  const speeds = path.slice(1).map((value, i) => value - (path[i] ?? 0));
  expect(Math.min(...speeds)).toBeGreaterThan(0);
  expect(speeds[0]).toBeLessThan(0.001);
  expect(speeds.at(-1)).toBeLessThan(0.001);
  expect(easeInOut(0.3)).toBeCloseTo(1 - easeInOut(0.7), 12);
});
