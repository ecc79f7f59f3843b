/** What the live region says after an action: only what focus does not say already. Plain functions of facts. */
import type { Direction } from '../layout/nearest.ts';
import type { Compass } from '../model/geography.ts';
import type { AnnouncementMessages, Bearing, Extent, Picture } from './announcement-messages.ts';
import type { View } from './messages.ts';

const compass: Readonly<Record<Direction, Compass>> = { up: 'n', right: 'e', down: 's', left: 'w' };

/** How a direction of the arrow keys is called: compass words on the map only. */
export const bearingIn = (picture: Picture, direction: Direction): Bearing =>
  picture === 'map' ? compass[direction] : direction;

/** What a stage shows now. */
export interface Outlook {
  readonly picture: Picture;
  /** Kilometres across and down; the network has none. */
  readonly extent?: Extent | undefined;
  readonly partnersInView: number;
}

/** About so many: to the hundred from 1,000 on, to the ten from 100 on. */
function about(kilometres: number): number {
  const step = kilometres >= 1000 ? 100 : kilometres >= 100 ? 10 : 1;
  return Math.max(1, Math.round(kilometres / step) * step);
}

const roughly = ({ picture, extent }: Outlook): Extent | undefined =>
  picture === 'map' && extent
    ? { width: about(extent.width), height: about(extent.height) }
    : undefined;

export interface Standing {
  readonly name: string;
  readonly city: string;
  /** From 1, in the document's order. */
  readonly number: number;
  readonly all: number;
  /** The nearest first; two are enough. */
  readonly nearest: readonly (readonly [name: string, towards: Bearing])[];
}

/** Every announcement, in the language of the messages. */
export const announcementsIn = (m: AnnouncementMessages) => ({
  noPartner: (picture: Picture, direction: Direction, alongLink = false): string =>
    m[alongLink ? 'noLinkedPartner' : 'noPartner'](bearingIn(picture, direction)),
  endOfList: (end: 'first' | 'last'): string => (end === 'first' ? m.firstInList : m.lastInList),
  noEarlierPartner: (): string => m.noEarlierPartner,
  nobodyTyped: m.nobodyTyped,

  /** Alt+I, on a partner or on the viewport itself. */
  whereAmI: (outlook: Outlook, standing?: Standing): string =>
    [
      standing
        ? m.here(standing.name, standing.city, standing.number, standing.all)
        : m.picture[outlook.picture],
      standing && standing.nearest.length > 0 ? m.nearest(standing.nearest) : '',
      m.showing(roughly(outlook), outlook.partnersInView),
    ]
      .filter(Boolean)
      .join(' '),

  moved: (picture: Picture, direction: Direction): string =>
    m.moved(picture, bearingIn(picture, direction)),
  edge: (picture: Picture): string => m.edge[picture],
  zoomed: (way: 'in' | 'out', outlook: Outlook): string =>
    m.zoomed(way, roughly(outlook), outlook.partnersInView),
  zoomLimit: (way: 'in' | 'out'): string => m.limit[way],
  fitted: m.fitted,
  centred: (name: string, outlook: Outlook): string =>
    `${m.centred(name)} ${m.showing(roughly(outlook), outlook.partnersInView)}`,

  filtered: (count: number, all: number): string =>
    count === 0 ? m.noneShown(all) : m.shown(count, all),
  /** Whoever had the focus is gone; where it went, focus says. */
  focusHidden: (name: string, count: number, all: number): string =>
    `${m.focusHidden(name)} ${count === 0 ? m.noneShown(all) : m.shown(count, all)}`,
  results: m.results,
  sorted: m.sorted,
  unsorted: (): string => m.unsorted,

  viewSwitched: (view: View, selected?: string): string =>
    [m.view[view], selected === undefined ? '' : m.stillSelected(selected)]
      .filter(Boolean)
      .join(' '),
  selectionCleared: (): string => m.selectionCleared,
  home: (): string => m.home,

  optionChanged: m.option,
  allReset: (): string => m.allReset,
  resetUndone: (): string => m.resetUndone,
  singleKeys: (on: boolean): string => m.singleKeys[on ? 'on' : 'off'],
  chords: (on: boolean): string => m.chords[on ? 'on' : 'off'],

  copied: (what: 'link' | 'text'): string => (what === 'link' ? m.linkCopied : m.textCopied),
  copyFailed: (): string => m.copyFailed,
});

export type Announcements = ReturnType<typeof announcementsIn>;
