import type { KeyPress, Platform } from '../input/key-press.ts';
import type { Command } from './commands.ts';
import { LiveTalk, type LiveOptions, type PlannedStep } from './live-talk.svelte.ts';
import { Marker } from './marker.svelte.ts';
import { presentIntent, type Layer, type PresentIntent, type Where } from './match-keys.ts';
import { NumberEntry } from './number-entry.svelte.ts';
import { Later } from './later.ts';
import type { Frame } from './per-frame.ts';
import { isExploring, type StageView, type Talk, type Zoom } from './talk.ts';
import type { Content, Point, Room } from './wire.ts';

/** What only a window can do; called within the key's own event, since browsers allow some of it only there. */
export interface Hands {
  readonly fullscreen: (wanted: 'toggle' | 'enter') => void;
  /** Opens the notes window, or brings it to the front. */
  readonly notes: () => void;
  /** Goes to the screen that the other window leaves. */
  readonly moveTo: (room: Room) => void;
  /** The place under the pointer, or the focused partner. */
  readonly zoomAt: () => Zoom | undefined;
  /** Where exploring begins: the atlas's address that comes nearest to the step. */
  readonly address: () => string;
}

export interface PresenterOptions extends LiveOptions {
  readonly hands: Hands;
  readonly singleKeys: () => boolean;
  readonly platform: Platform;
  readonly frame: Frame;
}

/** R is held so long before the timer goes back: a stray key must not cost a speaker the time. */
const HOLD_MS = 1000;

/** One window's part in a talk, the stage's or the notes'. Views read it and call its verbs. */
export class Presenter {
  /** The talk, its time, and the other window. */
  readonly live: LiveTalk;
  /** The laser and the pen. */
  readonly marker: Marker;
  /** "Go to 7". */
  readonly number: NumberEntry;
  readonly steps: readonly PlannedStep[];
  readonly #options: PresenterOptions;
  readonly #later: Later<'hold'>;
  #layer: Exclude<Layer, 'goTo'> | undefined = $state();
  #holding = $state(false);

