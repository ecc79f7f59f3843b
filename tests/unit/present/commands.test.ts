import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueIn } from '../../../src/present/autoplay.ts';
import { apply, type Command } from '../../../src/present/commands.ts';
import { textSizes, type Talk } from '../../../src/present/talk.ts';
import { isRunning } from '../../../src/present/timer.ts';
import { readTalk, writeTalk } from '../../../src/present/wire.ts';
import { after, black, commands, explore, noon, talkOf, white, zoom } from './talks.ts';

const start = talkOf();
describe('moving', () => {
  test('goes step by step, to the first, to the last and to any between', () => {
    expect(after(start, 'next', 'next').step).toBe(2);
    expect(after(start, 'next', 'next', 'previous').step).toBe(1);
    expect(after(start, 'last').step).toBe(4);
    expect(after(start, 'last', 'first').step).toBe(0);
    expect(after(start, { type: 'goTo', step: 3 }).step).toBe(3);
  });

  test('stays on the last step and says so once', () => {
    const end = after(start, 'last', 'next');
    expect(end).toMatchObject({ step: 4, atEnd: true });
    expect(after(end, 'next')).toBe(end);
    expect(after(end, 'previous')).toMatchObject({ step: 3, atEnd: false });
  });

  test('stays on the first step', () => expect(after(start, 'previous')).toBe(start));

  test.each([-1, 5, 1.5, NaN])('does not go to step %d, which there is not', (step) => {
    expect(after(start, { type: 'goTo', step })).toBe(start);
  });

  test('starts the timer, but not without going anywhere', () => {
    expect(isRunning(after(start, 'first').timer)).toBe(false);
    expect(isRunning(after(start, black, 'next').timer)).toBe(false);
    expect(isRunning(after(start, 'next').timer)).toBe(true);
    expect(isRunning(after(start, 'next', 'timer', 'next').timer)).toBe(false);
  });

  test('ends a question only by what is next', () => {
    const asked = after(start, 'next', 'question');
    expect(after(asked, { type: 'goTo', step: 4 }, 'previous').timer.question).toBe(true);
    expect(after(asked, 'next').timer.question).toBe(false);
  });

  test('forgets the view and the enlarged place of the step before, keeps theme and text', () => {
    const dressed = after(start, { type: 'view', view: 'network' }, zoom, 'theme', 'larger');
    expect(dressed).toMatchObject({ view: 'network', zoom: { partner: 'lakes' } });
    expect(after(dressed, 'next')).toMatchObject({
      view: undefined,
      zoom: undefined,
      theme: 'strong',
      textSize: 1.15,
    });
  });
});

describe('a blank screen', () => {
  test('goes with the same key, and changes colour with the other', () => {
    expect(after(start, black).blank).toBe('black');
    expect(after(start, black, black).blank).toBe('none');
    expect(after(start, black, white).blank).toBe('white');
  });

  test.each(['next', 'previous'] as const)('is all that %s takes away', (way) => {
    const back = after(start, 'next', black, way);
    expect(back).toMatchObject({ step: 1, blank: 'none' });
  });

  test('gives way to a step that was asked for by its number', () => {
    expect(after(start, black, { type: 'goTo', step: 3 })).toMatchObject({
      step: 3,
      blank: 'none',
    });
    expect(after(start, black, 'first')).toMatchObject({ step: 0, blank: 'none' });
  });

  test('stops the timer only where one wants it to', () => {
    expect(isRunning(after(start, 'next', black).timer)).toBe(true);
    const held = after(start, 'holdOnBlank', 'next', black);
    expect(isRunning(held.timer)).toBe(false);
    expect(isRunning(after(held, 'next').timer)).toBe(true);
    expect(isRunning(after(held, black).timer)).toBe(true);
  });
});

