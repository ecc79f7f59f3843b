/** The partnerships of the comparison: the shipped one, and made-up ones in which every name is its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedNetwork } from '../../fixtures/generated.ts';
import type { Partnership } from './page/partnership.ts';

interface NetworkDocument {
  readonly coordinator: string;
  readonly partners: readonly {
    readonly id: string;
    readonly name: string;
    readonly shortName: string;
    readonly place: { readonly lat: number; readonly lon: number };
  }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

export const counts = [14, 150, 1000, 10_000] as const;
/** As many as the shipped document has. */
export const shippedCount = 14;

/** A network document with so many partners; made-up names get a number, so that each can be looked for. */
export function documentOf(root: string, count: number): NetworkDocument {
  if (count === shippedCount)
    return JSON.parse(readFileSync(join(root, 'data/clunet.json'), 'utf8')) as NetworkDocument;
  const network = generatedNetwork(count, 'star') as NetworkDocument;
  const partners = network.partners.map((partner, i) => ({
    ...partner,
    name: `${partner.name} ${i + 1}`,
    shortName: `${partner.shortName} ${i + 1}`,
  }));
  return { ...network, partners };
}

/** The same for the peers, which are given no more than they draw. */
export function partnershipOf({ partners, links, coordinator }: NetworkDocument): Partnership {
  const at = new Map(partners.map(({ id }, i) => [id, i]));
  return {
    coordinator,
    partners: partners.map(({ id, shortName, place: { lon, lat } }) => ({
      id,
      name: shortName,
      lon,
      lat,
    })),
    links: links.map(({ source, target }) => [at.get(source) ?? 0, at.get(target) ?? 0]),
  };
}

/** What a text is searched for: words alone, as they are read. */
const words = (text: string) =>
  ` ${text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;

/** How many of the partners a text names, in full or in short. */
export function named({ partners }: NetworkDocument, text: string): number {
  const within = words(text);
  return partners.filter(({ name, shortName }) =>
    [name, shortName].some((one) => within.includes(words(one))),
  ).length;
}
