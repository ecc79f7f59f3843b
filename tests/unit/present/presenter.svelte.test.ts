import { beforeEach, describe, expect, test } from 'vitest';
import { Presenter, type PresenterOptions } from '../../../src/present/presenter.svelte.ts';
import type { TalkStore } from '../../../src/present/session.ts';
import type { Talk } from '../../../src/present/talk.ts';
import { isFresh, isRunning } from '../../../src/present/timer.ts';
import type { KeyPress } from '../../../src/input/key-press.ts';
import { press } from '../input/press.ts';
import { FakeWire } from './fake-wires.ts';
import { FakeClock, noon } from './talks.ts';

const steps = [
  { seconds: 30, view: 'map' },
  { seconds: 60, view: 'network' },
  { seconds: 40, view: 'map' },
] as const;

let clock: FakeClock;
let wires: Map<string, FakeWire>;
let kept: Map<string, Talk>;
let frames: (() => void)[];
let done: string[];
let count: number;

beforeEach(() => {
  clock = new FakeClock();
  wires = new Map();
  kept = new Map();
  frames = [];
  done = [];
  count = 0;
});

const wireOf = (session: string): FakeWire => {
  const wire = wires.get(session) ?? new FakeWire();
  wires.set(session, wire);
  return wire;
};

function open(role: 'stage' | 'notes', rest: Partial<PresenterOptions> = {}): Presenter {
  const store = (session: string): TalkStore => ({
    load: () => kept.get(`${role} ${session}`),
    save: (talk) => kept.set(`${role} ${session}`, talk),
  });
  const presenter = new Presenter({
    role,
    steps,
    start: {},
    session: 'session0',
    connect: (session) => [wireOf(session).end()],
    store,
    newId: () => `id${count++}`,
    hands: {
      fullscreen: (wanted) => done.push(`${role}: fullscreen ${wanted}`),
      notes: () => done.push(`${role}: notes`),
      moveTo: ({ left }) => done.push(`${role}: to ${left}`),
      zoomAt: () => ({ partner: 'lakes' }),
      address: () => 'view=network',
    },
    singleKeys: () => true,
    platform: 'other',
    clock,
    frame: (run) => {
      frames.push(run);
      return () => (frames = frames.filter((one) => one !== run));
    },
    ...rest,
  });
  presenter.live.join();
  carry();
  return presenter;
}

const carry = () => {
  for (const wire of wires.values()) wire.carryAll();
};
const draw = () => {
  for (const run of frames.splice(0)) run();
  carry();
};
const pass = (seconds: number) => {
  for (let tenths = 0; tenths < seconds * 10; tenths++) {
    clock.pass(100);
    carry();
  }
};
const plain = { control: 'none', inDialog: false } as const;
const hit = (presenter: Presenter, ...keys: readonly (string | KeyPress)[]): boolean[] =>
  keys.map((key) => {
    const taken = presenter.press(typeof key === 'string' ? press(key) : key, plain);
    carry();
    return taken;
  });

