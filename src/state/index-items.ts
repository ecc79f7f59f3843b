import type { NetworkDocument, Partner } from '../model/network.ts';
import { placeLine } from '../text/describe.ts';
import type {
  ActionName,
  DialogMessages,
  IndexGroup,
  SectionName,
} from '../text/dialog-messages.ts';
import { indexGroups } from '../text/dialog-messages.ts';
import { haystack } from '../text/find.ts';
import { unaccented } from '../text/fold.ts';
import type { Formats } from '../text/format.ts';
import {
  languages,
  type DialogName,
  type Language,
  type Messages,
  type Panel,
  type View,
} from '../text/messages.ts';
import type { ShortcutId, ShortcutMessages } from '../text/shortcut-messages.ts';
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
  | { readonly kind: 'language'; readonly name: Language }
  | { readonly kind: 'shortcut'; readonly name: ShortcutId };

export interface IndexItem {
  /** Unique among the items: "view:map". */
  readonly id: string;
  readonly group: IndexGroup;
  readonly label: string;
  /** The label's language, where it is not the interface's. */
  readonly lang?: string | undefined;
  /** A few words after the label, such as a partner's place. */
  readonly detail?: string;
  /** The keys that do the same; '' where there are none. */
  readonly keys: string;
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
  readonly shortcuts: ShortcutMessages;
  /** A shortcut's keys as people read them now; '' when they are switched off. */
  readonly keysOf: (id: ShortcutId) => string;
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
  shortcut: 'shortcuts',
};

/** The entries that a shortcut leads to as well. */
const shortcutFor: Readonly<Record<string, ShortcutId>> = {
  'section:home': 'home',
  'section:main': 'main',
  'dialog:options': 'options',
  'dialog:contact': 'contact',
  'dialog:newsletter': 'newsletter',
  'dialog:keys': 'help',
  'action:zoom-in': 'zoomIn',
  'action:zoom-out': 'zoomOut',
  'action:fit': 'fit',
};

interface More {
  readonly lang?: string | undefined;
  readonly detail?: string;
  /** Further words by which it is found. */
  readonly also?: string;
}

/** Letters to a project whose address nobody knows are not offered. */
const isLetter = (name: DialogName): boolean => name === 'contact' || name === 'newsletter';

const namesOf = <T extends string>(record: Readonly<Record<T, string>>): readonly T[] =>
  Object.keys(record) as T[];

/** Everything that the website index leads to, group by group; the index itself is left out. */
export function indexItems(network: NetworkDocument, words: IndexWording): readonly IndexItem[] {
  const { language, m, d, formats, languageNames, shortcuts, keysOf } = words;
  const { sections, actions, alsoCalled } = d.index;
  const pageNames: Readonly<Record<Page, string>> = {
    statement: m.statement,
    privacy: m.privacy,
    sources: m.allSources,
  };
  const item = (
    intent: IndexIntent,
    label: string,
    { lang, detail = '', also = '' }: More = {},
  ): IndexItem => {
    const id = `${intent.kind}:${intent.name}`;
    const shortcut = intent.kind === 'shortcut' ? intent.name : shortcutFor[id];
    const keys = shortcut ? keysOf(shortcut) : '';
    return {
      id,
      group: groupOf[intent.kind],
      label,
      lang,
      detail,
      keys,
      keywords: unaccented(`${label}\n${detail}\n${also}\n${keys}`),
      intent,
    };
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
      .filter((name) => name !== 'index' && (network.contact !== undefined || !isLetter(name)))
      .map((name) => item({ kind: 'dialog', name }, m.dialogs[name], { also: alsoCalled[name] })),
    ...pages.map((name) => item({ kind: 'page', name }, pageNames[name])),
    ...namesOf(actions).map((name) => item({ kind: 'action', name }, actions[name])),
    ...languages
      .filter((name) => name !== language)
      .map((name) =>
        item({ kind: 'language', name }, languageNames[name], { lang: name, also: m.language }),
      ),
    ...namesOf(shortcuts.does).map((name) =>
      item({ kind: 'shortcut', name }, shortcuts.does[name], { also: d.index.groups.shortcuts }),
    ),
  ];
}

/** The items in which every word of the query occurs; accents and case do not matter. */
export function findItems(items: readonly IndexItem[], query: string): readonly IndexItem[] {
  const words = unaccented(query).split(/\s+/).filter(Boolean);
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
