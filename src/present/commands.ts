/** All that can happen to a talk, and what becomes of it. */
import {
  stageThemes,
  textSizes,
  type Blank,
  type StageTheme,
  type StageView,
  type Talk,
  type Zoom,
} from './talk.ts';
import * as timers from './timer.ts';

export type Command =
  | { readonly type: PlainCommand }
  | { readonly type: 'goTo'; readonly step: number }
  /** The same colour again brings the picture back. */
  | { readonly type: 'blank'; readonly colour: Exclude<Blank, 'none'> }
  /** The next theme in turn, unless one is named. */
  | { readonly type: 'theme'; readonly theme?: StageTheme | undefined }
  /** Undefined is the step's own view. */
  | { readonly type: 'view'; readonly view?: StageView | undefined }
  /** Again, whatever the place, goes back to the whole stage. */
  | { readonly type: 'zoom'; readonly zoom: Zoom }
  /** Makes the stage the atlas at this address, or tells where in the atlas it is now. */
  | { readonly type: 'explore'; readonly address: string }
  | { readonly type: 'stroke'; readonly points: readonly number[] };

export const plainCommands = [
  'next',
  'previous',
  'first',
  'last',
  'larger',
  'smaller',
  /** Back from the atlas to the step as it was. */
  'return',
  'play',
  /** Somebody is at the stand. */
  'touch',
  /** Nobody is at the stand any more. */
  'wake',
  'laser',
  'pen',
  'erase',
  'timer',
  'resetTimer',
  'undoReset',
  'question',
  'holdOnBlank',
  'end',
  'begin',
] as const;
type PlainCommand = (typeof plainCommands)[number];

/** A stand is left alone for so long after the last touch. */
const REST_MS = 60_000;
/** A touch soon after another says nothing new. */
const TOUCH_MS = 1000;
/** More ink than this is a scribble; the oldest goes first. */
const MOST_STROKES = 200;

/** The talk after a command, or the very same where it changes nothing. `now` in milliseconds since 1970. */
export function apply(talk: Talk, command: Command, now: number): Talk {
  const changed = change(talk, command, now);
  return changed === talk ? talk : { ...changed, revision: talk.revision + 1 };
}

function change(talk: Talk, command: Command, now: number): Talk {
  switch (command.type) {
    case 'next':
      return next(talk, now);
    case 'previous':
      return covered(talk) ? uncover(talk, now) : move(talk, talk.step - 1, now);
    case 'first':
      return move(talk, 0, now);
    case 'last':
      return move(talk, talk.steps - 1, now);
    case 'goTo':
      return move(talk, command.step, now);
    case 'blank':
      return talk.blank === command.colour ? unblank(talk, now) : blank(talk, command.colour, now);
    case 'theme':
      return set(talk, { theme: command.theme ?? after(stageThemes, talk.theme) });
    case 'larger':
      return resize(talk, 1);
    case 'smaller':
      return resize(talk, -1);
    case 'view':
      return set(talk, { view: command.view });
    case 'zoom':
      return set(talk, { zoom: talk.zoom ? undefined : command.zoom });
    case 'explore':
      return set(unblank(talk, now), { explored: command.address, laser: false, pen: false });
    case 'return':
      return talk.explored === undefined ? talk : show(talk, now);
    case 'play':
      if (talk.kiosk) return talk.restUntil === undefined ? touch(talk, now) : wake(talk, now);
      return { ...talk, playing: !talk.playing, atEnd: false, stepSince: now };
    case 'touch':
      return touch(talk, now);
    case 'wake':
      return wake(talk, now);
    // One hand, one tool.
    case 'laser':
      return { ...talk, laser: !talk.laser, pen: false };
    case 'pen':
      return { ...talk, pen: !talk.pen, laser: false };
    case 'stroke':
      return {
        ...talk,
        ink: [...talk.ink, { step: talk.step, points: command.points }].slice(-MOST_STROKES),
      };
    case 'erase': {
      const ink = talk.ink.filter(({ step }) => step !== talk.step);
      return ink.length === talk.ink.length ? talk : { ...talk, ink };
    }
    case 'timer':
      return set(talk, { timer: timers.toggle(talk.timer, now) });
    case 'resetTimer':
      return set(talk, { timer: timers.reset(talk.timer) });
    case 'undoReset':
      return set(talk, { timer: timers.undoReset(talk.timer) });
    case 'question':
      return set(talk, { timer: timers.toggleQuestion(talk.timer, now) });
    case 'holdOnBlank':
      return { ...talk, holdOnBlank: !talk.holdOnBlank };
    case 'end':
      if (talk.over) return talk;
      return set(show(talk, now), { over: true, playing: talk.kiosk, laser: false, pen: false });
    case 'begin':
      return talk.over ? uncover(talk, now) : talk;
  }
}