describe.each(['stage', 'notes'] as const)('keys in the %s window', (role) => {
  let stage: Presenter;
  let notes: Presenter;
  let here: Presenter;
  beforeEach(() => {
    stage = open('stage');
    notes = open('notes');
    here = role === 'stage' ? stage : notes;
  });
  const both = () => {
    expect(notes.talk).toEqual(stage.talk);
    return stage.talk;
  };

  test.each<[string, readonly string[], Partial<Talk>]>([
    ['next', ['PageDown'], { step: 1 }],
    ['previous', ['PageDown', 'PageDown', 'PageUp'], { step: 1 }],
    ['first', ['PageDown', 'Home'], { step: 0 }],
    ['last', ['End'], { step: 2 }],
    ['a number', ['2', 'Enter'], { step: 1 }],
    ['a number that was asked for', ['g', '3', 'Enter'], { step: 2 }],
    ['a number corrected', ['1', 'Backspace', '3', 'Enter'], { step: 2 }],
    ['black', ['b'], { blank: 'black' }],
    ['white', ['w'], { blank: 'white' }],
    ['black and next', ['b', 'PageDown'], { blank: 'none', step: 0 }],
    ['the other view', ['m'], { view: 'network' }],
    ['the other view of a network', ['PageDown', 'm'], { view: 'map' }],
    ['the step’s own view again', ['m', 'm'], { view: undefined }],
    ['theme', ['c'], { theme: 'strong' }],
    ['larger', ['+'], { textSize: 1.15 }],
    ['smaller', ['+', '+', '-'], { textSize: 1.15 }],
    ['autoplay', ['a'], { playing: true }],
    ['laser', ['l'], { laser: true }],
    ['pen', ['d'], { pen: true }],
    ['zoom', ['z'], { zoom: { partner: 'lakes' } }],
    ['zoom and back', ['z', 'z'], { zoom: undefined }],
    ['explore', ['x'], { explored: 'view=network' }],
    ['explore and back', ['PageDown', 'x', 'x'], { explored: undefined, step: 1 }],
    ['explore and back by the clicker', ['PageDown', 'x', 'PageDown'], { explored: undefined, step: 1 }], // prettier-ignore
    ['Escape', ['Escape'], { over: true }],
    ['Escape and F5, as a clicker’s one button sends', ['PageDown', 'Escape', 'F5'], { over: false, step: 1 }], // prettier-ignore
  ])('%s', (_, keys, expected) => {
    expect(hit(here, ...keys)).not.toContain(false);
    expect(both()).toMatchObject(expected);
  });

  test('T starts and pauses the timer', () => {
    hit(here, 't');
    expect(isRunning(both().timer)).toBe(true);
    hit(here, 't');
    expect(isRunning(both().timer)).toBe(false);
  });

  test('R resets the timer only when it is held for a second', () => {
    hit(here, 'PageDown', 'r');
    expect(here.holding).toBe(true);
    pass(0.9);
    here.release();
    pass(2);
    expect(isFresh(both().timer)).toBe(false);
    hit(here, 'r');
    pass(1);
    expect(here.holding).toBe(false);
    expect(isFresh(both().timer)).toBe(true);
    here.command({ type: 'undoReset' });
    carry();
    expect(isFresh(both().timer)).toBe(false);
  });

  test('F, F5 and S are this window’s own hands’', () => {
    hit(here, 'f', 'F5', 's');
    expect(done).toEqual([`${role}: fullscreen toggle`, `${role}: fullscreen enter`, `${role}: notes`]); // prettier-ignore
  });

  test('O, ? and Q open what only this window shows, and close it again', () => {
    for (const [key, layer] of [
      ['o', 'overview'],
      ['?', 'help'],
      ['q', 'audienceLink'],
    ] as const) {
      hit(here, key);
      expect([here.layer, (here === stage ? notes : stage).layer]).toEqual([layer, undefined]);
      hit(here, key);
      expect(here.layer).toBeUndefined();
    }
  });

  test('Escape closes one thing at a time', () => {
    hit(here, 'x', 'Escape');
    expect(both()).toMatchObject({ explored: undefined, over: false });
    hit(here, 'd', 'o', 'g', 'Escape');
    expect(here.layer).toBe('overview');
    hit(here, 'Escape');
    expect([here.layer, both().pen]).toEqual([undefined, true]);
    hit(here, 'Escape', 'l', 'Escape');
    expect(both()).toMatchObject({ pen: false, laser: false, over: false });
    hit(here, 'Escape');
    expect(both().over).toBe(true);
  });

  test('the site’s own keys are not taken', () => {
    expect(hit(here, press('k', { ctrlKey: true, altKey: true }), 'Tab', 'F12')).toEqual([false, false, false]); // prettier-ignore
  });
});

describe('a number', () => {
  test('is forgotten after three seconds', () => {
    const stage = open('stage');
    hit(stage, '2');
    expect([stage.layer, stage.number.digits]).toEqual(['goTo', '2']);
    pass(2.9);
    expect(stage.layer).toBe('goTo');
    pass(0.2);
    expect(stage.layer).toBeUndefined();
    hit(stage, 'Enter');
    expect(stage.talk.step).toBe(1);
  });

  test('that was asked for waits', () => {
    const stage = open('stage');
    hit(stage, 'g', '3');
    pass(60);
    hit(stage, 'Enter');
    expect(stage.talk.step).toBe(2);
  });

  test('of no step is refused, and one may read why', () => {
    const stage = open('stage');
    hit(stage, '9', 'Enter');
    expect([stage.talk.step, stage.layer, stage.number.refused]).toEqual([0, undefined, '9']);
    pass(3);
    expect(stage.number.refused).toBeUndefined();
  });
});

test('a step that comes closes what lies over the stage', () => {
  const [stage, notes] = [open('stage'), open('notes')];
  hit(stage, 'o');
  hit(notes, 'PageDown');
  expect(stage.layer).toBeUndefined();
});

