import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { SharedTalk } from '../../../src/present/shared-talk.ts';
import type { Talk } from '../../../src/present/talk.ts';
import type { Content, Message, Role } from '../../../src/present/wire.ts';
import { FakeWire } from './fake-wires.ts';
import { commands, FakeClock, talkOf } from './talks.ts';

const session = '0123456789abcdef';

class Pair {
  readonly clock = new FakeClock();
  readonly channel = new FakeWire();
  readonly hand = new FakeWire();
  readonly twins: string[] = [];
  readonly changes: string[] = [];
  readonly heard: Content[] = [];
  #count = 0;

  open(role: Role, talk: Partial<Talk> = {}, of = session): SharedTalk {
    const id = `${role}${this.#count++}`;
    const shared = new SharedTalk({
      role,
      id,
      session: of,
      transports: [this.channel.end(), this.hand.end()],
      clock: this.clock,
      talk: talkOf({ by: id, ...talk }),
      became: () => undefined,
      heard: (content) => this.heard.push(content),
      changed: () => this.changes.push(`${role} ${shared.link.connection}`),
      twin: () => this.twins.push(id),
    });
    shared.link.join();
    return shared;
  }

  carryAll(): void {
    while (this.channel.waiting + this.hand.waiting > 0) {
      this.channel.carryAll();
      this.hand.carryAll();
    }
  }

  /** Lets time pass, with all messages brought at once. */
  pass(seconds: number): void {
    for (let tenths = 0; tenths < seconds * 10; tenths++) {
      this.clock.pass(100);
      this.carryAll();
    }
  }
}

let pair: Pair;
beforeEach(() => {
  pair = new Pair();
});

const next = { type: 'next' } as const;

describe('two windows', () => {
  let stage: SharedTalk;
  let notes: SharedTalk;
  beforeEach(() => {
    stage = pair.open('stage');
    notes = pair.open('notes');
    pair.carryAll();
  });

  test('find each other at once and have the stage’s talk', () => {
    expect([stage.link.connection, notes.link.connection]).toEqual(['connected', 'connected']);
    expect(notes.talk).toEqual(stage.talk);
    expect([stage.leads, notes.leads]).toEqual([true, false]);
  });

  test('follow each other', () => {
    stage.command(next);
    pair.carryAll();
    expect(notes.talk.step).toBe(1);
    notes.command(next);
    expect(notes.talk.step).toBe(1);
    pair.carryAll();
    expect([stage.talk.step, notes.talk.step]).toEqual([2, 2]);
  });

  test('do once what comes by both ways, however late', () => {
    notes.command(next);
    pair.channel.carryAll();
    expect(stage.talk.step).toBe(1);
    pair.pass(2);
    pair.hand.carryAll();
    expect(stage.talk.step).toBe(1);
  });

  test.each(['channel', 'hand'] as const)('stay together without the %s', (wire) => {
    pair[wire].cut = true;
    notes.command(next);
    pair.pass(5);
    expect([stage.talk.step, notes.talk.step]).toEqual([1, 1]);
    expect(notes.link.connection).toBe('connected');
  });

  test('stay together for hours, and say hello without end only once a second', () => {
    pair.pass(60);
    expect(pair.changes).toEqual(['stage connected', 'notes connected']);
  });

  test('pass on what is no part of the talk, the newest only', () => {
    notes.link.send({ type: 'pointer', at: { x: 0.1, y: 0.1 } });
    notes.link.send({ type: 'pointer', at: { x: 0.2, y: 0.2 } });
    pair.channel.carry(1);
    pair.carryAll();
    expect(pair.heard).toMatchObject([{ type: 'pointer', at: { x: 0.2, y: 0.2 } }]);
  });

  test('know when nobody sees the other', () => {
    stage.link.hide(true);
    pair.carryAll();
    expect(notes.link.otherHidden).toBe(true);
    stage.link.hide(false);
    pair.carryAll();
    expect(notes.link.otherHidden).toBe(false);
  });
});

describe('a stage that is gone', () => {
  test('is missed at once when it said goodbye, and within four seconds when it did not', () => {
    const stage = pair.open('stage');
    const notes = pair.open('notes');
    pair.pass(1);
    stage.link.leave();
    pair.carryAll();
    expect(notes.link.connection).toBe('lost');

    const other = new Pair();
    other.open('stage');
    const left = other.open('notes');
    other.pass(1);
    other.channel.cut = other.hand.cut = true;
    other.pass(2);
    expect(left.link.connection).toBe('connected');
    other.pass(2);
    expect(left.link.connection).toBe('lost');
  });

  test('leaves the talk to the notes, and follows them when it is back', () => {
    const stage = pair.open('stage');
    const notes = pair.open('notes');
    pair.pass(1);
    stage.link.leave();
    pair.carryAll();
    notes.command(next);
    notes.command(next);
    expect(notes.talk.step).toBe(2);
    const again = pair.open('stage');
    pair.carryAll();
    expect(again.talk).toEqual(notes.talk);
    expect(notes.leads).toBe(false);
  });

  test('is waited for, not missed, before it has ever come', () => {
    const notes = pair.open('notes');
    pair.pass(10);
    expect(notes.link.connection).toBe('waiting');
    expect(notes.leads).toBe(true);
  });

  test('stands against notes that have come as far by themselves', () => {
    const stage = pair.open('stage');
    const notes = pair.open('notes');
    pair.pass(1);
    pair.channel.cut = pair.hand.cut = true;
    pair.pass(5);
    stage.command({ type: 'last' });
    notes.command(next);
    expect(stage.talk.revision).toBe(notes.talk.revision);
    pair.channel.cut = pair.hand.cut = false;
    pair.pass(2);
    expect(notes.talk).toEqual(stage.talk);
    expect(stage.talk.step).toBe(4);
  });
});