  /** What each key does. */
  readonly #verbs: Readonly<Record<Exclude<PresentIntent['id'], 'digit'>, () => void>> = {
    next: () => this.command({ type: 'next' }),
    previous: () => this.command({ type: 'previous' }),
    first: () => this.command({ type: 'first' }),
    last: () => this.command({ type: 'last' }),
    larger: () => this.command({ type: 'larger' }),
    smaller: () => this.command({ type: 'smaller' }),
    laser: () => this.command({ type: 'laser' }),
    pen: () => this.command({ type: 'pen' }),
    erase: () => this.command({ type: 'erase' }),
    timer: () => this.command({ type: 'timer' }),
    nothing: () => undefined,
    enterNumber: () => this.goTo(),
    deleteDigit: () => this.number.deleteDigit(),
    goTo: () => this.#toggle('goTo'),
    overview: () => this.#toggle('overview'),
    help: () => this.#toggle('help'),
    audienceLink: () => this.#toggle('audienceLink'),
    close: () => this.close(),
    black: () => this.command({ type: 'blank', colour: 'black' }),
    white: () => this.command({ type: 'blank', colour: 'white' }),
    theme: () => this.command({ type: 'theme' }),
    autoplay: () => this.command({ type: 'play' }),
    view: () => this.swapView(),
    zoom: () => this.zoom(),
    explore: () => this.explore(),
    notes: () => this.#options.hands.notes(),
    fullscreen: () => this.#options.hands.fullscreen('toggle'),
    resume: () => {
      this.command({ type: 'begin' });
      this.#options.hands.fullscreen('enter');
    },
    resetTimer: () => this.#hold(),
  };

  constructor(options: PresenterOptions) {
    this.#options = options;
    this.steps = options.steps;
    this.#later = new Later(options.clock);
    this.number = new NumberEntry(options.clock);
    this.marker = new Marker(options.clock, options.frame, (content) => this.live.send(content));
    this.live = new LiveTalk(options, {
      became: (talk, before) => this.#became(talk, before),
      heard: (content) => this.#heard(content),
    });
  }

  get talk(): Talk {
    return this.live.talk;
  }
  get exploring(): boolean {
    return isExploring(this.talk);
  }
  /** What lies over this window's stage. */
  get layer(): Layer | undefined {
    return this.number.isOpen ? 'goTo' : this.#layer;
  }
  /** R is held down: the timer will be reset. */
  get holding(): boolean {
    return this.#holding;
  }
  /** The step's own view, or the one asked for in its place. */
  get view(): StageView {
    return this.talk.view ?? this.#ownView;
  }

  command(command: Command): void {
    this.live.command(command);
  }

  leave(): void {
    this.release();
    this.marker.rest();
    this.number.close();
    this.live.leave();
  }

  /** Takes a key; returns whether it was one of the talk's, so that the browser must not have it. */
  press(press: KeyPress, at: Pick<Where, 'control' | 'inDialog'>): boolean {
    this.touch();
    const { platform, singleKeys } = this.#options;
    const { layer, exploring } = this;
    const where = { ...at, layer, exploring, singleKeys: singleKeys(), platform };
    const intent = presentIntent(press, where);
    if (intent) this.#do(intent);
    return intent !== undefined;
  }

  /** A key was let go, or this window has lost the keyboard. */
  release(): void {
    this.#holding = false;
    this.#later.callOff('hold');
  }

  /** Somebody is here: a key, a press, a wheel. Only a stand cares. */
  touch(): void {
    if (this.talk.kiosk) this.command({ type: 'touch' });
  }

  open(layer: Layer): void {
    if (layer === 'goTo') {
      this.number.ask();
      return;
    }
    this.number.close();
    this.#layer = layer;
  }

  /** Closes what lies on top; then the pen, the laser, the atlas; at last the presentation. */
  close(): void {
    if (this.number.isOpen) this.number.close();
    else if (this.#layer) this.#layer = undefined;
    else if (this.talk.pen) this.command({ type: 'pen' });
    else if (this.talk.laser) this.command({ type: 'laser' });
    else this.command({ type: this.exploring ? 'return' : 'end' });
  }

  /** Goes to the step whose number has been typed, or to this one, as people count. */
  goTo(number?: string): void {
    const step = this.number.enter(this.steps.length, number);
    if (step !== undefined) this.command({ type: 'goTo', step });
  }

  /** Shows the other picture, or the step's own again. */
  swapView(): void {
    const other = this.view === 'map' ? 'network' : 'map';
    this.command({ type: 'view', view: other === this.#ownView ? undefined : other });
  }

  zoom(): void {
    const zoom = this.talk.zoom ?? this.#options.hands.zoomAt();
    if (zoom) this.command({ type: 'zoom', zoom });
  }

  /** Makes the stage the atlas, or comes back to the step. */
  explore(): void {
    if (this.exploring) this.command({ type: 'return' });
    else this.command({ type: 'explore', address: this.#options.hands.address() });
  }

  /** Points with the laser, in fractions of the stage. */
  point(at: Point | undefined): void {
    if (this.talk.laser) this.marker.shine(at);
  }

  /** The line that the pen draws, from its beginning: x and y in turns, in fractions of the stage. */
  draw(points: readonly number[]): void {
    if (this.talk.pen) this.marker.draw(points);
  }

  /** The pen is lifted: the line stays. */
  lift(): void {
    const points = this.marker.lift();
    if (points.length > 0) this.command({ type: 'stroke', points });
  }

  /** Leaves a screen to the other window. */
  makeRoom(room: Room): void {
    this.live.send({ type: 'room', room });
  }

  get #ownView(): StageView {
    return this.steps[this.talk.step]?.view ?? 'map';
  }

  #heard(content: Content): void {
    if (content.type === 'room') this.#options.hands.moveTo(content.room);
    else this.marker.hear(content);
  }

  #became(talk: Talk, before: Talk): void {
    if (talk.step !== before.step) {
      this.#layer = undefined;
      this.number.close();
    }
    if (talk.step !== before.step || talk.ink.length !== before.ink.length) this.marker.clear();
  }

  #do(intent: PresentIntent): void {
    if (intent.id === 'digit') this.number.type(intent.digit);
    else this.#verbs[intent.id]();
  }

  #toggle(layer: Layer): void {
    if (this.layer === layer) this.close();
    else this.open(layer);
  }

  #hold(): void {
    this.#holding = true;
    this.#later.put('hold', HOLD_MS, () => {
      this.#holding = false;
      this.command({ type: 'resetTimer' });
    });
  }
}
