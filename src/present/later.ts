import type { Clock } from '../state/announcer.ts';

/** What has been put off, by what it is for: putting it off again replaces it. */
export class Later<What extends string> {
  readonly #clock: Clock;
  readonly #waiting = new Map<What, () => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  put(what: What, milliseconds: number, run: () => void): void {
    this.callOff(what);
    this.#waiting.set(what, this.#clock.after(milliseconds, run));
  }

  callOff(what: What): void {
    this.#waiting.get(what)?.();
    this.#waiting.delete(what);
  }

  callOffAll(): void {
    for (const callOff of this.#waiting.values()) callOff();
    this.#waiting.clear();
  }
}
