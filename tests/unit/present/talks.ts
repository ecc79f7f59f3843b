import fc from 'fast-check';
import type { Clock } from '../../../src/state/announcer.ts';
import { apply, plainCommands, type Command } from '../../../src/present/commands.ts';
import { startTalk, type Start, type Talk } from '../../../src/present/talk.ts';

/** A moment after 1970 at which nothing special happens. */
export const noon = 1_800_000_000_000;

export const talkOf = (rest: Partial<Start & Talk> = {}): Talk => ({
  ...startTalk({ steps: 5, by: 'stage', now: noon, ...rest }),
  ...rest,
});

/** The talk after some commands, a second after each other. */
export const after = (talk: Talk, ...commands: readonly (Command | Command['type'])[]): Talk =>
  commands.reduce<Talk>(
    (now, command, index) =>
      apply(
        now,
        typeof command === 'string' ? ({ type: command } as Command) : command,
        noon + (index + 1) * 1000,
      ),
    talk,
  );

/** A clock that goes when it is told to. */
export class FakeClock implements Clock {
  #now = noon;
  #waiting: { readonly at: number; readonly run: () => void }[] = [];

  readonly now = (): number => this.#now;

  readonly after = (milliseconds: number, run: () => void) => {
    const one = { at: this.#now + milliseconds, run };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== one);
    };
  };

  pass(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = until;
  }
}

export const black: Command = { type: 'blank', colour: 'black' };
export const white: Command = { type: 'blank', colour: 'white' };
export const explore: Command = { type: 'explore', address: 'view=network' };
export const zoom: Command = { type: 'zoom', zoom: { partner: 'lakes' } };

export const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plainCommands).map((type) => ({ type })) },
  fc.record({ type: fc.constant('goTo' as const), step: fc.integer({ min: -1, max: 6 }) }),
  fc.constantFrom<Command>(black, white, explore, zoom, { type: 'theme' }),
  fc.constantFrom<Command>({ type: 'view', view: 'map' }, { type: 'view' }),
  fc.constant<Command>({ type: 'stroke', points: [0, 0, 1, 1] }),
);
