import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '../../../src/state/announcer.ts';

let log: [time: number, text: string][];
let announcer: Announcer;
let start: number;

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  start = performance.now();
  announcer = new Announcer((text) => log.push([performance.now() - start, text]));
  vi.advanceTimersByTime(2000);
  start = performance.now();
});

afterEach(() => {
  vi.useRealTimers();
});

const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
const spoken = () => log.map(([, text]) => text).filter(Boolean);

describe('a message', () => {
  test('empties the region after half a second and is written a tenth later', () => {
    announcer.say('Link copied.');
    wait(5000);
    expect(log).toEqual([
      [500, ''],
      [600, 'Link copied.'],
    ]);
  });

  test('said again is written with a mark nobody hears, then plain again', () => {
    for (let times = 0; times < 3; times++) {
      announcer.say('Maximum zoom.');
      wait(2000);
    }
    expect(spoken()).toEqual(['Maximum zoom.', 'Maximum zoom.\u200b', 'Maximum zoom.']);
  });

  test('replaces one that was not said yet', () => {
    for (const text of ['Map moved north.', 'Map moved north.', 'Map moved east.']) {
      announcer.say(text);
      wait(100);
    }
    wait(5000);
    expect(spoken()).toEqual(['Map moved east.']);
  });

  test('that comes while the region is empty waits its own half second', () => {
    announcer.say('Zoomed in.');
    wait(550);
    announcer.say('Maximum zoom.');
    wait(5000);
    expect(log).toEqual([
      [500, ''],
      [1050, ''],
      [1150, 'Maximum zoom.'],
    ]);
  });

  test('called off is not said', () => {
    announcer.say('Map moved north.');
    announcer.hush();
    wait(5000);
    expect(log).toEqual([]);
  });
});

describe('an action’s answer', () => {
  test('is not pushed away by what changed by the way', () => {
    announcer.say('Link copied.', 'action');
    announcer.say('12 of 14 partners shown.', 'ambient');
    wait(5000);
    expect(spoken()).toEqual(['Link copied.']);
  });

  test('pushes away what changed by the way', () => {
    announcer.say('12 of 14 partners shown.', 'ambient');
    announcer.say('Link copied.', 'action');
    wait(5000);
    expect(spoken()).toEqual(['Link copied.']);
  });

  test('keeps the region for a second', () => {
    announcer.say('Link copied.');
    wait(600 + 999);
    announcer.say('12 of 14 partners shown.', 'ambient');
    wait(1);
    announcer.say('11 of 14 partners shown.', 'ambient');
    wait(5000);
    expect(spoken()).toEqual(['Link copied.', '11 of 14 partners shown.']);
  });
});

test('nothing is written in the first second after loading', () => {
  announcer = new Announcer((text) => log.push([performance.now() - start, text]));
  announcer.say('14 of 14 partners shown.', 'ambient');
  wait(5000);
  expect(log).toEqual([
    [900, ''],
    [1000, '14 of 14 partners shown.'],
  ]);
});
