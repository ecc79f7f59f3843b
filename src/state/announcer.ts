/** When the one polite live region is written. What it says is made in `text/announce.ts`. */

export interface Clock {
  /** Milliseconds, on any scale that only grows. */
  readonly now: () => number;
  /** Runs once after so many milliseconds; returns the way to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** `action`: the answer to a key or click. `ambient`: what changed by the way; an action's answer beats it. */
export type Urgency = 'action' | 'ambient';

/** Of several in quick succession only the last is said. */
const DEBOUNCE = 500;
/** Between emptying and writing, so that readers notice the change. */
const BLANK = 100;
/** After an action's answer nothing ambient is said for so long. */
const PRECEDENCE = 1000;
/** Readers are busy with the page when it has just come. */
const GRACE = 1000;
/** Makes a repeated message differ, unheard. */
const MARKER = '\u200b';

export class Announcer {
  readonly #write: (text: string) => void;
  readonly #clock: Clock;
  readonly #ready: number;
  #waiting: { readonly urgency: Urgency; readonly cancel: () => void } | undefined;
  #answered = -Infinity;
  #last = '';

  /** Make it when the page has loaded, with the region already in it; `write` replaces the region's text. */
  constructor(write: (text: string) => void, clock: Clock = browserClock) {
    this.#write = write;
    this.#clock = clock;
    this.#ready = clock.now() + GRACE;
  }

  say(text: string, urgency: Urgency = 'action'): void {
    const now = this.#clock.now();
    if (urgency === 'ambient') {
      if (this.#waiting?.urgency === 'action' || now < this.#answered + PRECEDENCE) return;
    }
    this.#waiting?.cancel();
    this.#wait(Math.max(DEBOUNCE, this.#ready - now - BLANK), urgency, () => {
      this.#write('');
      this.#wait(BLANK, urgency, () => {
        this.#waiting = undefined;
        this.#last = text === this.#last ? text + MARKER : text;
        if (urgency === 'action') this.#answered = this.#clock.now();
        this.#write(this.#last);
      });
    });
  }

  /** Calls off what was not said yet. */
  hush(): void {
    this.#waiting?.cancel();
    this.#waiting = undefined;
  }

  #wait(milliseconds: number, urgency: Urgency, run: () => void): void {
    this.#waiting = { urgency, cancel: this.#clock.after(milliseconds, run) };
  }
}
