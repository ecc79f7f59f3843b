import type { Direction } from '../layout/nearest.ts';
import { onStage } from '../layout/stage.ts';
import { partnerById, type Partner } from '../model/network.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Picture } from '../state/picture.svelte.ts';
import type { Words } from '../state/words.svelte.ts';
import type { Announcements, Outlook, Standing } from '../text/announce.ts';
import { textIn } from '../text/describe.ts';
import { centre, zoomStep } from './aim.ts';
import { outlookOf, standingOf, type Sight } from './outlook.ts';
import type { Preferences } from './preferences.ts';
import { shiftOf, type StageIntent } from './stage-keys.ts';
import { Traversal } from './traverse.ts';
import { findTyped, nothingTyped, type, type Answering, type Typed } from './type-ahead.ts';
import { back, forget, goTo, startAt, step, type Walk } from './walk.ts';

export interface WalkerInput {
  readonly picture: Picture;
  readonly explorer: Explorer;
  readonly words: Words;
  readonly preferences: () => Preferences;
  /** Says something in the live region, once the language's announcements are here. */
  readonly say: (make: (announcements: Announcements) => string) => void;
}

/** Where focus goes after a key: to a partner, to the stage itself, or nowhere. */
export type FocusMove = { readonly to: string } | 'viewport' | undefined;

/** Somebody walking a stage by keys: which partner holds the tab stop, and what each key does. */
export class Walker {
  readonly #input: WalkerInput;
  #walk: Walk | undefined = $state.raw();
  #typed: Typed = nothingTyped;
  /** Where the word being typed began: Backspace leads there, not to what its first letters meant. */
  #typedFrom: Walk | undefined;

