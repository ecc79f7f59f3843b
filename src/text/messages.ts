import type { Compass } from '../model/geography.ts';
import type { Source } from '../model/network.ts';

/** The languages the interface speaks. The network document may hold more or fewer. */
export const languages = ['en', 'sl'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language);

export type View = 'map' | 'network' | 'both' | 'table';
export type Panel = 'partner' | 'aims' | 'budget' | 'timeline' | 'partners';
export type DialogName =
  'index' | 'options' | 'contact' | 'newsletter' | 'export' | 'open' | 'keys';

/** Every sentence of the interface. Numbers, money and dates arrive already formatted. */
export interface Messages {
  readonly languageName: string;
  readonly pageTitle: (acronym: string, shortTitle: string, part?: string) => string;
  readonly pageDescription: (acronym: string, partners: string, countries: string) => string;

  readonly skipToMain: string;
  readonly skipToTable: string;
  readonly language: string;
  readonly dialogs: Readonly<Record<DialogName, string>>;
  /** Begins the presentation. */
  readonly present: string;
  readonly share: string;
  readonly linkCopied: string;
  readonly copyByHand: string;
  readonly footer: string;
  readonly licence: string;
  readonly version: (version: string) => string;
  readonly baseMapCredit: string;
  readonly statement: string;
  readonly privacy: string;

  readonly view: string;
  readonly views: Readonly<Record<View, string>>;
  readonly stageName: Readonly<Record<'map' | 'network', (partners: string) => string>>;
  readonly stageRole: Readonly<Record<'map' | 'network', string>>;
  readonly stageHint: string;
  readonly stageSummary: Readonly<Record<'map' | 'network' | 'graph' | 'unlinked', string>>;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly whereAmI: string;
  readonly moveStage: Readonly<Record<'map' | 'network', string>>;
  readonly framingNote: Readonly<
    Record<'near-far' | 'inset' | 'network' | 'graph' | 'unlinked', string>
  >;
  readonly insetName: (places: string) => string;

  readonly search: string;
  readonly searchList: string;
  readonly searchHint: string;
  readonly legend: string;
  readonly filterBy: Readonly<Record<'role' | 'country' | 'kind', string>>;
  readonly shown: (count: number, all: number) => string;
  readonly noMatch: string;
  readonly clearFilters: string;
  readonly roles: Readonly<Record<'coordinator' | 'partner', string>>;
  /** What those of a role are called, however many; their number stands after it. */
  readonly roleOfSome: (role: 'coordinator' | 'partner', count: number) => string;

  readonly panels: Readonly<Record<Panel, string>>;
  readonly panelRegion: string;
  readonly openPanel: string;
  readonly closePanel: string;

  readonly partnerOf: (index: string, all: string) => string;
  readonly numberOf: (index: string, all: string) => string;
  readonly nothingSelected: string;
  readonly nothingSelectedHint: string;
  readonly inEnglish: string;
  readonly officialName: string;
  readonly role: string;
  readonly kind: string;
  readonly kindGroup: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly place: string;
  readonly noPlace: string;
  /** In a partner's accessible name, and in the key of a map with such partners. */
  readonly placeApproximate: string;
  readonly roughlyPlaced: string;
  readonly approximatePlace: string;
  readonly fromCoordinator: string;
  readonly distanceAndDirection: (distance: string, direction: Compass) => string;
  readonly isCoordinator: string;
  readonly computedFrom: string;
  readonly shareOfBudget: string;
  readonly shareOf: (percent: string, total: string) => string;
  readonly shareUnknown: string;
  readonly links: string;
  readonly linkedTo: (count: number) => string;
  readonly since: string;
  readonly status: Readonly<
    Record<'exists' | 'renamed' | 'merged' | 'closed' | 'liquidated' | 'unknown', string>
  >;
  readonly website: string;
  readonly noWebsite: string;
  readonly websiteUnknown: string;
  readonly unconfirmed: string;
  readonly inferred: string;
  readonly previous: string;
  readonly next: string;
  readonly clearSelection: string;
  readonly showOnMap: string;

  readonly aimsHeading: string;
  readonly themesHeading: string;
  readonly fullTitle: string;
  readonly titleVariant: string;
  readonly programme: string;

  readonly budgetTotal: string;
  readonly budgetFunding: (share: string, name: string) => string;
  readonly budgetShares: string;
  readonly notBrokenDown: string;
  readonly notBrokenDownNote: string;
  readonly budgetInWords: (parts: readonly string[]) => string;
  readonly ofTotal: (percent: string) => string;

  readonly timelineFromTo: (start: string, end: string) => string;
  readonly months: (count: number) => string;
  readonly years: (count: number) => string;
  readonly days: (count: string, plural: number) => string;
  readonly endedAgo: (years: number, months: number) => string;
  readonly startsIn: (years: number, months: number) => string;
  readonly underway: string;
  readonly timelineNoMilestones: string;
  readonly start: string;
  readonly end: string;
  readonly duration: string;

  readonly partnersByCountry: (partners: number, countries: number) => string;
  readonly inCountry: (count: number) => string;

  readonly tableCaption: string;
  readonly tableName: string;
  readonly columns: Readonly<
    Record<
      'name' | 'country' | 'city' | 'role' | 'kind' | 'distance' | 'share' | 'links' | 'details',
      string
    >
  >;
  readonly openDetails: string;
  readonly openDetailsOf: (name: string) => string;
  readonly unknown: string;

  readonly sources: string;
  readonly allSources: string;
  readonly sourcesIntro: string;
  readonly sourceMark: (number: string, title: string) => string;
  readonly backToText: string;
  readonly backToAtlas: string;
  readonly basis: Readonly<Record<Source['basis'], string>>;

  readonly problemsTitle: string;
  readonly problemsIntro: (count: number) => string;
  readonly withoutScript: string;
  readonly cutOff: string;
  readonly loadAgain: string;
}
