/** Names of towns made comparable: how people type them differs more than what they mean. */

import { unaccented } from '../../text/fold.ts';

const SAINT = /(?<!\p{L})(saint|sankt|sint|szent)(?!\p{L})/gu;

/** Without case, accents and punctuation; words are parted by one space, and saints are all `st`. */
export const fold = (text: string): string => {
  // Most names are plain, and there are a hundred thousand of them.
  const plain = text.toLowerCase();
  return /^[a-rt-z]+$/.test(plain) ? plain : foldAll(plain);
};

const foldAll = (text: string): string =>
  unaccented(text)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(SAINT, 'st');

/** A folded name with the ways around a missing letter taken back: Muenchen, Aarhus, Goeteborg. */
export const loosen = (folded: string): string =>
  folded
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/ /g, '');

/**
 * What may be the town in a field that says more than it, likeliest first: "1090 Wien", "Paris 12",
 * "Lyon Cedex 07", "København Ø", "Ljubljana - Črnuče". What is left of a name after a comma comes last.
 */
export function readings(town: string): string[] {
  const text = town.slice(0, 200);
  const parts = text.split(/[([,;/|]| [-–—] |[)\]]/);
  const candidates = [text, ...parts].flatMap((part) => {
    const whole = fold(part);
    const words = whole.split(' ').filter((word) => word !== 'cedex' && !/\p{N}/u.test(word));
    // Postal letters stand before (A-1090, SE-751 05) or name a district after the town.
    const bare =
      words.length > 1 && (words[0]?.length ?? 0) <= 2 && /^\S{1,3}[- ]?\d/.test(part.trim())
        ? words.slice(1)
        : words;
    const trunk = bare.length > 1 && (bare.at(-1)?.length ?? 0) <= 2 ? bare.slice(0, -1) : bare;
    const short =
      trunk.length > 1 && DISTRICTS.has(trunk.at(-1) ?? '') ? trunk.slice(0, -1) : trunk;
    return [whole, words.join(' '), bare.join(' '), trunk.join(' '), short.join(' ')];
  });
  return [...new Set(candidates)].filter((name) => /\p{L}{2}/u.test(name));
}

/** Parts of a town that addresses add to it. */
const DISTRICTS = new Set(
  'nord sud ost west north south east central centre center centrum city mitte noord zuid'.split(
    ' ',
  ),
);

/** Whether two words differ by one letter: one more, one less, another, or two swapped. */
export function nearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (restA.length <= 1 && restB.length <= 1) ||
    (restA.length === 2 && restB === `${restA.charAt(1)}${restA.charAt(0)}`)
  );
}
