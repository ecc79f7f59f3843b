import type { AnnouncementMessages, Bearing, Extent } from './announcement-messages.ts';

const number = new Intl.NumberFormat('sl-SI', { maximumFractionDigits: 0 });
const rules = new Intl.PluralRules('sl');

type Forms = Readonly<Record<'one' | 'two' | 'few' | 'other', string>>;
const form = (count: number, forms: Forms): string => forms[rules.select(count) as keyof Forms];

const partner: Forms = { one: 'partner', two: 'partnerja', few: 'partnerji', other: 'partnerjev' };
const result: Forms = { one: 'zadetek', two: 'zadetka', few: 'zadetki', other: 'zadetkov' };
const is: Forms = { one: 'je', two: 'sta', few: 'so', other: 'je' };
const shown: Forms = {
  one: 'Prikazan je',
  two: 'Prikazana sta',
  few: 'Prikazani so',
  other: 'Prikazanih je',
};
const nearest: Forms = {
  one: 'Najbližji',
  two: 'Najbližja',
  few: 'Najbližji',
  other: 'Najbližji',
};
/** After “na” (by) nouns stand in the accusative. */
const kilometreBy: Forms = {
  one: 'kilometer',
  two: 'kilometra',
  few: 'kilometre',
  other: 'kilometrov',
};

const partners = (count: number): string => `${number.format(count)} ${form(count, partner)}`;

const further: Readonly<Record<Bearing, string>> = {
  n: 'Severneje',
  ne: 'Severovzhodneje',
  e: 'Vzhodneje',
  se: 'Jugovzhodneje',
  s: 'Južneje',
  sw: 'Jugozahodneje',
  w: 'Zahodneje',
  nw: 'Severozahodneje',
  up: 'Višje',
  right: 'Bolj desno',
  down: 'Nižje',
  left: 'Bolj levo',
};

const lying: Readonly<Record<Bearing, string>> = {
  n: 'severno',
  ne: 'severovzhodno',
  e: 'vzhodno',
  se: 'jugovzhodno',
  s: 'južno',
  sw: 'jugozahodno',
  w: 'zahodno',
  nw: 'severozahodno',
  up: 'zgoraj',
  right: 'desno',
  down: 'spodaj',
  left: 'levo',
};

/** The way of a move: “proti severu”, “navzgor”. */
export const towardsSl: Readonly<Record<Bearing, string>> = {
  n: 'proti severu',
  ne: 'proti severovzhodu',
  e: 'proti vzhodu',
  se: 'proti jugovzhodu',
  s: 'proti jugu',
  sw: 'proti jugozahodu',
  w: 'proti zahodu',
  nw: 'proti severozahodu',
  up: 'navzgor',
  right: 'v desno',
  down: 'navzdol',
  left: 'v levo',
};

const kilometres = ({ width, height }: Extent): string =>
  `približno ${number.format(width)} na ${number.format(height)} ${form(height, kilometreBy)}`;

const inView = (count: number): string =>
  count === 0 ? 'v pogledu ni partnerjev' : `v pogledu ${form(count, is)} ${partners(count)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const seen = (extent: Extent | undefined, count: number): string =>
  `${[extent && kilometres(extent), inView(count)].filter(Boolean).join(', ')}.`;

/** “To see all of them”: the only one, both, all three, all fourteen, in the accusative. */
function everyone(count: number): string {
  if (count === 1) return 'edinega';
  if (count === 2) return 'oba';
  const all = form(count, { one: 'vseh', two: 'vseh', few: 'vse', other: 'vseh' });
  return `${all} ${number.format(count)}`;
}

export const announcementsSl: AnnouncementMessages = {
  noPartner: (direction) => `${further[direction]} ni partnerja.`,
  noLinkedPartner: (direction) => `${further[direction]} ni povezanega partnerja.`,
  firstInList: 'Prvi partner na seznamu.',
  lastInList: 'Zadnji partner na seznamu.',
  noEarlierPartner: 'Ni prej obiskanega partnerja.',
  nobodyTyped: (letters) => `Noben partner se ne začne z »${letters}«.`,

  here: (name, city, index, all) =>
    `${[name, city].filter(Boolean).join(', ')}. ${number.format(index)} od ${number.format(all)}.`,
  nearest: (list) =>
    `${form(list.length, nearest)}: ${list.map(([name, way]) => `${name} ${lying[way]}`).join(', ')}.`,
  picture: { map: 'Zemljevid.', network: 'Omrežje.' },
  showing: (extent, count) =>
    extent ? `Prikazano je ${seen(extent, count)}` : capital(seen(extent, count)),

  moved: (picture, way) =>
    `${picture === 'map' ? 'Zemljevid je premaknjen' : 'Omrežje je premaknjeno'} ${towardsSl[way]}.`,
  edge: { map: 'Rob zemljevida.', network: 'Rob omrežja.' },
  zoomed: (way, extent, count) =>
    `${way === 'in' ? 'Povečano' : 'Pomanjšano'}. ${capital(seen(extent, count))}`,
  fitted: (count) => `Prilagojeno oknu. ${capital(seen(undefined, count))}`,
  centred: (name) => `V sredini: ${name}.`,
  limit: { in: 'Največja povečava.', out: 'Najmanjša povečava.' },

  shown: (count, all) =>
    count === all
      ? `Prikazani so vsi partnerji: ${number.format(all)}.`
      : `${form(count, shown)} ${partners(count)} od ${number.format(all)}.`,
  noneShown: (all) => `Noben partner ne ustreza. Počistite filtre, da vidite ${everyone(all)}.`,
  focusHidden: (name) => `Skrito s filtrom: ${name}.`,
  results: (count) =>
    count === 0 ? 'Ni zadetkov.' : `${number.format(count)} ${form(count, result)}.`,
  sorted: (column, ascending) =>
    `Razvrščeno: ${column.toLowerCase()}, ${ascending ? 'naraščajoče' : 'padajoče'}.`,

  unsorted: 'V vrstnem redu seznama.',

  view: { map: 'Zemljevid.', network: 'Omrežje.', both: 'Zemljevid in omrežje.', table: 'Preglednica.' }, // prettier-ignore
  stillSelected: (name) => `Še vedno izbrano: ${name}.`,
  selectionCleared: 'Nič ni izbrano.',
  home: 'Domača stran.',

  option: (label, value) => `${label}${/^\d/.test(value) ? '' : ':'} ${value}.`,
  allReset: 'Vse nastavitve so ponastavljene.',
  resetUndone: 'Nastavitve so povrnjene.',
  singleKeys: {
    on: 'Enotipkovne bližnjice so vklopljene.',
    off: 'Enotipkovne bližnjice so izklopljene.',
  },
  chords: {
    on: 'Bližnjice s tipkovnico so vklopljene.',
    off: 'Bližnjice s tipkovnico so izklopljene.',
  },

  linkCopied: 'Povezava je kopirana.',
  textCopied: 'Besedilo je kopirano.',
  copyFailed: 'Kopiranje ni uspelo.',
};
