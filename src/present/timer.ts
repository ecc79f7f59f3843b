/**
 * The talk's clock. It never ticks: it holds when it was set going, so it is right after a reload, in a window that
 * was asleep, and in both windows at once. Times are milliseconds since 1970, which all windows share.
 */

interface Stopwatch {
  /** Milliseconds measured before it was last set going. */
  readonly before: number;
  /** When it was last set going; missing while it stands. */
  readonly since?: number | undefined;
}

interface Reading {
  readonly spent: Stopwatch;
  /** What was spent on the plan: all but the questions. */
  readonly paced: Stopwatch;
}

export interface Timer extends Reading {
  /** Somebody asks something: the pacing stands, the clock goes on. */
  readonly question: boolean;
  /** Stopped by a blank screen, to go on with the picture. */
  readonly held: boolean;
  /** What the last reset took away. */
  readonly undo?: Reading | undefined;
}

export type Pace =
  | { readonly state: 'behind' | 'ahead'; readonly seconds: number }
  | { readonly state: 'onTime'; readonly seconds: 0 };

/** Nobody calls a talk late that is a few seconds off. */
const SLACK_SECONDS = 10;

const zero: Stopwatch = { before: 0 };
export const unstarted: Timer = { spent: zero, paced: zero, question: false, held: false };

/** A computer's clock can be set back: time spent never shrinks below what was measured. */
const read = ({ before, since }: Stopwatch, now: number): number =>
  before + (since === undefined ? 0 : Math.max(0, now - since));
const going = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === undefined ? { before: watch.before, since: now } : watch;
const standing = (watch: Stopwatch, now: number): Stopwatch => ({ before: read(watch, now) });

export const isRunning = ({ spent }: Timer): boolean => spent.since !== undefined;
/** Never set going, or set back. */
export const isFresh = ({ spent }: Timer): boolean =>
  spent.since === undefined && spent.before === 0;
/** Milliseconds since the first move, pauses left out. */
export const elapsed = ({ spent }: Timer, now: number): number => read(spent, now);

const run = (timer: Timer, now: number): Timer => ({
  ...timer,
  held: false,
  spent: going(timer.spent, now),
  paced: timer.question ? timer.paced : going(timer.paced, now),
});

const pause = (timer: Timer, now: number): Timer => ({
  ...timer,
  held: false,
  spent: standing(timer.spent, now),
  paced: standing(timer.paced, now),
});

export const toggle = (timer: Timer, now: number): Timer =>
  isRunning(timer) ? pause(timer, now) : run(timer, now);

/** The first move starts it, not the window: nobody knows how long a presenter waits for the room. */
export const startByMove = (timer: Timer, now: number): Timer =>
  isFresh(timer) ? run(timer, now) : timer;

/** Stops it for a blank screen; `release` sets it going again, unless somebody has done so by hand. */
export const hold = (timer: Timer, now: number): Timer =>
  isRunning(timer) ? { ...pause(timer, now), held: true } : timer;
export const release = (timer: Timer, now: number): Timer => (timer.held ? run(timer, now) : timer);

/** Back to nought and standing: the next move starts it, as at first. */
export const reset = (timer: Timer): Timer =>
  isFresh(timer) ? timer : { ...unstarted, undo: { spent: timer.spent, paced: timer.paced } };

/** As if it had never been reset: what ran has run on meanwhile. */
export const undoReset = (timer: Timer): Timer =>
  timer.undo ? { ...unstarted, ...timer.undo } : timer;

/** A question begins, or is over. */
export function toggleQuestion(timer: Timer, now: number): Timer {
  const question = !timer.question;
  const stands = question || !isRunning(timer);
  return { ...timer, question, paced: (stands ? standing : going)(timer.paced, now) };
}

/** How a talk at a step keeps to the seconds planned for each; undefined before it has begun. */
export function paceOf(
  timer: Timer,
  planned: readonly number[],
  step: number,
  now: number,
): Pace | undefined {
  if (isFresh(timer)) return undefined;
  const seconds = read(timer.paced, now) / 1000;
  const begins = planned.slice(0, step).reduce((sum, one) => sum + one, 0);
  const ends = begins + (planned[step] ?? 0);
  if (seconds > ends + SLACK_SECONDS) {
    return { state: 'behind', seconds: Math.round(seconds - ends) };
  }
  if (seconds < begins - SLACK_SECONDS) {
    return { state: 'ahead', seconds: Math.round(begins - seconds) };
  }
  return { state: 'onTime', seconds: 0 };
}

/** Seconds as a clock shows them. */
export const minutesOf = (
  seconds: number,
): { readonly minutes: number; readonly seconds: number } => ({
  minutes: Math.floor(seconds / 60),
  seconds: Math.floor(seconds % 60),
});
