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
  city: LocalText,
  region: LocalText,
  lat: Latitude,
  lon: Longitude,
  precision: v.picklist(['exact', 'city', 'country']),
  sources: Sources,
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
  nameLang: Language,
  shortName: Text,
  officialName: someOf(Name),
  englishName: optional(Text),
  kind: Id,
  kindLabel: LocalText,
  role: v.picklist(['coordinator', 'partner']),
  country: Country,
  place: optional(Place),
  identity: Identity,
  website: optional(Website),
  since: Since,
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

/** `basis`: S the project's own page, P a public source, K general knowledge, computed from these. */
const Source = v.strictObject({
  id: Id,
  title: LocalText,
  url: optional(WebAddress),
  publisher: optional(Text),
  date: optional(Appeared),
  basis: v.picklist(['S', 'P', 'K', 'computed']),
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
  programme: LocalText,
  summary: LocalText,
  aims: v.array(Statement),
  themes: v.array(Statement),
  budget: Budget,
  period: v.strictObject({ start: Day, end: Day, sources: Sources }),
  coordinator: Id,
  kinds: v.array(v.strictObject({ id: Id, label: LocalText })),
  partners: someOf(Partner),
  links: v.array(Link),
  tour: optional(Tour),
  sources: v.array(Source),
  contact: Contact,
});
