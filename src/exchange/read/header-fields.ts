/** What one header says that its column holds. */
import { fold } from './fold.ts';
import { headers, leftOut } from './headers.ts';
import type { Field } from './reading.ts';

export type Meaning = Field | 'ignore';

export interface Said {
  readonly meaning: Meaning;
  /** The header says it by itself; else only a part of it does. */
  readonly sure: boolean;
  /** Which of two columns that say the same is read: the lower. */
  readonly rank: number;
}

const phrases: ReadonlyMap<string, Said> = new Map(
  [...(Object.entries(headers) as [Field, string][]), ['ignore', leftOut] as const]
    .toReversed()
    .flatMap(([meaning, list]) =>
      list
        .split(/,\s*/)
        .map((phrase, rank): [string, Said] => [phrase, { meaning, sure: true, rank }]),
    ),
);

/** Headers that a partner's and a project's abbreviation share. */
export const isAcronym = (header: string): boolean =>
  /^ac?k?ron[iy]me?$|^mozaikszo$/.test(headerKey(header));

/** `organizationURL (main)*` as `organization url main`. */
export const headerKey = (header: string): string =>
  fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    // Wikidata's `countryLabel` stands beside a `country` that is an address.
    .replace(/^(?!item)(.+) label$/, '$1');

export function saidBy(header: string): Said | undefined {
  if (header.length > 200) return undefined;
  return exactly(header) ?? partly(headerKey(header));
}

/** The whole header, without what stands in brackets, or each of its halves: `Država / Country`. */
export function exactly(header: string): Said | undefined {
  const outside = header.replace(/[([][^()[\]]*[)\]]/g, ' ');
  const whole =
    phrases.get(headerKey(header)) ?? phrases.get(fold(header)) ?? phrases.get(headerKey(outside));
  if (whole) return whole;
  const halves = outside
    .split(/[/|\n]|\s[–-]\s/)
    .map((half) => phrases.get(headerKey(half)))
    .filter((half) => half !== undefined);
  const [first] = halves;
  return first && halves.every(({ meaning }) => meaning === first.meaning) ? first : undefined;
}

/** The longest run of whole words that is known. That it is a name counts last: `partner website` is no name. */
function partly(key: string): Said | undefined {
  const words = key.split(' ').slice(0, 12);
  let best: { said: Said; weight: number } | undefined;
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--) {
      const phrase = words.slice(start, end).join(' ');
      const said = phrase.length > 2 ? phrases.get(phrase) : undefined;
      if (!said) continue;
      const weight = phrase.length - (said.meaning === 'name' ? 1000 : 0);
      if (!best || weight > best.weight) best = { said, weight };
    }
  return best && { ...best.said, sure: false, rank: best.said.rank + 1000 };
}
