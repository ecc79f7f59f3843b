/** Typing a partner's name, city or country to go there. Pure: the time comes from the key's event. */
import { unaccented } from '../text/fold.ts';

/** Letters typed in quick succession make one word. */
const PAUSE_MS = 1000;

export interface Typed {
  readonly text: string;
  readonly time: number;
}

/** What a partner answers to, best first: short name, full name, city, country, in the language shown. */
export interface Answering {
  readonly id: string;
  readonly words: readonly string[];
}

export const nothingTyped: Typed = { text: '', time: -Infinity };

/** The letters typed so far, with one more. `time` in milliseconds, as `event.timeStamp`. */
export const type = (typed: Typed, key: string, time: number): Typed => ({
  text: (time - typed.time <= PAUSE_MS ? typed.text : '') + unaccented(key),
  time,
});

/** Space opens a partner, so words are typed without: "southg" finds South Great Plain. */
const squeezed = (text: string): string => unaccented(text).replace(/[^\p{L}\p{N}]+/gu, '');

interface Answers {
  readonly short: string;
  readonly others: readonly string[];
  readonly within: readonly string[];
}

const known = new WeakMap<Answering, Answers>();

/** Folded once: every letter typed asks all partners. */
function answersOf(partner: Answering): Answers {
  const before = known.get(partner);
  if (before) return before;
  const [short = '', ...others] = partner.words.map(squeezed);
  const within = partner.words.flatMap((word) => unaccented(word).split(/[^\p{L}\p{N}]+/u));
  const answers = { short, others, within };
  known.set(partner, answers);
  return answers;
}

/** How well a partner answers: 0 by its short name, 1 by another name or its place, 2 by a word within one. */
function rankOf(partner: Answering, typed: string): number {
  const { short, others, within } = answersOf(partner);
  if (short.startsWith(typed)) return 0;
  if (others.some((word) => word.startsWith(typed))) return 1;
  return within.some((word) => word.startsWith(typed)) ? 2 : Infinity;
}

/**
 * Whom the letters mean. One letter, or the same again and again, goes on to the next that answers at all, those
 * answering best first. A longer word goes to the best, and stays if that is where one stands already.
 */
export function findTyped(
  partners: readonly Answering[],
  from: string,
  { text }: Typed,
): string | undefined {
  const repeated = /^(.)\1*$/su.test(text);
  const wanted = repeated ? [...text][0] : text;
  if (!wanted) return undefined;
  const answering = partners
    .map((partner, index) => ({ id: partner.id, index, rank: rankOf(partner, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const now = answering.findIndex(({ id }) => id === from);
  if (repeated && now >= 0) return answering[(now + 1) % answering.length]?.id;
  const best = answering.filter(({ rank }) => rank === answering[0]?.rank);
  if (best.some(({ id }) => id === from)) return from;
  const at = partners.findIndex(({ id }) => id === from);
  return (best.find(({ index }) => index > at) ?? best[0])?.id;
}
