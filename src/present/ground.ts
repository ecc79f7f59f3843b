/** What the steps of a made tour are built with: the document, the words, and texts that fit. */
import { countriesOf, type NetworkDocument, type Partner, type Step } from '../model/network.ts';
import { fitsHeadline, fitsSentence, mostLabels } from '../model/tour-limits.ts';
import type { Wording } from '../text/describe.ts';
import type { TourMessages } from '../text/tour-messages.ts';
import { shorten } from './shorten.ts';

export interface Ground {
  readonly network: NetworkDocument;
  /** Groups of partners that stand in a frame of their own where the stage is narrow (`Baked`). */
  readonly outliers: readonly (readonly string[])[];
  readonly words: Wording;
  readonly t: TourMessages;
}

/** How many things a note reads out. */
export const mostSaid = 10;

/** A step is mostly like this; each says what is different. */
export const plain = {
  framing: 'all',
  emphasis: 'marks',
  highlight: [],
  labels: [],
  panel: { kind: 'none' },
} as const satisfies Partial<Step>;

/** What everybody is shown on: the map, unless nobody has a place. */
export const pictureOf = ({ network }: Ground): 'map' | 'network' =>
  network.partners.some(({ place }) => place) ? 'map' : 'network';

/** What belongs to the whole is shown on the network, if it has links. */
export const hubOf = (ground: Ground): 'map' | 'network' =>
  ground.network.links.length > 0 ? 'network' : pictureOf(ground);

export const frameOf = ({ outliers }: Ground, view: 'map' | 'network'): 'all' | 'main' =>
  view === 'map' && outliers.length > 0 ? 'main' : 'all';

/** Who can be named on a picture; the map has no room for who has no place. */
export const named = (view: 'map' | 'network', partners: readonly Partner[]): readonly string[] =>
  partners
    .filter(({ place }) => view === 'network' || place)
    .slice(0, mostLabels)
    .map(({ id }) => id);

export const counts = ({ network, t }: Ground): string =>
  t.counts(network.partners.length, countriesOf(network).length);

export const headed = (ground: Ground, headline: string, sentence: string) => ({
  headline: shorten(headline, fitsHeadline) ?? ground.t.untitled,
  sentence: shorten(sentence, fitsSentence) ?? counts(ground),
});

/** Things side by side, and how many more there are. */
export const cut = ({ t }: Ground, things: readonly string[], all: number): string =>
  [things.join(', '), ...(things.length < all ? [t.more(all - things.length)] : [])].join(' ');

/** Names as one says them, and how many more there are. */
export const listed = (ground: Ground, names: readonly string[], all = names.length): string =>
  names.length < all ? cut(ground, names, all) : ground.words.formats.list(names);

/** A text as a sentence. */
export const closed = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text : `${text}.`);
