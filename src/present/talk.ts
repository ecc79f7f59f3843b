/** A talk as both windows know it: one value, sent and replaced as a whole. What changes it: `commands.ts`. */
import { unstarted, type Timer } from './timer.ts';

export const stageThemes = ['light', 'strong', 'dark'] as const;
export type StageTheme = (typeof stageThemes)[number];

/** Presets for rooms, from small to deep; no smaller one than the first is readable from behind. */
export const textSizes = [1, 1.15, 1.33, 1.5] as const;
export type TextSize = (typeof textSizes)[number];

export const blanks = ['none', 'black', 'white'] as const;
export type Blank = (typeof blanks)[number];

export const stageViews = ['map', 'network'] as const;
export type StageView = (typeof stageViews)[number];

/** Where the stage is enlarged: at a point, in fractions of its width and height, or at a partner. */
export type Zoom = { readonly x: number; readonly y: number } | { readonly partner: string };

/** One line of the pen on one step: x and y in turns, in fractions of the stage. Never printed. */
export interface Stroke {
  readonly step: number;
  readonly points: readonly number[];
}

export interface Talk {
  /** From 0. */
  readonly step: number;
  readonly steps: number;
  /** When the step came up, or its picture came back: milliseconds since 1970. */
  readonly stepSince: number;
  /** "Next" was asked for on the last step. */
  readonly atEnd: boolean;
  /** The presentation has been left; moving begins it again. */
  readonly over: boolean;

  readonly blank: Blank;
  readonly theme: StageTheme;
  readonly textSize: TextSize;
  /** In place of the step's own view, until the next step. */
  readonly view?: StageView | undefined;
  readonly zoom?: Zoom | undefined;
  /** The atlas's address while the stage is the atlas itself; missing while it shows the step. */
  readonly explored?: string | undefined;

  /** Steps go on by themselves. */
  readonly playing: boolean;
  /** A stand: loops, and rests when somebody touches it. */
  readonly kiosk: boolean;
  /** Until when the stand rests. */
  readonly restUntil?: number | undefined;

  readonly laser: boolean;
  readonly pen: boolean;
  readonly ink: readonly Stroke[];

  readonly timer: Timer;
  /** Whether a blank screen stops the timer. */
  readonly holdOnBlank: boolean;

  /** Counts the changes. Together with `by` it names one state of the talk. */
  readonly revision: number;
  /** The window that made this revision. */
  readonly by: string;
}

export interface Start {
  readonly steps: number;
  /** From 0; beyond the last is the last. */
  readonly step?: number | undefined;
  readonly kiosk?: boolean | undefined;
  readonly by: string;
  readonly now: number;
}

export const startTalk = ({ steps, step = 0, kiosk = false, by, now }: Start): Talk => ({
  step: Math.max(0, Math.min(step, steps - 1)),
  steps,
  stepSince: now,
  atEnd: false,
  over: false,
  blank: 'none',
  theme: 'light',
  textSize: 1,
  playing: kiosk,
  kiosk,
  laser: false,
  pen: false,
  ink: [],
  timer: unstarted,
  holdOnBlank: false,
  revision: 0,
  by,
});

export const isExploring = ({ explored }: Talk): boolean => explored !== undefined;
