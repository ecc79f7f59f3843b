import type { Clock } from '../state/announcer.ts';
import { dueIn } from './autoplay.ts';
import { apply, type Command } from './commands.ts';
import { Later } from './later.ts';
import type { Connection } from './link.ts';
import type { TalkStore } from './session.ts';
import { SharedTalk } from './shared-talk.ts';
import { startTalk, type StageView, type Start, type Talk } from './talk.ts';
import * as timers from './timer.ts';
import type { Transport } from './transports.ts';
import type { Content, Role } from './wire.ts';

/** What the talk needs to know of a step. */
export interface PlannedStep {
  readonly seconds: number;
  readonly view: StageView;
}

export interface LiveOptions {
  readonly role: Role;
  readonly steps: readonly PlannedStep[];
  /** What the address asks for; `step` from 0. */
  readonly start: Pick<Start, 'step' | 'kiosk'>;
  readonly session: string;
  readonly connect: (session: string) => readonly Transport[];
  readonly store: (session: string) => TalkStore;
  /** Names windows and sessions. */
  readonly newId: () => string;
  readonly clock: Clock;
}

interface Watcher {
  readonly became: (talk: Talk, before: Talk) => void;
  /** What passes between the windows beside the talk. */
  readonly heard: (content: Content) => void;
}

/** The talk as this window has it: joined with the other window, kept for a reload, going on by itself. */
export class LiveTalk {
  readonly #options: LiveOptions;
  readonly #watcher: Watcher;
  readonly #seconds: readonly number[];
  readonly #later: Later<'due' | 'tick'>;
  #shared: SharedTalk;
  #session = $state('');
  #talk: Talk = $state.raw() as Talk;
  #connection: Connection = $state('waiting');
  #otherHidden = $state(false);
  #now = $state(0);

  constructor(options: LiveOptions, watcher: Watcher) {
    this.#options = options;
    this.#watcher = watcher;
    this.#later = new Later(options.clock);
    this.#seconds = options.steps.map(({ seconds }) => seconds);
    this.#session = options.session;
    this.#now = options.clock.now();
    this.#talk = this.#begin();
    this.#shared = this.#share([]);
  }

  get talk(): Talk {
    return this.#talk;
  }
  /** Another one than at first where the tab turned out to be a copy. */
  get session(): string {
    return this.#session;
  }
  get connection(): Connection {
    return this.#connection;
  }
  /** Nobody sees the other window: it may show an old picture. */
  get otherHidden(): boolean {
    return this.#otherHidden;
  }
  /** Milliseconds since 1970; a second at a time while joined. */
  get now(): number {
    return this.#now;
  }
  /** Milliseconds of the talk. */
  get elapsed(): number {
    return timers.elapsed(this.#talk.timer, this.#now);
  }
  /** Milliseconds that are left of the plan; negative when over time. */
  get remaining(): number {
    return this.#seconds.reduce((sum, seconds) => sum + seconds, 0) * 1000 - this.elapsed;
  }
  get pace(): timers.Pace | undefined {
    return timers.paceOf(this.#talk.timer, this.#seconds, this.#talk.step, this.#now);
  }
  /** Whole seconds until a stand goes on; undefined while it does not rest. */
  get restsFor(): number | undefined {
    const { restUntil } = this.#talk;
    return restUntil && Math.max(0, Math.ceil((restUntil - this.#now) / 1000));
  }

  /** Meets the other window; also when the page comes back from the browser's cache. */
  join(): void {
    this.leave();
    this.#shared = this.#share(this.#options.connect(this.#session));
    this.#shared.link.join();
    this.#schedule();
    this.#tick();
  }

  /** Says goodbye: for `pagehide`, and when the presentation is left. */
  leave(): void {
    this.#shared.link.leave();
    this.#later.callOffAll();
  }

  /** Tells the other window whether anybody sees this one. */
  hide(hidden: boolean): void {
    this.#shared.link.hide(hidden);
  }

  command(command: Command): void {
    this.#shared.command(command);
  }

  send(content: Content): void {
    this.#shared.link.send(content);
  }

  /** The talk that was kept, at the step that the address asks for; or a new one. */
  #begin(): Talk {
    const { role, start, steps, store, newId, clock } = this.#options;
    const now = clock.now();
    const kept = store(this.#session).load();
    const fits = kept?.steps === steps.length && kept.kiosk === (start.kiosk ?? kept.kiosk);
    if (!kept || !fits) return startTalk({ ...start, steps: steps.length, by: newId(), now });
    const { step = kept.step } = start;
    const there = step === kept.step ? kept : apply(kept, { type: 'goTo', step }, now);
    const begun = role === 'stage' ? apply(there, { type: 'begin' }, now) : there;
    return begun === kept ? kept : { ...begun, by: newId() };
  }

  #share(transports: readonly Transport[]): SharedTalk {
    const { role, newId, clock } = this.#options;
    const shared = new SharedTalk({
      role,
      id: newId(),
      session: this.#session,
      transports,
      clock,
      talk: this.#talk,
      became: (talk) => this.#became(talk),
      heard: this.#watcher.heard,
      changed: () => {
        this.#connection = shared.link.connection;
        this.#otherHidden = shared.link.otherHidden;
        this.#schedule();
      },
      twin: () => {
        this.leave();
        this.#session = newId();
        this.join();
      },
    });
    return shared;
  }

  #became(talk: Talk): void {
    const before = this.#talk;
    this.#talk = talk;
    this.#now = this.#options.clock.now();
    this.#options.store(this.#session).save(talk);
    this.#schedule();
    this.#watcher.became(talk, before);
  }

  /** Waits for what the talk does by itself; only the window that leads does it. */
  #schedule(): void {
    this.#later.callOff('due');
    const due = this.#shared.leads ? dueIn(this.#talk, this.#seconds) : undefined;
    if (!due) return;
    const wait = Math.max(0, due.at - this.#options.clock.now());
    this.#later.put('due', wait, () => this.command(due.command));
  }

  #tick(): void {
    this.#now = this.#options.clock.now();
    this.#later.put('tick', 1000 - (this.#now % 1000), () => this.#tick());
  }
}
