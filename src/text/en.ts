import type { Compass } from '../model/geography.ts';
import type { Messages } from './messages.ts';

const integers = new Intl.NumberFormat('en');
const plural = (count: number, one: string, other: string): string =>
  `${integers.format(count)} ${count === 1 ? one : other}`;

const span = (years: number, months: number): string =>
  [
    years > 0 ? plural(years, 'year', 'years') : '',
    months > 0 ? plural(months, 'month', 'months') : '',
  ]
    .filter(Boolean)
    .join(' and ') || 'less than a month';

const directions: Readonly<Record<Compass, string>> = {
  n: 'north',
  ne: 'north-east',
  e: 'east',
  se: 'south-east',
  s: 'south',
  sw: 'south-west',
  w: 'west',
  nw: 'north-west',
};

export const en: Messages = {
  languageName: 'English',
  pageTitle: (acronym, shortTitle, part) =>
    part ? `${part} · ${acronym}` : [...new Set([acronym, shortTitle])].join(': '),
  pageDescription: (acronym, partners, countries) =>
    `Who works together in ${acronym} and where: ${partners} partners in ${countries} countries on a map, in a network and in a table, with aims, budget and timeline.`,

  skipToMain: 'Skip to main content',
  skipToTable: 'Show partners as a table',
  language: 'Language',
  dialogs: {
    index: 'Website index',
    options: 'Website accessibility',
    contact: 'Contact',
    newsletter: 'Newsletter',
    export: 'Export',
    open: 'Open a partnership',
    keys: 'Keyboard shortcuts',
  },
  present: 'Present',
  share: 'Share',
  linkCopied: 'Link copied.',
  copyByHand: 'Copy this address:',
  footer: 'About this atlas',
  licence: 'MIT licence',
  version: (version) => `Version ${version}`,
  baseMapCredit: 'Base map: Natural Earth',
  statement: 'Accessibility statement',
  privacy: 'Privacy note',

  view: 'View',
  views: { map: 'Map', network: 'Network', both: 'Both', table: 'Table' },
  stageName: {
    map: (partners) => `Partner map, ${partners} partners`,
    network: (partners) => `Partner network, ${partners} partners`,
  },
  stageRole: { map: 'map', network: 'network diagram' },
  stageHint:
    'Arrow keys move the picture, plus and minus zoom it. Tab moves to the partners, where arrow keys go from partner to partner. Question mark for help.',
  stageSummary: {
    map: 'Each partner stands where it is based; lines are the links between partners.',
    network: 'The coordinator stands in the middle, the partners around it.',
    graph: 'Lines are the links between partners.',
    unlinked: 'No links between the partners are known.',
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  whereAmI: 'Where am I',
  moveStage: { map: 'Move the map', network: 'Move the network' },
  framingNote: {
    'near-far': 'Near–far map: distances shrink away from its middle',
    inset: 'Distances shrink outwards from the middle',
    network: 'Partners in order of direction, seen from the coordinator',
    graph: 'Linked partners stand close together; distance has no other meaning',
    unlinked: 'No links are known; where a partner stands here has no meaning',
  },
  insetName: (places) => places,

  search: 'Search partners',
  searchList: 'Search this list',
  searchHint: 'Name, city or country',
  legend: 'Filter',
  filterBy: { role: 'Role', country: 'Country', kind: 'Kind of organisation' },
  shown: (count, all) => `${integers.format(count)} of ${integers.format(all)} partners shown.`,
  noMatch: 'No partners match.',
  clearFilters: 'Show all',
  roles: { coordinator: 'Coordinator', partner: 'Partner' },
  roleOfSome: (role, count) =>
    (role === 'coordinator' ? 'Coordinator' : 'Partner') + (count === 1 ? '' : 's'),

  panels: {
    partner: 'Partner',
    aims: 'Aims',
    budget: 'Budget',
    timeline: 'Timeline',
    partners: 'Partners',
  },
  panelRegion: 'About the project',
  openPanel: 'Open the panel',
  closePanel: 'Close the panel',

  partnerOf: (index, all) => `Partner ${index} of ${all}`,
  numberOf: (index, all) => `${index} of ${all}`,
  nothingSelected: 'No partner is selected',
  nothingSelectedHint: 'Choose one on the map, in the network or in this list.',
  inEnglish: 'In English',
  officialName: 'Full name',
  role: 'Role',
  kind: 'Kind',
  kindGroup: 'Group',
  city: 'City',
  region: 'Region',
  country: 'Country',
  place: 'Where',
  noPlace: 'Place unknown',
  placeApproximate: 'place approximate',
  roughlyPlaced: 'Only roughly placed',
  approximatePlace: 'approximate',
  fromCoordinator: 'From the coordinator',
  distanceAndDirection: (distance, direction) => `${distance} to the ${directions[direction]}`,
  isCoordinator: 'This partner is the coordinator',
  computedFrom: 'Great-circle distance between the two city centres.',
  shareOfBudget: 'Share of the budget',
  shareOf: (percent, total) => `${percent} of ${total}`,
  shareUnknown: 'Not stated on the project’s page',
  links: 'Links',
  linkedTo: (count) => plural(count, 'link', 'links'),
  since: 'Since then',
  status: {
    exists: 'Still exists',
    renamed: 'Renamed',
    merged: 'Merged',
    closed: 'Closed',
    liquidated: 'Put into liquidation',
    unknown: 'Not known',
  },
  website: 'Website',
  noWebsite: 'No website any more',
  websiteUnknown: 'No website known',
  unconfirmed: 'unconfirmed',
  inferred: 'inferred',
  previous: 'Previous',
  next: 'Next',
  clearSelection: 'Clear the selection',
  showOnMap: 'Show on the map',

  aimsHeading: 'What the partners set out to do',
  themesHeading: 'Themes',
  fullTitle: 'Full title',
  titleVariant: 'Also written',
  programme: 'Programme',

  budgetTotal: 'Whole budget',
  budgetFunding: (share, name) => `${share} paid by ${name}`,
  budgetShares: 'Known shares',
  notBrokenDown: 'Not broken down on the project’s page',
  notBrokenDownNote:
    'The project’s page states one partner’s share only. The rest is shown as one block because nothing is known about how it was divided.',
  budgetInWords: (parts) => parts.join(' '),
  ofTotal: (percent) => `${percent} of the whole`,

  timelineFromTo: (start, end) => `${start} to ${end}`,
  months: (count) => plural(count, 'month', 'months'),
  years: (count) => plural(count, 'year', 'years'),
  days: (count, number) => `${count} ${number === 1 ? 'day' : 'days'}`,
  endedAgo: (years, months) => `Ended ${span(years, months)} ago`,
  startsIn: (years, months) => `Starts in ${span(years, months)}`,
  underway: 'Under way today',
  timelineNoMilestones:
    'The project’s page states the start and the end; no milestones between them are known.',
  start: 'Start',
  end: 'End',
  duration: 'Duration',

  partnersByCountry: (partners, countries) =>
    `${plural(partners, 'partner', 'partners')} in ${plural(countries, 'country', 'countries')}`,
  inCountry: (count) => plural(count, 'partner', 'partners'),

  tableCaption: 'All partners. Choose a column heading to sort.',
  tableName: 'Partners',
  columns: {
    name: 'Name',
    country: 'Country',
    city: 'City',
    role: 'Role',
    kind: 'Kind',
    distance: 'From the coordinator',
    share: 'Budget share',
    links: 'Links',
    details: 'Details',
  },
  openDetails: 'Details',
  openDetailsOf: (name) => `Details: ${name}`,
  unknown: 'not known',

  sources: 'Sources',
  allSources: 'All sources',
  sourcesIntro: 'Where each fact of this atlas comes from.',
  sourceMark: (number, title) => `Source ${number}: ${title}`,
  backToText: 'Back to the text',
  backToAtlas: 'Back to the atlas',
  basis: {
    S: 'The project’s own page',
    P: 'Public source',
    K: 'General knowledge, unconfirmed',
    file: 'The file that was opened',
    computed: 'Computed for this atlas',
  },

  problemsTitle: 'This network document cannot be shown yet',
  problemsIntro: (count) =>
    `${plural(count, 'problem was', 'problems were')} found. Mend them in the data file and load the page again.`,
  withoutScript:
    'This page works without JavaScript too: everything is written below. With JavaScript the map can be moved and searched.',
  cutOff:
    'The rest of this page could not be fetched, so the map does not answer. Everything can be read below.',
  loadAgain: 'Load the page again',
};
