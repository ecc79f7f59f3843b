/** The types of a partnership and the look-ups everyone needs. No schema at run time. */
import type * as v from 'valibot';
import type * as schema from './schema.ts';
import type * as fields from './fields.ts';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** The whole data file, checked (`parse.ts`). */
export type NetworkDocument = DeepReadonly<v.InferOutput<typeof schema.Network>>;

export type Partner = NetworkDocument['partners'][number];
export type Place = NonNullable<Partner['place']>;
export type Link = NetworkDocument['links'][number];
export type Source = NetworkDocument['sources'][number];
export type Kind = NetworkDocument['kinds'][number];
export type Budget = NonNullable<NetworkDocument['budget']>;
export type BudgetShare = Budget['shares'][number];
export type Period = Pick<NonNullable<NetworkDocument['period']>, 'start' | 'end'>;
export type Contact = NonNullable<NetworkDocument['contact']>;
export type Step = NonNullable<NetworkDocument['tour']>[number];
/** A step as the audience sees it: what the speaker says is not in it. */
export type StepShown = Omit<Step, 'note'>;
export type StepPanel = Step['panel'];

/** Plain text, the same in all languages, or one text for each language. */
export type LocalText = DeepReadonly<v.InferOutput<typeof fields.LocalText>>;
/** A name in its own language, for the `lang` attribute. */
export type Name = DeepReadonly<v.InferOutput<typeof fields.Name>>;

export type PartnerId = Partner['id'];
export type KindId = Kind['id'];
export type SourceId = Source['id'];
export type Role = Partner['role'];
export type SinceStatus = NonNullable<Partner['since']>['status'];
/** ISO 3166-1 alpha-2: `GB`, `SI`. */
export type CountryCode = Partner['country'];

/** A country of the partnership with its partners, in the document's order. */
export interface Country {
  readonly code: CountryCode;
  readonly partners: readonly Partner[];
}

const partnersById = new WeakMap<NetworkDocument['partners'], ReadonlyMap<PartnerId, Partner>>();

/** Looks up in a table that is made once: a picture of thousands asks for every one of them. */
export function partnerById({ partners }: NetworkDocument, id: string): Partner | undefined {
  const known =
    partnersById.get(partners) ?? new Map(partners.map((partner) => [partner.id, partner]));
  partnersById.set(partners, known);
  return known.get(id);
}

export const kindById = (network: NetworkDocument, id: string | undefined): Kind | undefined =>
  network.kinds.find((kind) => kind.id === id);

export const sourceById = (network: NetworkDocument, id: string): Source | undefined =>
  network.sources.find((source) => source.id === id);

/** What stands for a country that nobody knows, as in CLDR. */
export const unknownCountry: CountryCode = 'ZZ';

/** The one partner that coordinates; undefined where there is none, or several do. */
export const coordinator = (network: NetworkDocument): Partner | undefined =>
  network.coordinator === undefined ? undefined : partnerById(network, network.coordinator);

/** Countries in order of first appearance. */
export function countriesOf(network: NetworkDocument): readonly Country[] {
  const countries = new Map<CountryCode, Partner[]>();
  for (const partner of network.partners) {
    const partners = countries.get(partner.country);
    if (partners) partners.push(partner);
    else countries.set(partner.country, [partner]);
  }
  return Array.from(countries, ([code, partners]) => ({ code, partners }));
}

/** How many countries the partners are known to be from. */
export const countryCount = (network: NetworkDocument): number =>
  countriesOf(network).filter(({ code }) => code !== unknownCountry).length;

/** The partners one link away, each once, in the document's order. */
export function neighboursOf(network: NetworkDocument, id: PartnerId): readonly Partner[] {
  const ids = new Set<PartnerId>();
  for (const { source, target } of network.links) {
    if (source === id) ids.add(target);
    if (target === id) ids.add(source);
  }
  return network.partners.filter((partner) => ids.has(partner.id));
}

/** The text in `lang`, else in English, else in the first language it has; '' if there is none. */
export function localText(text: LocalText | undefined, lang: string): string {
  if (text === undefined) return '';
  if (typeof text === 'string') return text;
  const found = [lang, 'en'].find((language) => Object.hasOwn(text, language));
  return (found === undefined ? Object.values(text)[0] : text[found]) ?? '';
}
