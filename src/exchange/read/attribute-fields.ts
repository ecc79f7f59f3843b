/** What attributes of nodes, properties of features and facts of graphs mean, by their names. */
import type { Field } from './reading.ts';

/** Beside what a table's column may hold, what our own writers say of a partner. */
export type AttributeField =
  | Exclude<Field, 'id'>
  | 'lead'
  | 'officialName'
  | 'nameLang'
  | 'kindLabel'
  | 'precision'
  | 'websiteStatus'
  | 'currency';

/** What a file may say of the partnership as a whole. */
export type FactField =
  | 'id'
  | 'languages'
  | 'acronym'
  | 'title'
  | 'titleLang'
  | 'shortTitle'
  | 'shortTitleLang'
  | 'programme'
  | 'summary'
  | 'start'
  | 'end'
  | 'budgetTotal'
  | 'currency';

/** Names as `plainName` leaves them, the best first: of two attributes with one meaning the earlier wins. */
const attributes: Readonly<Record<AttributeField, string>> = {
  name: 'name label partner partnername organisation organization organisationname organizationname institution fullname legalname title nom nome nombre ime naziv imepartnerja',
  shortName: 'shortname acronym abbreviation short abbr kratica sigle kurzname akronym',
  officialName: 'officialname',
  englishName: 'englishname nameen nameenglish',
  nameLang: 'namelang',
  role: 'role partnerrole vloga rolle ruolo papel funcion',
  lead: 'coordinator leadpartner lead iscoordinator islead koordinator vodilnipartner',
  kind: 'kind type organisationtype organizationtype activitytype legalstatus category vrsta art tipo typ',
  kindLabel: 'kindlabel kinddetail',
  country: 'country countrycode countryname nation iso iso2 isoa2 land pays pais paese drzava kraj',
  city: 'city town place municipality stadt ville ciudad citta cidade mesto ort',
  region: 'region nuts nuts2 nuts3 county province state regija regione',
  lat: 'latitude lat breitengrad breite latitud latitudine zemljepisnasirina',
  lon: 'longitude lon lng long langengrad lange longitud longitudine zemljepisnadolzina',
  position: 'position geolocation coordinates latlng latlon location coords',
  precision: 'precision',
  website: 'website web url homepage webpage webaddress organizationurl link spletnastran siteweb',
  websiteStatus: 'websitestatus',
  share: 'budgetshare share budget amount contribution eccontribution neteccontribution',
  currency: 'currency valuta wahrung devise',
  project: 'project projectacronym',
  programme: 'programme program',
};

const facts: Readonly<Record<FactField, string>> = {
  id: 'id',
  languages: 'languages',
  acronym: 'acronym projectacronym kratica',
  title: 'title projecttitle name naslov',
  titleLang: 'titlelang',
  shortTitle: 'shorttitle',
  shortTitleLang: 'shorttitlelang',
  programme: 'programme program fundingprogramme',
  summary: 'summary description abstract',
  start: 'start startdate',
  end: 'end enddate',
  budgetTotal: 'budgettotal totalbudget totalcost budget',
  currency: 'currency',
};

/** "Short name", "short_name" and "shortName" are one: letters and digits without accents and case. */
const plainName = (name: string): string =>
  name
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

interface Meaning<Fields> {
  readonly field: Fields;
  /** Smaller is surer. */
  readonly rank: number;
}

function meanings<Fields extends string>(
  table: Readonly<Record<Fields, string>>,
): ReadonlyMap<string, Meaning<Fields>> {
  const found = new Map<string, Meaning<Fields>>();
  for (const [field, names] of Object.entries(table) as [Fields, string][])
    for (const [rank, name] of names.split(' ').entries()) found.set(name, { field, rank });
  return found;
}

const attributeMeanings = meanings(attributes);
const factMeanings = meanings(facts);

/** A value as a file has it: the attribute's name as written, and the text. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What was found for a field: the text, and the same in languages, from "city:sl" (as OpenStreetMap has it). */
export interface Said {
  readonly name: string;
  readonly text: string;
  readonly inLanguages: ReadonlyMap<string, string>;
}

type SaidOf<Fields> = ReadonlyMap<Fields, Said>;

/** Attributes of a node by their meaning; those that mean nothing to us are left out. */
export const saidOfPartner = (attributes: readonly Attribute[]): SaidOf<AttributeField> =>
  said(attributes, attributeMeanings);

/** The same for the graph as a whole. */
export const saidOfPartnership = (attributes: readonly Attribute[]): SaidOf<FactField> =>
  said(attributes, factMeanings);

/** `rank` is out of reach until a value without a language has been found. */
interface Finding {
  rank: number;
  name: string;
  text: string;
  readonly inLanguages: Map<string, string>;
}

function said<Fields>(
  attributes: readonly Attribute[],
  table: ReadonlyMap<string, Meaning<Fields>>,
): SaidOf<Fields> {
  const found = new Map<Fields, Finding>();
  for (const { name, value } of attributes) {
    const text = value.trim();
    if (text === '') continue;
    const [, base = name, language] =
      /^([^:]+):([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(name) ?? [];
    const meaning = table.get(plainName(base));
    if (!meaning) continue;
    const { field, rank } = meaning;
    const before = found.get(field) ?? {
      rank: Infinity,
      name,
      text,
      inLanguages: new Map<string, string>(),
    };
    found.set(field, before);
    if (language !== undefined) before.inLanguages.set(language, text);
    else if (rank < before.rank) Object.assign(before, { rank, name, text });
  }
  return found;
}
