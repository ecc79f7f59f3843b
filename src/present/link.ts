/**
 * Joins the windows of one talk: puts messages into envelopes, sends them every way there is, drops what it has
 * heard already, and knows who is there. Who of them is right: `shared-talk.ts`.
 */
import type { Clock } from '../state/announcer.ts';
import type { Transport } from './transports.ts';
import { readMessage, type Content, type Message, type Role } from './wire.ts';

const HEARTBEAT = 1000;
/** Silent for so long, a window is lost. */
const SILENCE = 3000;
/** How many of a window's messages are remembered, to know them when they come by the other way. */
const REMEMBERED = 256;

/** `waiting`: nobody has come yet. */
export type Connection = 'waiting' | 'connected' | 'lost';
export type Hello = Extract<Content, { readonly type: 'hello' }>;
/** What this window says of the talk it knows. */
export type Known = Pick<Hello, 'revision' | 'by'>;

/** Another window, remembered also while it is silent, so that nothing late is taken twice. */
interface Other {
  heard: number;
  hidden: boolean;
  readonly seen: Set<number>;
  /** The number of the last message, of each kind of which only the newest counts. */
  readonly latest: Map<Content['type'], number>;
}

export interface LinkOptions {
  readonly session: string;
  /** This window's name; a new one whenever it is loaded. */
  readonly id: string;
  readonly role: Role;
  readonly transports: readonly Transport[];
  readonly clock: Clock;
  readonly known: () => Known;
  readonly heard: (content: Content) => void;
  /** Who is there has changed. */
  readonly changed: () => void;
  /** Another stage was here before: this one must take a session of its own. */
  readonly twin: () => void;
}

const newestOnly: readonly Content['type'][] = ['hello', 'pointer', 'ink'];

export class Link {
  readonly #options: LinkOptions;
  readonly #since: number;
  readonly #others = new Map<string, Other>();
  /** Windows that have said goodbye. */
  readonly #gone = new Set<string>();
  #closings: (() => void)[] = [];
  #callOff: (() => void) | undefined;
  #seq = 0;
  #hidden = false;
  #open = false;
  #connection: Connection = 'waiting';
  #othersHidden = false;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#since = options.clock.now();
  }

  get id(): string {
    return this.#options.id;
  }
  get connection(): Connection {
    return this.#connection;
  }
  /** Nobody sees the other window. */
  get otherHidden(): boolean {
    return this.#othersHidden;
  }

  /** Begins to listen and says hello. */
  join(): void {
    this.#open = true;
    this.#closings = this.#options.transports.map(({ listen }) =>
      listen((data) => this.#receive(data)),
    );
    this.#beat();
  }

  /** Says goodbye, so that nobody has to wait for the silence. */
  leave(): void {
    if (!this.#open) return;
    this.send({ type: 'bye' });
    this.#open = false;
    this.#callOff?.();
    for (const close of this.#closings) close();
  }

  send(content: Content): void {
    if (!this.#open) return;
    const { session, id, role, transports } = this.#options;
    const message: Message = { v: 1, session, from: id, role, seq: this.#seq++, ...content };
    for (const { post } of transports) post(message);
  }

  /** Whether anybody sees this window. */
  hide(hidden: boolean): void {
    if (hidden === this.#hidden) return;
    this.#hidden = hidden;
    this.#hello(true);
  }

  #hello(ask: boolean): void {
    const { revision, by } = this.#options.known();
    this.send({ type: 'hello', ask, revision, by, since: this.#since, hidden: this.#hidden });
  }

  /** Browsers slow the timers of hidden windows, but not messages: so a heartbeat asks, and is answered at once. */
  #beat(): void {
    if (!this.#open) return;
    this.#hello(true);
    this.#look();
    this.#callOff = this.#options.clock.after(HEARTBEAT, () => this.#beat());
  }

  #receive(data: unknown): void {
    const message = readMessage(data);
    const { session, id, role } = this.#options;
    if (!this.#open || message?.session !== session || message.from === id) return;
    if (message.role === role) {
      this.#meetTwin(message);
      return;
    }
    if (this.#gone.has(message.from)) return;
    const other = this.#other(message.from);
    if (!isNews(other, message)) return;
    other.heard = this.#options.clock.now();
    if (message.type === 'hello') other.hidden = message.hidden;
    if (message.type === 'bye') this.#gone.add(message.from);
    this.#look();
    if (message.type === 'hello' && message.ask) this.#hello(false);
    this.#options.heard(message);
  }

  #other(from: string): Other {
    const found = this.#others.get(from);
    if (found) return found;
    const other: Other = { heard: 0, hidden: false, seen: new Set(), latest: new Map() };
    this.#others.set(from, other);
    return other;
  }

  /** A tab that was duplicated brings its session along; the one that came later gives way. */
  #meetTwin(message: Message): void {
    if (message.type !== 'hello' || message.role !== 'stage') return;
    const later =
      message.since < this.#since || (message.since === this.#since && message.from < this.id);
    if (later) this.#options.twin();
    else if (message.ask) this.#hello(false);
  }

  #look(): void {
    const silent = this.#options.clock.now() - SILENCE;
    const here = [...this.#others]
      .filter(([from, { heard }]) => heard > silent && !this.#gone.has(from))
      .map(([, other]) => other);
    const met = this.#others.size > 0;
    const connection = here.length > 0 ? 'connected' : met ? 'lost' : 'waiting';
    const hidden = here.length > 0 && here.every((other) => other.hidden);
    if (connection === this.#connection && hidden === this.#othersHidden) return;
    this.#connection = connection;
    this.#othersHidden = hidden;
    this.#options.changed();
  }
}

/** Whether a message has not come by another way already, nor a newer one where only the newest counts. */
function isNews({ seen, latest }: Other, { seq, type }: Message): boolean {
  if (newestOnly.includes(type)) {
    if (seq <= (latest.get(type) ?? -1)) return false;
    latest.set(type, seq);
    return true;
  }
  if (seen.has(seq)) return false;
  seen.add(seq);
  const [oldest] = seen;
  if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
  return true;
}
