import type { AnnouncementMessages, Bearing, Extent } from './announcement-messages.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const partners = (count: number): string =>
  `${number.format(count)} ${count === 1 ? 'partner' : 'partners'}`;

/** The way of a move: "north", "up". */
export const furtherEn: Readonly<Record<Bearing, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
  up: 'up',
  right: 'right',
  down: 'down',
  left: 'left',
};

const lying: Readonly<Record<Bearing, string>> = {
  n: 'to the north',
  ne: 'to the north-east',
  e: 'to the east',
  se: 'to the south-east',
  s: 'to the south',
  sw: 'to the south-west',
  w: 'to the west',
  nw: 'to the north-west',
  up: 'above',
  right: 'to the right',
  down: 'below',
  left: 'to the left',
};

const kilometres = ({ width, height }: Extent): string =>
  `about ${number.format(width)} by ${number.format(height)} kilometres`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inView = (extent: Extent | undefined, count: number): string =>
  `${extent ? `${kilometres(extent)}, ` : ''}${count === 0 ? 'no partners' : partners(count)} in view.`;

export const announcementsEn: AnnouncementMessages = {
  noPartner: (towards) => `No partner further ${furtherEn[towards]}.`,
  noLinkedPartner: (towards) => `No linked partner further ${furtherEn[towards]}.`,
  firstInList: 'First partner in the list.',
  lastInList: 'Last partner in the list.',
  noEarlierPartner: 'No partner visited before.',
  nobodyTyped: (letters) => `No partner begins with “${letters}”.`,

  here: (name, city, index, all) =>
    `${[name, city].filter(Boolean).join(', ')}. ${number.format(index)} of ${number.format(all)}.`,
  nearest: (list) =>
    `Nearest: ${list.map(([name, towards]) => `${name} ${lying[towards]}`).join(', ')}.`,
  picture: { map: 'Map.', network: 'Network.' },
  showing: (extent, count) => `Showing ${inView(extent, count)}`,

  moved: (picture, towards) => `${capital(picture)} moved ${furtherEn[towards]}.`,
  edge: { map: 'Edge of map.', network: 'Edge of network.' },
  zoomed: (way, extent, count) => `Zoomed ${way}. ${capital(inView(extent, count))}`,
  fitted: (count) => `Fitted. ${partners(count)} in view.`,
  centred: (name) => `${name} in the middle.`,
  limit: { in: 'Maximum zoom.', out: 'Minimum zoom.' },

  shown: (count, all) =>
    count === all
      ? `All ${partners(all)} shown.`
      : `${number.format(count)} of ${partners(all)} shown.`,
  noneShown: (all) => `No partners match. Clear filters to see all ${number.format(all)}.`,
  focusHidden: (name) => `The filter hides ${name}.`,
  results: (count) =>
    count === 0 ? 'No results.' : `${number.format(count)} ${count === 1 ? 'result' : 'results'}.`,
  sorted: (column, ascending) =>
    `Sorted by ${column.toLowerCase()}, ${ascending ? 'ascending' : 'descending'}.`,

  unsorted: 'In the list’s own order.',

  view: { map: 'Map.', network: 'Network.', both: 'Map and network.', table: 'Table.' },
  stillSelected: (name) => `${name} still selected.`,
  selectionCleared: 'Nothing selected.',
  home: 'Home.',

  option: (label, value) => `${label}${/^\d/.test(value) ? '' : ':'} ${value}.`,
  allReset: 'All settings reset.',
  resetUndone: 'Settings restored.',
  singleKeys: { on: 'Single-key shortcuts on.', off: 'Single-key shortcuts off.' },
  chords: { on: 'Keyboard shortcuts on.', off: 'Keyboard shortcuts off.' },

  linkCopied: 'Link copied.',
  textCopied: 'Text copied.',
  copyFailed: 'Copying did not work.',
};
