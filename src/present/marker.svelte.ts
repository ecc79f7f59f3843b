import type { Clock } from '../state/announcer.ts';
import { Later } from './later.ts';
import { PerFrame, type Frame } from './per-frame.ts';
import type { Content, Point } from './wire.ts';

/** The laser goes out when it has been still for so long. */
const FADE_MS = 1500;
/** A line whose end never came disappears. */
const LOST_MS = 5000;

/** What a hand shows on the stage, in either window: the laser's point and the line that is being drawn. */
export class Marker {
  readonly #later: Later<'fade' | 'lost'>;
  readonly #points: PerFrame<Point | undefined>;
  readonly #lines: PerFrame<readonly number[]>;
  #point: Point | undefined = $state.raw();
  #line: readonly number[] = $state.raw([]);

  constructor(clock: Clock, frame: Frame, send: (content: Content) => void) {
    this.#later = new Later(clock);
    this.#points = new PerFrame(frame, (at) => send({ type: 'pointer', at }));
    this.#lines = new PerFrame(frame, (points) => send({ type: 'ink', points }));
  }

  /** Where the laser is, in fractions of the stage; undefined when it is out. */
  get point(): Point | undefined {
    return this.#point;
  }
  /** The line being drawn: x and y in turns, in fractions of the stage. */
  get line(): readonly number[] {
    return this.#line;
  }

  shine(at: Point | undefined): void {
    this.#show(at);
    this.#points.offer(at);
  }

  /** The line so far, from its beginning. */
  draw(points: readonly number[]): void {
    this.#line = points;
    this.#lines.offer(points);
  }

  /** Ends the line and returns it. */
  lift(): readonly number[] {
    const line = this.#line;
    this.clear();
    return line;
  }

  clear(): void {
    this.#line = [];
    this.#lines.callOff();
    this.#later.callOff('lost');
  }

  /** Shows what the other window's hand does. */
  hear(content: Content): void {
    if (content.type === 'pointer') this.#show(content.at);
    if (content.type !== 'ink') return;
    this.#line = content.points;
    this.#later.put('lost', LOST_MS, () => (this.#line = []));
  }

  rest(): void {
    this.clear();
    this.#points.callOff();
    this.#point = undefined;
    this.#later.callOffAll();
  }

  #show(at: Point | undefined): void {
    this.#point = at;
    this.#later.put('fade', FADE_MS, () => (this.#point = undefined));
  }
}