describe('exploring', () => {
  const step = after(start, 'next', { type: 'view', view: 'network' }, zoom);
  const away = after(step, explore);

  test('makes the stage the atlas and tells where in it one is', () => {
    expect(away.explored).toBe('view=network');
    expect(after(away, { type: 'explore', address: 'partner=lakes' }).explored).toBe(
      'partner=lakes',
    );
    expect(after(away, explore)).toBe(away);
  });

  test.each(['return', 'next', 'previous'] as const)(
    '%s comes back to the step as it was',
    (way) => {
      const { stepSince, revision, ...back } = after(away, way);
      expect(back).toEqual({ ...back, ...step, stepSince: undefined, revision: undefined, explored: undefined }); // prettier-ignore
      expect([stepSince, revision]).toEqual([noon + 1000, away.revision + 1]);
    },
  );

  test('puts the laser and the pen away, which would lie in the way', () => {
    expect(after(step, 'laser', explore).laser).toBe(false);
    expect(after(step, 'pen', explore).pen).toBe(false);
  });

  test('shows the atlas also where the screen was blank, and can be blanked itself', () => {
    expect(after(step, black, explore)).toMatchObject({ blank: 'none', explored: 'view=network' });
    const dark = after(away, black);
    expect(after(dark, 'next')).toMatchObject({ blank: 'none', explored: 'view=network' });
    expect(after(dark, 'next', 'next')).toMatchObject({ explored: undefined, step: 1 });
  });
});

describe('what the stage looks like', () => {
  test('themes go round, or are chosen', () => {
    expect(after(start, 'theme', 'theme').theme).toBe('dark');
    expect(after(start, 'theme', 'theme', 'theme').theme).toBe('light');
    expect(after(start, { type: 'theme', theme: 'dark' }).theme).toBe('dark');
  });
  test('text grows to its largest and never shrinks below its first size', () => {
    const sizes = [start, after(start, 'larger'), after(start, 'larger', 'larger'), after(start, 'larger', 'larger', 'larger')]; // prettier-ignore
    expect(sizes.map(({ textSize }) => textSize)).toEqual(textSizes);
    expect(after(sizes[3] as Talk, 'larger')).toBe(sizes[3]);
    expect(after(start, 'smaller')).toBe(start);
  });
  test('a hand holds one tool', () => {
    expect(after(start, 'laser', 'pen')).toMatchObject({ laser: false, pen: true });
    expect(after(start, 'pen', 'laser')).toMatchObject({ laser: true, pen: false });
    expect(after(start, 'pen', 'pen').pen).toBe(false);
  });
  test('ink stays with its step and is erased there alone', () => {
    const stroke: Command = { type: 'stroke', points: [0, 0, 1, 1] };
    const inked = after(start, stroke, 'next', stroke, stroke, 'erase');
    expect(inked.ink).toEqual([{ step: 0, points: [0, 0, 1, 1] }]);
    expect(after(inked, 'erase')).toBe(inked);
  });
  test('a place is enlarged, and with the next zoom the whole stage is back', () => {
    expect(after(start, zoom, { type: 'zoom', zoom: { x: 0, y: 1 } }).zoom).toBeUndefined();
  });
});

describe('leaving', () => {
  test('keeps the step and the time', () => {
    const left = after(start, 'next', 'next', black, 'end');
    expect(left).toMatchObject({ step: 2, over: true, blank: 'none' });
    expect(isRunning(left.timer)).toBe(true);
    expect(after(left, 'end')).toBe(left);
  });
  test.each(['next', 'previous', 'begin'] as const)(
    'is taken back by %s, on the same step',
    (way) => {
      expect(after(start, 'next', 'end', way)).toMatchObject({ step: 1, over: false });
    },
  );
});