  /** Positions of the fitted picture: moving or zooming it changes nobody's neighbours. */
  readonly #ground: Traversal = $derived.by(() => {
    const { picture, explorer } = this.#input;
    const { layout } = picture;
    const order = explorer.network.partners
      .map(({ id }) => id)
      .filter((id) => explorer.shown.has(id));
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made anew each time, never changed
    const positions = new Map(
      order.flatMap((id) => {
        const point = layout && onStage(layout, layout.home, id);
        return point ? [[id, point] as const] : [];
      }),
    );
    return new Traversal({ order, positions, links: explorer.network.links });
  });

  /** What all answer to; worked out when somebody types, and kept until the filter or the language changes. */
  readonly #answering: readonly Answering[] = $derived.by(() => {
    const { explorer, words } = this.#input;
    return this.#ground.order
      .flatMap((id) => partnerById(explorer.network, id) ?? [])
      .map((partner) => ({ id: partner.id, words: answersOf(partner, words) }));
  });

  constructor(input: WalkerInput) {
    this.#input = input;
  }

  /** The partner that holds the tab stop: the one last walked to, else the selected, else the first. */
  readonly at: string | undefined = $derived.by(() => {
    const ground = this.#ground;
    const candidates = [this.#walk?.at, this.#input.explorer.selection];
    return candidates.find((id) => id !== undefined && ground.has(id)) ?? ground.first;
  });

  /** Somebody came to a partner in another way: by Tab, by pointer, by a link elsewhere. */
  arriveAt(id: string): void {
    if (this.#walk?.at !== id) this.#walk = this.#walk ? goTo(this.#walk, id) : startAt(id);
  }

  /** Goes to a partner as a key would, so that Backspace leads back. */
  goTo(id: string): FocusMove {
    const walk = this.#start();
    return this.#follow(walk ? goTo(walk, id) : startAt(id));
  }

  /** Who takes the focus from a partner that is no longer shown: the nearest that is. */
  refugeFrom(id: string): string | undefined {
    const { layout } = this.#input.picture;
    const place = layout && onStage(layout, layout.home, id);
    return place ? this.#ground.nearestTo(place) : this.#ground.first;
  }

  /** Puts a partner in the middle and says what is seen then. */
  centre(id: string): void {
    const { picture, explorer } = this.#input;
    centre(picture, id);
    const name = partnerById(explorer.network, id)?.shortName ?? '';
    this.#tell((announce, outlook) => announce.centred(name, outlook));
  }

  /** Does what a key asks for; says what focus will not say. `time` in milliseconds. */
  handle(intent: StageIntent, time: number): FocusMove {
    const { picture, say, preferences } = this.#input;
    const { kind } = picture;
    if (intent.id !== 'typeAhead') this.#typed = nothingTyped;
    switch (intent.id) {
      case 'pan':
      case 'nudge':
        return this.#pan(intent.id, intent.direction);
      case 'zoomIn':
      case 'zoomOut':
        return this.#zoom(intent.id === 'zoomIn' ? 'in' : 'out');
      case 'fit':
      case 'fitHome':
        picture.zoom(undefined);
        this.#tell((announce, outlook) => announce.fitted(outlook.partnersInView));
        return undefined;
      case 'whereAmI': {
        const [outlook, standing] = this.where();
        say((announce) => announce.whereAmI(outlook, standing));
        return undefined;
      }
      case 'stepIn':
        return this.at === undefined ? undefined : { to: this.at };
      case 'stepOut':
        return 'viewport';
      case 'move':
      case 'followLink': {
        const alongLink = intent.id === 'followLink';
        const { direction } = intent;
        const walk = this.#start();
        const next =
          walk && step(this.#ground, walk, { direction, alongLink }, preferences().arrows);
        if (!next) say((announce) => announce.noPartner(kind, direction, alongLink));
        return this.#follow(next);
      }
      case 'firstPartner':
      case 'lastPartner': {
        const walk = this.#start();
        const to = intent.id === 'firstPartner' ? this.#ground.first : this.#ground.last;
        return this.#follow(walk && goTo(walk, to));
      }
      case 'nextPartner':
      case 'previousPartner': {
        const walk = this.#start();
        const forward = intent.id === 'nextPartner';
        const to = walk && this.#ground.along(walk.at, forward ? 1 : -1);
        if (to === undefined) say((announce) => announce.endOfList(forward ? 'last' : 'first'));
        return this.#follow(walk && to !== undefined ? goTo(walk, to) : undefined);
      }
      case 'goBack': {
        const walk = this.#start();
        const earlier = walk && back(this.#ground, walk);
        if (!earlier) say((announce) => announce.noEarlierPartner());
        return this.#follow(earlier);
      }
      case 'typeAhead':
        return this.#type(intent.letter, time);
      default:
        return undefined;
    }
  }

  #start(): Walk | undefined {
    const { at } = this;
    if (at === undefined) return undefined;
    return this.#walk?.at === at ? this.#walk : startAt(at);
  }

  #follow(walk: Walk | undefined): FocusMove {
    if (!walk) {
      if (this.#walk) this.#walk = forget(this.#walk);
      return undefined;
    }
    this.#walk = walk;
    return { to: walk.at };
  }

  #type(letter: string, time: number): FocusMove {
    const walk = this.#start();
    if (!walk) return undefined;
    this.#typed = type(this.#typed, letter, time);
    if ([...this.#typed.text].length === 1) this.#typedFrom = walk;
    const { say } = this.#input;
    const to = findTyped(this.#answering, walk.at, this.#typed);
    const { text } = this.#typed;
    if (to === undefined) say((announce) => announce.nobodyTyped(text));
    return to === undefined || to === walk.at
      ? undefined
      : this.#follow(goTo(this.#typedFrom ?? walk, to));
  }

  #pan(id: 'pan' | 'nudge', direction: Direction): FocusMove {
    const { picture, say } = this.#input;
    const before = picture.viewport;
    const by = shiftOf({ id, direction });
    picture.look({ ...before, x: before.x + by.x, y: before.y + by.y });
    const moved = picture.viewport.x !== before.x || picture.viewport.y !== before.y;
    say((announce) =>
      moved ? announce.moved(picture.kind, direction) : announce.edge(picture.kind),
    );
    return undefined;
  }

  #zoom(way: 'in' | 'out'): FocusMove {
    const { picture, say } = this.#input;
    const can = way === 'in' ? picture.canZoomIn : picture.canZoomOut;
    if (!can) {
      say((announce) => announce.zoomLimit(way));
      return undefined;
    }
    picture.zoom(way === 'in' ? zoomStep : 1 / zoomStep, this.#walk?.at);
    this.#tell((announce, outlook) => announce.zoomed(way, outlook));
    return undefined;
  }

  /** Says what the stage shows now, not what it will show once the words have come. */
  #tell(make: (announce: Announcements, outlook: Outlook) => string): void {
    const outlook = this.#outlook();
    this.#input.say((announce) => make(announce, outlook));
  }

  /** Who stands where, and what the stage shows of it. */
  where(): readonly [Outlook, Standing | undefined] {
    const { words } = this.#input;
    const here = this.#walk?.at;
    return [
      this.#outlook(),
      here === undefined ? undefined : standingOf(this.#sight(), here, words.language),
    ];
  }

  #outlook(): Outlook {
    return outlookOf(this.#sight());
  }

  #sight(): Sight {
    const { picture, explorer } = this.#input;
    const { kind, layout, viewport } = picture;
    return { network: explorer.network, shown: explorer.shown, kind, layout, viewport };
  }
}

const answersOf = (partner: Partner, { language, formats }: Words): readonly string[] => [
  partner.shortName,
  partner.name,
  textIn(partner.place?.city, language),
  formats.country(partner.country),
];
