import type { Clock } from '../state/announcer.ts';
import { Later } from './later.ts';
import { asked, deleteDigit, stepTyped, typeDigit, type TypedNumber } from './typed-number.ts';

/** How long a number that is no step's stays to be read. */
const REFUSED_MS = 3000;

/** The number of a step, as it is typed. */
export class NumberEntry {
  readonly #clock: Clock;
  readonly #later: Later<'forget'>;
  #typed: TypedNumber | undefined = $state.raw();
  #refused: string | undefined = $state();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#later = new Later(clock);
  }

  get isOpen(): boolean {
    return this.#typed !== undefined;
  }
  /** '' before the first digit. */
  get digits(): string {
    return this.#typed?.digits ?? '';
  }
  /** A number just asked for that is no step's. */
  get refused(): string | undefined {
    return this.#refused;
  }

  /** Asks for a number and waits for it. */
  ask(): void {
    this.#set(asked);
  }

  type(digit: string): void {
    this.#set(typeDigit(this.#typed, digit, this.#clock.now()));
  }

  deleteDigit(): void {
    this.#set(this.#typed && deleteDigit(this.#typed, this.#clock.now()));
  }

  close(): void {
    this.#set(undefined);
  }

  /** The step meant, from 0, and the end of typing; a number without a step is refused for a while. */
  enter(steps: number, number: string = this.digits): number | undefined {
    const step = stepTyped({ digits: number }, steps);
    this.close();
    if (step === undefined && number) {
      this.#refused = number;
      this.#later.put('forget', REFUSED_MS, () => (this.#refused = undefined));
    }
    return step;
  }

  #set(typed: TypedNumber | undefined): void {
    this.#later.callOff('forget');
    this.#refused = undefined;
    this.#typed = typed;
    if (typed?.until === undefined) return;
    const left = typed.until - this.#clock.now();
    this.#later.put('forget', left, () => (this.#typed = undefined));
  }
}
