/** What was, what is and what was undone. Nothing in it changes; each step gives a new one. */
export interface History<T> {
  /** The earliest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** The next to be done again first. */
  readonly future: readonly T[];
  /** What the last step was one of, while more of the same may follow. */
  readonly run?: object;
}

/** Steps that can be undone; states share all that has not changed, so they are small. */
const most = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/**
 * A step on; what had been undone is forgotten. An edit that did nothing is no step. The edits of a run, as of
 * somebody who goes through a list of values by its arrow keys, are one step from what was before the first of
 * them: whoever comes back to the first value has done nothing.
 */
export function step<T>(history: History<T>, change: (before: T) => T, run?: object): History<T> {
  const start = run !== undefined && run === history.run ? undo(history) : history;
  const present = change(start.present);
  if (present === start.present) return start === history ? history : { ...start, future: [] };
  return {
    past: [...start.past, start.present].slice(-most),
    present,
    future: [],
    ...(run && { run }),
  };
}

export const canUndo = ({ past }: History<unknown>): boolean => past.length > 0;
export const canRedo = ({ future }: History<unknown>): boolean => future.length > 0;

/** Without anything to undo, what is stays. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return {
    past: past.slice(0, -1),
    present: past[past.length - 1] as T,
    future: [present, ...future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0] as T, future: future.slice(1) };
}
