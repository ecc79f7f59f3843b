/** What the windows of a talk send each other and keep for a reload; nothing of it is believed before it is checked. */
import * as v from 'valibot';
import { plainCommands, type Command } from './commands.ts';
import {
  blanks,
  stageThemes,
  stageViews,
  textSizes,
  type Stroke,
  type Talk,
  type Zoom,
} from './talk.ts';
import type { Timer } from './timer.ts';

/** The audience's window, and the presenter's. */
export const roles = ['stage', 'notes'] as const;
export type Role = (typeof roles)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A screen's part that windows may take, in the desktop's pixels; left and top of a second screen may be negative. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a message says, without its envelope. */
export type Content =
  /** I am here, and this is what I know. `ask` wants the same of the other. */
  | {
      readonly type: 'hello';
      readonly ask: boolean;
      readonly revision: number;
      readonly by: string;
      /** When the window came into this talk. */
      readonly since: number;
      /** Nobody sees the window: it may show an old picture. */
      readonly hidden: boolean;
    }
  | { readonly type: 'state'; readonly talk: Talk }
  | { readonly type: 'command'; readonly command: Command }
  /** Where the laser points; missing when it is away. */
  | { readonly type: 'pointer'; readonly at?: Point | undefined }
  /** The line that the pen is drawing, from its beginning; a command when it is finished. */
  | { readonly type: 'ink'; readonly points: readonly number[] }
  /** The screen that the stage leaves, for the other window to take. */
  | { readonly type: 'room'; readonly room: Room }
  | { readonly type: 'bye' };

export type Message = Content & {
  readonly v: 1;
  readonly session: string;
  /** The window; another one after a reload. */
  readonly from: string;
  readonly role: Role;
  /** Counts this window's messages. */
  readonly seq: number;
};

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.pipe(v.string(), v.maxLength(100));
/** As long as a line that takes a minute to draw. */
const points = v.pipe(v.array(fraction), v.maxLength(8000));
const point = v.object({ x: fraction, y: fraction });
const pixels = v.pipe(v.number(), v.safeInteger());
const room = v.object({ left: pixels, top: pixels, width: count, height: count });

const zoom: v.GenericSchema<unknown, Zoom> = v.union([point, v.object({ partner: name })]);
const stroke: v.GenericSchema<unknown, Stroke> = v.object({ step: count, points });
const address = v.pipe(v.string(), v.maxLength(2000));

const stopwatch = v.object({ before: time, since: v.optional(time) });
const reading = { spent: stopwatch, paced: stopwatch };
const timer: v.GenericSchema<unknown, Timer> = v.object({
  ...reading,
  question: v.boolean(),
  held: v.boolean(),
  undo: v.optional(v.object(reading)),
});

const talk: v.GenericSchema<unknown, Talk> = v.pipe(
  v.object({
    step: count,
    steps: count,
    stepSince: time,
    atEnd: v.boolean(),
    over: v.boolean(),
    blank: v.picklist(blanks),
    theme: v.picklist(stageThemes),
    textSize: v.picklist(textSizes),
    view: v.optional(v.picklist(stageViews)),
    zoom: v.optional(zoom),
    explored: v.optional(address),
    playing: v.boolean(),
    kiosk: v.boolean(),
    restUntil: v.optional(time),
    laser: v.boolean(),
    pen: v.boolean(),
    ink: v.pipe(v.array(stroke), v.maxLength(200)),
    timer,
    holdOnBlank: v.boolean(),
    revision: count,
    by: name,
  }),
  v.check(({ step, steps }) => step < steps),
);

const command: v.GenericSchema<unknown, Command> = v.variant('type', [
  v.object({ type: v.picklist(plainCommands) }),
  v.object({ type: v.literal('goTo'), step: count }),
  v.object({ type: v.literal('blank'), colour: v.picklist(['black', 'white']) }),
  v.object({ type: v.literal('theme'), theme: v.optional(v.picklist(stageThemes)) }),
  v.object({ type: v.literal('view'), view: v.optional(v.picklist(stageViews)) }),
  v.object({ type: v.literal('zoom'), zoom }),
  v.object({ type: v.literal('explore'), address }),
  v.object({ type: v.literal('stroke'), points }),
]);

const envelope = {
  v: v.literal(1),
  session: name,
  from: name,
  role: v.picklist(roles),
  seq: count,
};
const message: v.GenericSchema<unknown, Message> = v.variant('type', [
  v.object({
    ...envelope,
    type: v.literal('hello'),
    ask: v.boolean(),
    revision: count,
    by: name,
    since: time,
    hidden: v.boolean(),
  }),
  v.object({ ...envelope, type: v.literal('state'), talk }),
  v.object({ ...envelope, type: v.literal('command'), command }),
  v.object({ ...envelope, type: v.literal('pointer'), at: v.optional(point) }),
  v.object({ ...envelope, type: v.literal('ink'), points }),
  v.object({ ...envelope, type: v.literal('room'), room }),
  v.object({ ...envelope, type: v.literal('bye') }),
]);

/** Undefined for anything that is no message of ours. */
export function readMessage(data: unknown): Message | undefined {
  const { success, output } = v.safeParse(message, data);
  return success ? output : undefined;
}

export const writeTalk = (value: Talk): string => JSON.stringify(value);

/** The talk in a kept text; undefined for none, a torn one or somebody else's. */
export function readTalk(text: string | null): Talk | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    // Torn, or not ours: the talk starts afresh.
    return undefined;
  }
  const { success, output } = v.safeParse(talk, kept);
  return success ? output : undefined;
}