/** The same talk where nothing differs, so that nothing is sent for nothing. */
function set(talk: Talk, part: Partial<Talk>): Talk {
  const names = Object.keys(part) as (keyof Talk)[];
  return names.every((name) => talk[name] === part[name]) ? talk : { ...talk, ...part };
}

/** Whether something lies before the step: then moving only takes it away, or the old picture would flash. */
const covered = ({ over, blank, explored }: Talk): boolean =>
  over || blank !== 'none' || explored !== undefined;

function next(talk: Talk, now: number): Talk {
  if (covered(talk)) return uncover(talk, now);
  if (talk.step < talk.steps - 1) return move(endQuestion(talk, now), talk.step + 1, now);
  if (talk.kiosk) return { ...talk, step: 0, ...freshStep, stepSince: now };
  return set(talk, { atEnd: true, playing: false });
}

/** Only what is next says that a question is over: while it lasts, one may leaf through the talk to answer. */
const endQuestion = (talk: Talk, now: number): Talk =>
  talk.timer.question ? { ...talk, timer: timers.toggleQuestion(talk.timer, now) } : talk;

const freshStep = { view: undefined, zoom: undefined, atEnd: false, over: false } as const;

function move(talk: Talk, step: number, now: number): Talk {
  if (!Number.isInteger(step) || step < 0 || step >= talk.steps) return talk;
  const shown = covered(talk) ? show(talk, now) : talk;
  if (step === talk.step) return set(shown, freshStep);
  const timer = timers.startByMove(shown.timer, now);
  return { ...shown, ...freshStep, step, stepSince: now, timer };
}

/** Takes away what lies on top: that it was over, then the blank, then the atlas. */
const uncover = (talk: Talk, now: number): Talk =>
  talk.over
    ? { ...talk, over: false, stepSince: now }
    : talk.blank === 'none'
      ? show(talk, now)
      : unblank(talk, now);

/** The step as it was, with nothing before it. */
const show = (talk: Talk, now: number): Talk =>
  set(unblank(talk, now), { explored: undefined, stepSince: now });

function blank(talk: Talk, colour: Blank, now: number): Talk {
  const timer = talk.holdOnBlank ? timers.hold(talk.timer, now) : talk.timer;
  return { ...talk, blank: colour, timer };
}

const unblank = (talk: Talk, now: number): Talk =>
  talk.blank === 'none'
    ? talk
    : { ...talk, blank: 'none', stepSince: now, timer: timers.release(talk.timer, now) };

function resize(talk: Talk, by: 1 | -1): Talk {
  const size = textSizes[textSizes.indexOf(talk.textSize) + by];
  return size === undefined ? talk : { ...talk, textSize: size };
}

function touch(talk: Talk, now: number): Talk {
  const restUntil = now + REST_MS;
  const isNews = talk.kiosk && restUntil - (talk.restUntil ?? 0) >= TOUCH_MS;
  return isNews ? { ...talk, restUntil } : talk;
}

/** A stand goes on as if nobody had been there, at the step where it was left. */
const wake = (talk: Talk, now: number): Talk =>
  talk.restUntil === undefined
    ? talk
    : {
        ...show(talk, now),
        ...freshStep,
        restUntil: undefined,
        stepSince: now,
        laser: false,
        pen: false,
        ink: [],
      };

const after = <T>(values: readonly T[], value: T): T =>
  values[(values.indexOf(value) + 1) % values.length] as T;
