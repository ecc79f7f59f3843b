/** Runs something with the next picture; returns the way to call it off. */
export type Frame = (run: () => void) => () => void;

export const browserFrame: Frame = (run) => {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
};

/** Of all that is offered between two pictures only the last goes on. */
export class PerFrame<T> {
  readonly #frame: Frame;
  readonly #send: (value: T) => void;
  #waiting: { value: T; readonly callOff: () => void } | undefined;

  constructor(frame: Frame, send: (value: T) => void) {
    this.#frame = frame;
    this.#send = send;
  }

  offer(value: T): void {
    if (this.#waiting) {
      this.#waiting.value = value;
      return;
    }
    const callOff = this.#frame(() => {
      const last = this.#waiting;
      this.#waiting = undefined;
      if (last) this.#send(last.value);
    });
    this.#waiting = { value, callOff };
  }

  callOff(): void {
    this.#waiting?.callOff();
    this.#waiting = undefined;
  }
}
