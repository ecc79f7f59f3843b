import { bearing, compassOf, distanceKm } from '../model/geography.ts';
import {
  coordinator,
  localText,
  type LocalText,
  type NetworkDocument,
  type Partner,
} from '../model/network.ts';
import type { Formats } from './format.ts';
import type { Language, Messages } from './messages.ts';

/** The wording of a text in a language, or the nearest one the document has; '' where it says nothing. */
export const textIn = (text: LocalText | undefined, language: Language): string =>
  localText(text, language);

/** A language with its words and formats. */
export interface Wording {
  readonly language: Language;
  readonly m: Messages;
  readonly formats: Formats;
}

/** What assistive technology hears for a node, in parts: the partner's own name may be in another language. */
export interface NodeName {
  readonly name: string;
  readonly lang: string | undefined;
  readonly rest: string;
}

/**
 * "North West Development Agency, NWDA, coordinator, Warrington, United Kingdom, 1 of 14"; where links are drawn
 * to be counted, their number follows. Whatever label is drawn is part of it. In short only the names.
 */
export function nodeName(
  network: NetworkDocument,
  partner: Partner,
  words: Wording,
  { short = false, links }: { readonly short?: boolean; readonly links?: number | undefined } = {},
): NodeName {
  const { language, m, formats } = words;
  const { name, shortName, role, place, country } = partner;
  const facts = [
    role === 'coordinator' ? m.roles.coordinator.toLocaleLowerCase(language) : '',
    textIn(place?.city, language),
    formats.country(country),
    place?.precision === 'country' ? m.placeApproximate : '',
    m.numberOf(
      formats.integer(network.partners.indexOf(partner) + 1),
      formats.integer(network.partners.length),
    ),
    links === undefined ? '' : m.linkedTo(links),
  ];
  const rest = [name.includes(shortName) ? '' : shortName, ...(short ? [] : facts)];
  return {
    name,
    lang: partner.nameLang,
    rest: rest.flatMap((part) => (part ? [`, ${part}`] : [])).join(''),
  };
}

/** "City, Country" or what is known of it. */
export const placeLine = (partner: Partner, { language, formats }: Wording): string =>
  [textIn(partner.place?.city, language), formats.country(partner.country)]
    .filter(Boolean)
    .join(', ');

export interface Away {
  readonly kilometres: number;
  readonly direction: ReturnType<typeof compassOf>;
}

/** How far and in which direction a partner lies, seen from the coordinator; undefined when either has no place. */
export function fromCoordinator(network: NetworkDocument, partner: Partner): Away | undefined {
  const origin = coordinator(network)?.place;
  const { place } = partner;
  if (!origin || !place || partner.id === network.coordinator) return undefined;
  return { kilometres: distanceKm(origin, place), direction: compassOf(bearing(origin, place)) };
}

/** The number by which a source is cited everywhere: its place in the document's list, from 1. */
export const sourceNumber = (network: NetworkDocument, id: string): number =>
  network.sources.findIndex((source) => source.id === id) + 1;
