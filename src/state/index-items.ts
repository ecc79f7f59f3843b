import type { NetworkDocument, Partner } from '../model/network.ts';
import { placeLine } from '../text/describe.ts';
import type {
  ActionName,
  DialogMessages,
  IndexGroup,
  SectionName,
} from '../text/dialog-messages.ts';
import { indexGroups } from '../text/dialog-messages.ts';
import { fold, haystack } from '../text/find.ts';
import type { Formats } from '../text/format.ts';
import {
  languages,
  type DialogName,
  type Language,
  type Messages,
  type Panel,
  type View,
} from '../text/messages.ts';
import { pages, panels, views, type Page } from './address.ts';

/** What choosing an entry of the website index asks for. */
export type IndexIntent =
  | { readonly kind: 'section'; readonly name: SectionName }
  | { readonly kind: 'view'; readonly name: View }
  | { readonly kind: 'panel'; readonly name: Panel }
  | { readonly kind: 'partner'; readonly name: Partner['id'] }
  | { readonly kind: 'dialog'; readonly name: DialogName }
  | { readonly kind: 'page'; readonly name: Page }
  | { readonly kind: 'action'; readonly name: ActionName }
  | { readonly kind: 'language'; readonly name: Language };

export interface IndexItem {
  /** Unique among the items: "view:map". */
  readonly id: string;
  readonly group: IndexGroup;
  readonly label: string;
  /** The label's language, where it is not the interface's. */
  readonly lang?: string | undefined;
  /** A few words after the label, such as a partner's place. */
  readonly detail?: string;
  /** What it is found by, folded. */
  readonly keywords: string;
  readonly intent: IndexIntent;
}

/** The words in which the index is written. */
export interface IndexWording {
  readonly language: Language;
  readonly m: Messages;
  readonly d: DialogMessages;
  readonly formats: Formats;
  readonly languageNames: Readonly<Record<Language, string>>;
}

const groupOf: Readonly<Record<IndexIntent['kind'], IndexGroup>> = {
  section: 'sections',
  view: 'views',
  panel: 'panels',
  partner: 'partners',
  dialog: 'dialogs',
  page: 'pages',
  action: 'actions',
  language: 'actions',
};

interface More {
  readonly lang?: string | undefined;
  readonly detail?: string;
  /** Further words by which it is found. */
  readonly also?: string;
}

const item = (
  intent: IndexIntent,
  label: string,
  { lang, detail = '', also = '' }: More = {},
): IndexItem => ({
  id: `${intent.kind}:${intent.name}`,
  group: groupOf[intent.kind],
  label,
  lang,
  detail,
  keywords: fold(`${label}\n${detail}\n${also}`),
  intent,
});

const namesOf = <T extends string>(record: Readonly<Record<T, string>>): readonly T[] =>
  Object.keys(record) as T[];

/** Everything that the website index leads to, group by group; the index itself is left out. */
export function indexItems(network: NetworkDocument, words: IndexWording): readonly IndexItem[] {
  const { language, m, d, formats, languageNames } = words;
  const { sections, actions, alsoCalled } = d.index;
  const pageNames: Readonly<Record<Page, string>> = {
    statement: m.statement,
    privacy: m.privacy,
    sources: m.allSources,
  };
  const partners = network.partners.toSorted((a, b) => formats.compare(a.name, b.name));
  return [
    ...namesOf(sections).map((name) => item({ kind: 'section', name }, sections[name])),
    ...views.map((name) => item({ kind: 'view', name }, m.views[name])),
    ...panels.map((name) => item({ kind: 'panel', name }, m.panels[name])),
    ...partners.map((partner) =>
      item({ kind: 'partner', name: partner.id }, partner.name, {
        lang: partner.nameLang,
        detail: placeLine(partner, words),
        also: haystack(partner),
      }),
    ),
    ...namesOf(m.dialogs)
      .filter((name) => name !== 'index')
      .map((name) => item({ kind: 'dialog', name }, m.dialogs[name], { also: alsoCalled[name] })),
    ...pages.map((name) => item({ kind: 'page', name }, pageNames[name])),
    ...namesOf(actions).map((name) => item({ kind: 'action', name }, actions[name])),
    ...languages
      .filter((name) => name !== language)
      .map((name) =>
        item({ kind: 'language', name }, languageNames[name], { lang: name, also: m.language }),
      ),
  ];
}

/** The items in which every word of the query occurs; accents and case do not matter. */
export function findItems(items: readonly IndexItem[], query: string): readonly IndexItem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return items.filter(({ keywords }) => words.every((word) => keywords.includes(word)));
}

export interface ItemGroup {
  readonly group: IndexGroup;
  readonly items: readonly IndexItem[];
}

/** The items by group, groups without any left out. */
export const grouped = (items: readonly IndexItem[]): readonly ItemGroup[] =>
  indexGroups
    .map((group) => ({ group, items: items.filter((one) => one.group === group) }))
    .filter((part) => part.items.length > 0);
