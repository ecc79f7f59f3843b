/**
 * One talk in two windows. The stage owns it; the notes ask for changes. While there is no stage the notes keep the
 * talk themselves, and when the windows meet again the higher revision stands, the stage's if they are equal.
 */
import type { Clock } from '../state/announcer.ts';
import { apply, type Command } from './commands.ts';
import { Link, type Known, type LinkOptions } from './link.ts';
import type { Talk } from './talk.ts';
import type { Content, Role } from './wire.ts';

type Wiring = Pick<LinkOptions, 'session' | 'id' | 'role' | 'transports' | 'changed' | 'twin'>;

export interface SharedOptions extends Wiring {
  readonly clock: Clock;
  readonly talk: Talk;
  /** The talk is another now. */
  readonly became: (talk: Talk) => void;
  /** What passes between the windows and is no part of the talk. */
  readonly heard?: (content: Content) => void;
}

export class SharedTalk {
  readonly link: Link;
  readonly #options: SharedOptions;
  #talk: Talk;

  constructor(options: SharedOptions) {
    this.#options = options;
    this.#talk = options.talk;
    this.link = new Link({
      ...options,
      known: () => this.#talk,
      heard: (content) => this.#receive(content),
    });
  }

  get talk(): Talk {
    return this.#talk;
  }

  /** Whether this window decides: the stage always, the notes while there is no stage. */
  get leads(): boolean {
    return this.#options.role === 'stage' || this.link.connection !== 'connected';
  }

  command(command: Command): void {
    if (this.leads) this.#obey(command);
    else this.link.send({ type: 'command', command });
  }

  #obey(command: Command): void {
    const talk = apply(this.#talk, command, this.#options.clock.now());
    if (talk === this.#talk) return;
    this.#take({ ...talk, by: this.link.id });
    this.#tell();
  }

  #tell(): void {
    this.link.send({ type: 'state', talk: this.#talk });
  }

  #receive(content: Content): void {
    switch (content.type) {
      case 'hello':
        // Whoever is right says so; whoever is not is told by the other, who hears this window's hello.
        if (this.#standsAgainst(content)) this.#tell();
        break;
      case 'state':
        if (content.talk.steps !== this.#talk.steps || isSame(content.talk, this.#talk)) break;
        if (this.#standsAgainst(content.talk)) this.#tell();
        else this.#take(content.talk);
        break;
      case 'command':
        if (this.#options.role === 'stage') this.#obey(content.command);
        break;
      default:
        this.#options.heard?.(content);
    }
  }

  /** Whether this window's talk stands and another one falls. */
  #standsAgainst(other: Known): boolean {
    return !isSame(other, this.#talk) && isStronger(this.#talk, other, this.#options.role);
  }

  #take(talk: Talk): void {
    this.#talk = talk;
    this.#options.became(talk);
  }
}

const isSame = (a: Known, b: Known): boolean => a.revision === b.revision && a.by === b.by;

const isStronger = (own: Known, other: Known, role: Role): boolean =>
  own.revision === other.revision ? role === 'stage' : own.revision > other.revision;