describe('what is not of this talk', () => {
  test('another session is never heard', () => {
    const stage = pair.open('stage');
    const stranger = pair.open('notes', {}, 'fedcba9876543210');
    stranger.command({ type: 'last' });
    pair.pass(5);
    expect(stage.link.connection).toBe('waiting');
    expect(stage.talk.step).toBe(0);
  });

  test('a talk of another length is not taken', () => {
    const stage = pair.open('stage');
    pair.open('notes', { steps: 9, step: 8, revision: 50 });
    pair.pass(2);
    expect(stage.talk).toMatchObject({ steps: 5, step: 0 });
  });

  const envelope = { v: 1, session, from: 'notes9', role: 'notes', seq: 0 } as const;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'next'],
    ['another version', { ...envelope, v: 2, type: 'bye' }],
    ['an unknown kind', { ...envelope, type: 'run' }],
    ['an unknown command', { ...envelope, type: 'command', command: { type: 'constructor' } }],
    ['a step that is none', { ...envelope, type: 'command', command: { type: 'goTo', step: -1 } }],
    ['a point off the stage', { ...envelope, type: 'pointer', at: { x: 2, y: 0 } }],
    [
      'a talk with a broken timer',
      { ...envelope, type: 'state', talk: { ...talkOf(), timer: {} } },
    ],
  ])('%s is not taken', (_, data) => {
    const stage = pair.open('stage');
    const before = stage.talk;
    pair.channel.end().post(data);
    pair.carryAll();
    expect(stage.talk).toBe(before);
    expect(stage.link.connection).toBe('waiting');
    expect(pair.heard).toEqual([]);
  });

  test('a message as it should be is taken', () => {
    const stage = pair.open('stage');
    const message: Message = { ...envelope, type: 'command', command: next };
    pair.channel.end().post(message);
    pair.carryAll();
    expect(stage.talk.step).toBe(1);
  });
});

test('of two stages of one session the later gives way, whoever speaks first', () => {
  pair.open('stage');
  pair.clock.pass(5);
  const copy = pair.open('stage');
  pair.pass(2);
  expect(new Set(pair.twins)).toEqual(new Set([copy.link.id]));
});

describe('whatever the order and loss of messages on one way', () => {
  type Act =
    | { readonly type: 'stage' | 'notes'; readonly command: Parameters<SharedTalk['command']>[0] }
    | { readonly type: 'carry'; readonly place: number; readonly lost: boolean }
    | { readonly type: 'steady' | 'pass' | 'cut' | 'mend' }
    | { readonly type: 'reload'; readonly who: Role; readonly kept: boolean };

  const acts: fc.Arbitrary<Act> = fc.oneof(
    fc.record({ type: fc.constantFrom('stage' as const, 'notes' as const), command: commands }),
    fc.record({ type: fc.constant('carry' as const), place: fc.nat(9), lost: fc.boolean() }),
    fc.constantFrom<Act>({ type: 'steady' }, { type: 'pass' }),
    fc.constantFrom<Act>({ type: 'cut' }, { type: 'mend' }),
    fc.record({
      type: fc.constant('reload' as const),
      who: fc.constantFrom<Role>('stage', 'notes'),
      kept: fc.boolean(),
    }),
  );

  test('both windows end in the same state', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 60 }), (given) => {
        const room = new Pair();
        const { channel, hand, clock } = room;
        const windows = { stage: room.open('stage'), notes: room.open('notes') };
        for (const act of given) {
          switch (act.type) {
            case 'stage':
            case 'notes':
              windows[act.type].command(act.command);
              break;
            case 'carry':
              channel.carry(act.place, act.lost);
              break;
            case 'steady':
              hand.carryAll();
              break;
            case 'pass':
              clock.pass(700);
              break;
            case 'cut':
            case 'mend':
              channel.cut = hand.cut = act.type === 'cut';
              break;
            case 'reload': {
              const old = windows[act.who];
              old.link.leave();
              windows[act.who] = room.open(act.who, act.kept ? old.talk : {});
            }
          }
        }
        hand.cut = false;
        room.pass(3);
        expect(windows.notes.talk).toEqual(windows.stage.talk);
        expect(windows.notes.link.connection).toBe('connected');
      }),
      { numRuns: 300 },
    );
  });
});