describe('by itself', () => {
  const planned = [30, 60, 40, 50, 20];
  const due = (talk: Talk) => dueIn(talk, planned);

  test('a talk does nothing', () => expect(due(start)).toBeUndefined());

  test('autoplay goes on after each step’s own time', () => {
    const playing = after(start, 'play');
    expect(due(playing)).toEqual({ at: noon + 31_000, command: { type: 'next' } });
    expect(due(apply(playing, { type: 'next' }, noon + 31_000))?.at).toBe(noon + 91_000);
  });

  test.each([
    ['a blank screen', black],
    ['exploring', explore],
  ])('autoplay waits for %s and then gives the step its whole time', (_, cover) => {
    const covered = after(start, 'play', cover);
    expect(due(covered)).toBeUndefined();
    expect(due(apply(covered, { type: 'next' }, noon + 500_000))?.at).toBe(noon + 530_000);
  });

  test('autoplay stops at the end', () => {
    const end = after(start, 'play', 'last', 'next');
    expect(end).toMatchObject({ atEnd: true, playing: false });
    expect(due(end)).toBeUndefined();
  });

  test('nothing happens once it is over', () =>
    expect(due(after(start, 'play', 'end'))).toBeUndefined());

  describe('a stand', () => {
    const stand = talkOf({ kiosk: true });

    test('plays from the beginning, again and again', () => {
      expect(due(stand)?.at).toBe(noon + 30_000);
      const last = after(stand, 'last');
      expect(after(last, 'next')).toMatchObject({ step: 0, atEnd: false, playing: true });
    });

    test('rests for a minute after the last touch, then goes on where it was left', () => {
      const touched = apply(stand, { type: 'touch' }, noon + 5000);
      const again = apply(touched, { type: 'touch' }, noon + 45_000);
      expect(due(again)).toEqual({ at: noon + 105_000, command: { type: 'wake' } });
      const left = [explore, black].reduce((talk, one) => apply(talk, one, noon + 50_000), again);
      const awake = apply(left, { type: 'wake' }, noon + 105_000);
      expect(awake).toMatchObject({ step: 0, explored: undefined, blank: 'none', restUntil: undefined }); // prettier-ignore
      expect(due(awake)).toEqual({ at: noon + 135_000, command: { type: 'next' } });
    });

    test('hears the touches of one second once', () => {
      const touched = apply(stand, { type: 'touch' }, noon);
      expect(apply(touched, { type: 'touch' }, noon + 900)).toBe(touched);
    });

    test('is paused and set going by its button', () => {
      const paused = after(stand, 'play');
      expect(due(paused)?.command.type).toBe('wake');
      expect(due(after(paused, 'play'))?.command.type).toBe('next');
    });

    test('never stops for good, whatever people do to it', () => {
      fc.assert(
        fc.property(fc.array(commands), (given) => {
          const left = after(stand, ...given.filter(({ type }) => type !== 'end'));
          expect(due(left)).toBeDefined();
        }),
      );
    });
  });

  test('only a stand rests', () => {
    expect(after(start, 'touch')).toBe(start);
    expect(after(start, 'wake')).toBe(start);
  });
});

describe('whatever is asked', () => {
  test('a talk stays a talk, and comes back from where it is kept', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(commands), (kiosk, given) => {
        const talk = after(talkOf({ kiosk }), ...given);
        expect(readTalk(writeTalk(talk))).toEqual(talk);
      }),
    );
  });

  test('every change counts, and what changes nothing leaves the very same talk', () => {
    fc.assert(
      fc.property(fc.array(commands), commands, (given, command) => {
        const talk = after(start, ...given);
        const next = apply(talk, command, noon + 999_999);
        expect(next === talk || next.revision === talk.revision + 1).toBe(true);
      }),
    );
  });
});

test.each([
  ['nothing', null],
  ['a torn text', '{"step":'],
  ['somebody else’s', '{"a":1}'],
  ['a step beyond the last', writeTalk({ ...start, step: 5 })],
  ['a text size of its own', writeTalk({ ...start, textSize: 9 as 1 })],
  [
    'a time that is none',
    writeTalk({ ...start, timer: { ...start.timer, spent: { before: -1 } } }),
  ],
  [
    'too much ink',
    writeTalk({ ...start, ink: Array.from({ length: 201 }, () => ({ step: 0, points: [] })) }),
  ],
])('a kept talk that is %s is not read', (_, text) => {
  expect(readTalk(text)).toBeUndefined();
});
