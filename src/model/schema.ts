/**
 * The network document: one partnership in one JSON file. This schema is its only definition;
 * the types (`network.ts`), the JSON Schema (`data/network.schema.json`) and the checks when a
 * file is opened (`parse.ts`) all come from here. `data/README.md` explains the fields.
 */
import * as v from 'valibot';
import {
  Appeared,
  Country,
  Currency,
  Day,
  Email,
  Endpoint,
  Id,
  Language,
  Latitude,
  LocalText,
  Longitude,
  Money,
  Name,
  Percent,
  someOf,
  Text,
  WebAddress,
} from './fields.ts';
import { Tour } from './tour-schema.ts';

/** Ids of the sources that a fact rests on. */
export const Sources = someOf(Id);
const optional = v.exactOptional;

/** Where a partner is at home. Degrees, WGS 84. */
export const Place = v.strictObject({
  city: optional(LocalText),
  region: optional(LocalText),
  lat: Latitude,
  lon: Longitude,
  precision: v.picklist(['exact', 'city', 'country']),
  sources: Sources,
  unconfirmed: optional(v.boolean()),
});

/** Which organisation is meant, and whether a source says so or it was concluded. */
const Identity = v.strictObject({
  basis: v.picklist(['stated', 'inferred']),
  note: optional(LocalText),
  sources: Sources,
});

/** `holder` names whose site it is, where it is a successor's. */
const Website = v.strictObject({
  url: WebAddress,
  status: v.picklist(['live', 'archived']),
  holder: optional(Text),
  sources: Sources,
  unconfirmed: optional(v.boolean()),
});

/** What became of the organisation since the project. */
const Since = v.strictObject({
  status: v.picklist(['exists', 'renamed', 'merged', 'closed', 'liquidated', 'unknown']),
  text: LocalText,
  unconfirmed: v.boolean(),
  sources: Sources,
});

export const Partner = v.strictObject({
  id: Id,
  name: Text,
  nameLang: optional(Language),
  shortName: Text,
  officialName: optional(someOf(Name)),
  englishName: optional(Text),
  kind: optional(Id),
  kindLabel: optional(LocalText),
  role: v.picklist(['coordinator', 'partner']),
  country: Country,
  place: optional(Place),
  identity: optional(Identity),
  website: optional(Website),
  since: optional(Since),
});

export const Link = v.strictObject({
  source: Id,
  target: Id,
  relation: optional(LocalText),
  sources: Sources,
});

const Budget = v.strictObject({
  total: Money,
  currency: Currency,
  funding: v.array(v.strictObject({ name: LocalText, share: Percent, sources: Sources })),
  shares: v.array(
    v.strictObject({ partner: Id, amount: Money, label: optional(LocalText), sources: Sources }),
  ),
  sources: Sources,
});

/**
 * `basis`: S the project's own page, P a public source, K general knowledge, file the file that the
 * partnership was read from, computed from these.
 */
const Source = v.strictObject({
  id: Id,
  title: LocalText,
  url: optional(WebAddress),
  publisher: optional(Text),
  date: optional(Appeared),
  basis: v.picklist(['S', 'P', 'K', 'file', 'computed']),
  note: optional(LocalText),
});

const Contact = v.strictObject({
  name: LocalText,
  address: Text,
  web: WebAddress,
  email: optional(Email),
  formEndpoint: optional(Endpoint),
  newsletterEndpoint: optional(Endpoint),
});

/** `label` says it in a word or two, for a projector. */
const Statement = v.strictObject({
  id: Id,
  label: optional(LocalText),
  text: LocalText,
  sources: Sources,
});

export const Network = v.strictObject({
  $schema: optional(Text),
  version: v.literal(1),
  languages: someOf(Language),
  id: Id,
  acronym: Text,
  title: Name,
  titleVariants: v.array(Name),
  shortTitle: Name,
  programme: optional(LocalText),
  summary: optional(LocalText),
  aims: v.array(Statement),
  themes: v.array(Statement),
  budget: optional(Budget),
  period: optional(v.strictObject({ start: Day, end: Day, sources: Sources })),
  coordinator: optional(Id),
  kinds: v.array(v.strictObject({ id: Id, label: LocalText })),
  partners: someOf(Partner),
  links: v.array(Link),
  tour: optional(Tour),
  sources: v.array(Source),
  contact: optional(Contact),
});
