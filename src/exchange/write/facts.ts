/**
 * What every format writes of a partnership, as names and texts: `attribute-fields.ts` reads the names again.
 * A text in several languages is written in the document's first under its plain name, for other programs, and
 * in each as "city:sl" (as OpenStreetMap does).
 */
import { kindById, localText } from '../../model/network.ts';
import type { Link, LocalText, NetworkDocument, Partner } from '../../model/network.ts';

export type Fact = readonly [name: string, text: string];

/** Nothing for what is not known. */
const plain = (name: string, text: string | undefined): Fact[] =>
  text === undefined ? [] : [[name, text]];

const inLanguages = (name: string, text: LocalText | undefined, first: string): Fact[] =>
  text === undefined || typeof text === 'string'
    ? plain(name, text)
    : [
        [name, localText(text, first)],
        ...Object.entries(text).map(([language, words]): Fact => [`${name}:${language}`, words]),
      ];

const firstLanguage = ({ languages }: NetworkDocument): string => languages[0] ?? 'en';

/** Of the partnership as a whole, without partners and links. */
export function partnershipFacts(network: NetworkDocument): readonly Fact[] {
  const { title, shortTitle, period, budget } = network;
  const first = firstLanguage(network);
  return [
    ['id', network.id],
    ['languages', network.languages.join(' ')],
    ['acronym', network.acronym],
    ['title', title.text],
    ...plain('titleLang', title.lang),
    ['shortTitle', shortTitle.text],
    ...plain('shortTitleLang', shortTitle.lang),
    ...inLanguages('programme', network.programme, first),
    ...inLanguages('summary', network.summary, first),
    ...plain('start', period?.start),
    ...plain('end', period?.end),
    ...plain('budgetTotal', budget?.total),
    ...plain('currency', budget?.currency),
  ];
}

/** Of a partner, without id and coordinates. */
export function partnerFacts(network: NetworkDocument, partner: Partner): readonly Fact[] {
  const { place, website } = partner;
  const first = firstLanguage(network);
  const kind = partner.kind === undefined ? undefined : kindById(network, partner.kind);
  const share = network.budget?.shares.find((one) => one.partner === partner.id);
  const local = (name: string, text: LocalText | undefined) => inLanguages(name, text, first);
  return [
    ['name', partner.name],
    ...plain('nameLang', partner.nameLang),
    ['shortName', partner.shortName],
    ...plain('officialName', partner.officialName?.map(({ text }) => text).join(' | ')),
    ...plain('englishName', partner.englishName),
    ['role', partner.role],
    ...local('kind', kind?.label),
    ...local('kindLabel', partner.kindLabel),
    ['country', partner.country],
    ...local('city', place?.city),
    ...local('region', place?.region),
    ...plain('precision', place?.precision),
    ...plain('website', website?.url),
    ...plain('websiteStatus', website?.status),
    ...plain('budgetShare', share?.amount),
    ...plain('currency', share && network.budget?.currency),
  ];
}

/** The same with degrees, for formats without geometry. */
export const placedFacts = (network: NetworkDocument, partner: Partner): readonly Fact[] => [
  ...partnerFacts(network, partner),
  ...plain('latitude', partner.place && String(partner.place.lat)),
  ...plain('longitude', partner.place && String(partner.place.lon)),
];

/** Of a link, without its ends. */
export const linkFacts = (network: NetworkDocument, { relation }: Link): readonly Fact[] =>
  inLanguages('relation', relation, firstLanguage(network));
