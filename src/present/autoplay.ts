/** What a talk does by itself, and when. Pure: somebody else waits. */
import type { Command } from './commands.ts';
import type { Talk } from './talk.ts';

export interface Due {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly command: Command;
}

/** What comes next without anybody; undefined where the talk waits for its presenter. */
export function dueIn(talk: Talk, planned: readonly number[]): Due | undefined {
  if (talk.over) return undefined;
  if (talk.restUntil !== undefined) return { at: talk.restUntil, command: { type: 'wake' } };
  const hidden = talk.blank !== 'none' || talk.explored !== undefined;
  const seconds = planned[talk.step];
  // A stand must never stay where somebody left it: what covers the step without a touch goes after the step's time.
  if (!talk.playing || seconds === undefined || (hidden && !talk.kiosk)) return undefined;
  return { at: talk.stepSince + seconds * 1000, command: { type: 'next' } };
}
