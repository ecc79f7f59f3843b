/**
 * Edits of one partner, and of what the partnership is called. An edit takes a valid document and gives a valid
 * document; where it cannot be done, as for a partner that is not there or a text that says nothing, it gives
 * back the very document it was given, so that a caller sees that nothing was done.
 */
import * as v from 'valibot';
import { Country, Text, WebAddress } from '../../model/fields.ts';
import { Place as PlaceSchema } from '../../model/schema.ts';
import type {
  CountryCode,
  LocalText,
  NetworkDocument,
  Partner,
  PartnerId,
  Place,
  Source,
} from '../../model/network.ts';
import { withTour } from './tour.ts';

/** The document with one partner changed. */
function withPartner(
  network: NetworkDocument,
  id: PartnerId,
  change: (partner: Partner) => Partner,
): NetworkDocument {
  const index = network.partners.findIndex((partner) => partner.id === id);
  const partner = network.partners[index];
  if (!partner) return network;
  const changed = change(partner);
  if (isSame(partner, changed)) return network;
  return { ...network, partners: network.partners.with(index, changed) };
}

/** Whether no field is another. */
const isSame = (one: Partner, other: Partner): boolean =>
  Object.keys({ ...one, ...other }).every(
    (key) => one[key as keyof Partner] === other[key as keyof Partner],
  );

/** The document with a source that a new fact rests on. */
const withSource = (network: NetworkDocument, source: Source): NetworkDocument =>
  network.sources.some(({ id }) => id === source.id)
    ? network
    : { ...network, sources: [...network.sources, source] };

const saysNothing = (text: string): boolean => !v.is(Text, text);

/** White space around a text that somebody has typed is not meant. */
export const rename = (network: NetworkDocument, id: PartnerId, name: string): NetworkDocument =>
  saysNothing(name)
    ? network
    : withPartner(network, id, (partner) => ({ ...partner, name: name.trim() }));

export const setShortName = (
  network: NetworkDocument,
  id: PartnerId,
  shortName: string,
): NetworkDocument =>
  saysNothing(shortName)
    ? network
    : withPartner(network, id, (partner) => ({ ...partner, shortName: shortName.trim() }));

export const setCountry = (
  network: NetworkDocument,
  id: PartnerId,
  country: CountryCode,
): NetworkDocument =>
  v.is(Country, country)
    ? withPartner(network, id, (partner) => ({ ...partner, country }))
    : network;

/** `source` says where the place is from, such as "Entered by hand". */
export function setPlace(
  network: NetworkDocument,
  id: PartnerId,
  place: Omit<Place, 'sources' | 'unconfirmed'>,
  source: Source,
): NetworkDocument {
  const stated: Place = { ...place, sources: [source.id] };
  const isWhole = [place.city, place.region].every(
    (text) => text === undefined || isTranslated(text, network),
  );
  if (!v.is(PlaceSchema, stated) || !isWhole) return network;
  const placed = withPartner(network, id, (partner) => ({ ...partner, place: stated }));
  return placed === network ? network : withSource(placed, source);
}

const isTranslated = (text: LocalText, { languages }: NetworkDocument): boolean =>
  typeof text === 'string' || languages.every((language) => Object.hasOwn(text, language));

/** Steps of the tour that show the partner on the map let it go. */
export function removePlace(network: NetworkDocument, id: PartnerId): NetworkDocument {
  const without = withPartner(network, id, ({ place: _, ...partner }) => partner);
  return without === network ? network : withTour(without, (one) => one);
}

/** Without an address the partner has no website. */
export function setWebsite(
  network: NetworkDocument,
  id: PartnerId,
  url: string | undefined,
  source: Source,
): NetworkDocument {
  if (url === undefined || saysNothing(url))
    return withPartner(network, id, ({ website: _, ...partner }) => partner);
  const address = url.trim();
  if (!v.is(WebAddress, address)) return network;
  const website = { url: address, status: 'live', sources: [source.id] } as const;
  const linked = withPartner(network, id, (partner) => ({ ...partner, website }));
  return linked === network ? network : withSource(linked, source);
}

/** A short title that was the title itself goes along. */
export function setTitle(network: NetworkDocument, text: string): NetworkDocument {
  if (saysNothing(text)) return network;
  const title = { ...network.title, text: text.trim() };
  const wasSame = network.shortTitle.text === network.title.text;
  return { ...network, title, ...(wasSame && { shortTitle: title }) };
}

export const setAcronym = (network: NetworkDocument, acronym: string): NetworkDocument =>
  saysNothing(acronym) ? network : { ...network, acronym: acronym.trim() };