describe('the laser and the pen', () => {
  test('show in the other window, once a picture, and the laser fades', () => {
    const [stage, notes] = [open('stage'), open('notes')];
    notes.point({ x: 0.5, y: 0.5 });
    draw();
    expect(stage.marker.point).toBeUndefined();
    hit(notes, 'l');
    notes.point({ x: 0.1, y: 0.1 });
    notes.point({ x: 0.2, y: 0.2 });
    expect(frames).toHaveLength(1);
    draw();
    expect(stage.marker.point).toEqual({ x: 0.2, y: 0.2 });
    pass(1.5);
    expect([stage.marker.point, notes.marker.point]).toEqual([undefined, undefined]);
  });

  test('leave a line on its step', () => {
    const [stage, notes] = [open('stage'), open('notes')];
    hit(notes, 'd');
    notes.draw([0, 0, 0.5, 0.5]);
    draw();
    expect(stage.marker.line).toEqual([0, 0, 0.5, 0.5]);
    notes.draw([0, 0, 0.5, 0.5, 1, 1]);
    notes.lift();
    draw();
    expect(stage.marker.line).toEqual([]);
    expect(stage.talk.ink).toEqual([{ step: 0, points: [0, 0, 0.5, 0.5, 1, 1] }]);
    hit(stage, 'e');
    expect(notes.talk.ink).toEqual([]);
  });
});

describe('the time', () => {
  test('is read in whole seconds, with what is left of the plan and the pace', () => {
    const notes = open('notes');
    hit(notes, 'PageDown');
    pass(155);
    const { elapsed, remaining, pace, now } = notes.live;
    expect([elapsed, remaining, now]).toEqual([155_000, -25_000, noon + 155_000]);
    expect(pace).toEqual({ state: 'behind', seconds: 65 });
  });
});

describe('by itself', () => {
  test('autoplay goes on, led by the stage alone', () => {
    const [stage, notes] = [open('stage'), open('notes')];
    hit(notes, 'a');
    pass(30);
    expect([stage.talk.step, notes.talk.step]).toEqual([1, 1]);
    pass(60);
    expect(stage.talk.step).toBe(2);
    pass(40);
    expect(stage.talk).toMatchObject({ step: 2, atEnd: true, playing: false });
  });

  test('a stand rests when it is touched, goes on after a minute and loops', () => {
    const stage = open('stage', { start: { kiosk: true } });
    pass(30);
    hit(stage, 'PageDown');
    expect(stage.talk.step).toBe(2);
    expect(stage.live.restsFor).toBe(60);
    pass(59);
    expect([stage.talk.step, stage.live.restsFor]).toEqual([2, 1]);
    pass(1);
    expect(stage.live.restsFor).toBeUndefined();
    pass(40);
    expect(stage.talk.step).toBe(0);
  });
});

describe('a reload', () => {
  test('of the stage keeps step, timer and notes', () => {
    const [stage, notes] = [open('stage'), open('notes')];
    hit(notes, 'PageDown');
    pass(5);
    stage.leave();
    carry();
    expect(notes.live.connection).toBe('lost');
    pass(5);
    const again = open('stage', { start: { step: 1 } });
    expect(again.talk).toEqual(notes.talk);
    expect([again.live.elapsed, notes.live.connection]).toEqual([10_000, 'connected']);
  });

  test('of the stage without storage takes the talk from the notes', () => {
    const [stage, notes] = [open('stage'), open('notes')];
    hit(stage, 'PageDown', 'PageDown');
    stage.leave();
    kept.clear();
    const again = open('stage');
    expect(again.talk).toEqual(notes.talk);
    expect(again.talk.step).toBe(2);
  });

  test('at another address goes to its step', () => {
    const stage = open('stage');
    hit(stage, 'PageDown');
    stage.leave();
    expect(open('stage', { start: { step: 2 } }).talk.step).toBe(2);
  });

  test('of a tour that has another length starts afresh', () => {
    const stage = open('stage');
    hit(stage, 'PageDown');
    stage.leave();
    expect(open('stage', { steps: steps.slice(0, 2) }).talk).toMatchObject({ step: 0, steps: 2 });
  });

  test('after the end begins again', () => {
    const stage = open('stage');
    hit(stage, 'PageDown', 'Escape');
    stage.leave();
    expect(open('stage').talk).toMatchObject({ step: 1, over: false });
  });
});

test('the copy of a tab gets a session of its own, and the two never mix', () => {
  const first = open('stage');
  pass(1);
  const copy = open('stage');
  carry();
  expect(first.live.session).toBe('session0');
  expect(copy.live.session).not.toBe('session0');
  hit(copy, 'End');
  pass(3);
  expect(first.talk.step).toBe(0);
});

test('a window that is left does nothing more', () => {
  const stage = open('stage', { start: { kiosk: true } });
  stage.leave();
  pass(300);
  expect(stage.talk.step).toBe(0);
});
