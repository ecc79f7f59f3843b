import type { LocalText, NetworkDocument, Partner } from '../model/network.ts';
import { formatsOf } from './format.ts';
import { languages } from './messages.ts';

/** Letters without accents and case: "Méditerranée" → "mediterranee", "Łódź" → "lodz". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');

const everyWording = (text: LocalText | undefined): readonly string[] =>
  typeof text === 'object' ? Object.values(text) : [text ?? ''];

/** Every word a partner is found by, folded. */
export function haystack(partner: Partner): string {
  return fold(
    [
      partner.name,
      partner.shortName,
      partner.englishName ?? '',
      ...(partner.officialName ?? []).map((name) => name.text),
      ...everyWording(partner.place?.city),
      ...everyWording(partner.place?.region),
      ...languages.map((language) => formatsOf(language).country(partner.country)),
    ].join('\n'),
  );
}

/**
 * Finds partners by name, short name, city, region or country, in any of the interface's languages.
 * Every word of the query must occur somewhere; accents and case do not matter; an empty query finds all.
 */
export function finder(network: NetworkDocument): (query: string) => (partner: Partner) => boolean {
  let haystacks: ReadonlyMap<string, string> | undefined;
  return (query) => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    // Thousands of them take their time: not before somebody searches.
    if (words.length > 0)
      haystacks ??= new Map(network.partners.map((partner) => [partner.id, haystack(partner)]));
    return (partner) => words.every((word) => haystacks?.get(partner.id)?.includes(word));
  };
}
