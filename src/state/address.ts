import { isLanguage, type Language, type Panel, type View } from '../text/messages.ts';
import type { FilterKey } from './filter.ts';

export const views = ['map', 'network', 'both', 'table'] as const satisfies readonly View[];
export const panels = [
  'partner',
  'aims',
  'budget',
  'timeline',
  'partners',
] as const satisfies readonly Panel[];
export const pages = ['statement', 'privacy', 'sources'] as const;
export type Page = (typeof pages)[number];

/** A presentation in an address. */
export interface Presenting {
  /** From 1, as people count. Whether there is such a step is not known here. */
  readonly step: number;
  /** On a stand: it loops. */
  readonly kiosk: boolean;
  /** The presenter's window; else the audience's. */
  readonly notes: boolean;
  /** Pairs the two windows. */
  readonly session: string | undefined;
}

/** What the hash of the address holds: all that makes two visitors see the same atlas. */
export interface Address {
  readonly view: View;
  readonly partner: string | undefined;
  readonly panel: Panel | undefined;
  readonly query: string;
  readonly only: readonly FilterKey[];
  readonly page: Page | undefined;
  readonly language: Language | undefined;
  readonly present: Presenting | undefined;
}

/** The part of an address that is the atlas's own: where one looks. */
export type Sight = Omit<Address, 'language' | 'present'>;

/** The names an address may use; anything else in it is ignored. */
export interface KnownNames {
  readonly partners: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
}

export const home: Address = {
  view: 'map',
  partner: undefined,
  panel: undefined,
  query: '',
  only: [],
  page: undefined,
  language: undefined,
  present: undefined,
};

const longestQuery = 200;

const pick = <T extends string>(value: string | null, allowed: readonly T[]): T | undefined =>
  allowed.find((one) => one === value);

/** Reads a hash such as "#view=network&partner=lakes". Never throws: what it cannot use, it leaves out. */
export function parseAddress(hash: string, known: KnownNames): Address {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const partner = values.get('partner');
  const language = values.get('lang');
  const only = (values.get('only') ?? '').split(',').filter((key) => known.filters.has(key));
  return {
    view: pick(values.get('view'), views) ?? home.view,
    partner: partner !== null && known.partners.has(partner) ? partner : undefined,
    panel: pick(values.get('panel'), panels),
    query: (values.get('q') ?? '').slice(0, longestQuery),
    only: [...new Set(only)] as FilterKey[],
    page: pick(values.get('page'), pages),
    language: isLanguage(language) ? language : undefined,
    present: presentingIn(values),
  };
}

/** Without a step there is no presentation, whatever else is said of it. */
function presentingIn(values: URLSearchParams): Presenting | undefined {
  const step = values.get('present') ?? '';
  if (!/^[1-9]\d{0,2}$/.test(step)) return undefined;
  const session = values.get('session') ?? '';
  return {
    step: Number(step),
    kiosk: values.get('kiosk') === '1',
    notes: values.get('window') === 'notes',
    session: /^[a-z\d]{8,64}$/.test(session) ? session : undefined,
  };
}

/** The hash for an address, without "#"; empty for home. Defaults are left out, so links stay short. */
export function formatAddress(address: Address): string {
  const values = new URLSearchParams();
  if (address.page) values.set('page', address.page);
  if (address.view !== home.view) values.set('view', address.view);
  if (address.partner) values.set('partner', address.partner);
  if (address.panel) values.set('panel', address.panel);
  if (address.query) values.set('q', address.query);
  if (address.only.length > 0) values.set('only', address.only.join(','));
  if (address.language) values.set('lang', address.language);
  if (address.present) writePresenting(values, address.present);
  return values.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

function writePresenting(
  values: URLSearchParams,
  { step, kiosk, notes, session }: Presenting,
): void {
  values.set('present', String(step));
  if (kiosk) values.set('kiosk', '1');
  if (notes) values.set('window', 'notes');
  if (session) values.set('session', session);
}

/** Whether going from one address to the other deserves a step for the Back button; within a talk nothing does. */
export function isStep(from: Address, to: Address): boolean {
  if (from.present ?? to.present) return !from.present || !to.present;
  return (
    from.view !== to.view ||
    from.partner !== to.partner ||
    from.panel !== to.panel ||
    from.page !== to.page
  );
}
