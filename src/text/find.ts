import type { LocalText, NetworkDocument, Partner } from '../model/network.ts';
import { unaccented } from './fold.ts';
import { formatsOf } from './format.ts';
import { languages } from './messages.ts';

const everyWording = (text: LocalText | undefined): readonly string[] =>
  typeof text === 'object' ? Object.values(text) : [text ?? ''];

/** Every word a partner is found by, folded. */
export function haystack(partner: Partner): string {
  return unaccented(
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
    const words = unaccented(query).split(/\s+/).filter(Boolean);
    // Thousands of them take their time: not before somebody searches.
    if (words.length > 0)
      haystacks ??= new Map(network.partners.map((partner) => [partner.id, haystack(partner)]));
    return (partner) => words.every((word) => haystacks?.get(partner.id)?.includes(word));
  };
}
