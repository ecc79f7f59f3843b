import type { Compass } from '../model/geography.ts';
import type { Messages } from './messages.ts';

const rules = new Intl.PluralRules('sl');

/** Slovene counts in four forms: 1 partner, 2 partnerja, 3–4 partnerji, 5 and more partnerjev (then again by hundreds). */
type Forms = Readonly<Record<'one' | 'two' | 'few' | 'other', string>>;

const form = (count: number, forms: Forms): string => forms[rules.select(count) as keyof Forms];
const integers = new Intl.NumberFormat('sl');
const plural = (count: number, forms: Forms): string =>
  `${integers.format(count)} ${form(count, forms)}`;

const partner: Forms = { one: 'partner', two: 'partnerja', few: 'partnerji', other: 'partnerjev' };
const link: Forms = { one: 'povezava', two: 'povezavi', few: 'povezave', other: 'povezav' };
const problem: Forms = { one: 'težava', two: 'težavi', few: 'težave', other: 'težav' };
const month: Forms = { one: 'mesec', two: 'meseca', few: 'meseci', other: 'mesecev' };
const year: Forms = { one: 'leto', two: 'leti', few: 'leta', other: 'let' };
const day: Forms = { one: 'dan', two: 'dneva', few: 'dnevi', other: 'dni' };
/** After “pred” (ago) nouns stand in the instrumental. */
const monthAgo: Forms = { one: 'mesecem', two: 'mesecema', few: 'meseci', other: 'meseci' };
const yearAgo: Forms = { one: 'letom', two: 'letoma', few: 'leti', other: 'leti' };
/** After “čez” (in) nouns stand in the accusative. */
const monthAhead: Forms = { one: 'mesec', two: 'meseca', few: 'mesece', other: 'mesecev' };
const yearAhead: Forms = { one: 'leto', two: 'leti', few: 'leta', other: 'let' };
/** After “v” (in) nouns stand in the locative. */
const countryIn: Forms = { one: 'državi', two: 'državah', few: 'državah', other: 'državah' };

const span = (years: number, months: number, ofYear: Forms, ofMonth: Forms): string =>
  [years > 0 ? plural(years, ofYear) : '', months > 0 ? plural(months, ofMonth) : '']
    .filter(Boolean)
    .join(' in ') || `manj kot ${plural(1, ofMonth)}`;

const directions: Readonly<Record<Compass, string>> = {
  n: 'severno',
  ne: 'severovzhodno',
  e: 'vzhodno',
  se: 'jugovzhodno',
  s: 'južno',
  sw: 'jugozahodno',
  w: 'zahodno',
  nw: 'severozahodno',
};

export const sl: Messages = {
  languageName: 'Slovenščina',
  pageTitle: (acronym, shortTitle, part) =>
    part ? `${part} · ${acronym}` : [...new Set([acronym, shortTitle])].join(': '),
  pageDescription: (acronym, partners, countries) =>
    `Kdo in kje sodeluje v projektu ${acronym}: partnerji na zemljevidu, v omrežju in v preglednici, s cilji, proračunom in časovnico. Število partnerjev: ${partners}, število držav: ${countries}.`,

  skipToMain: 'Skoči na glavno vsebino',
  skipToTable: 'Prikaži partnerje v preglednici',
  language: 'Jezik',
  dialogs: {
    index: 'Kazalo strani',
    options: 'Dostopnost spletišča',
    contact: 'Stik',
    newsletter: 'E-novice',
    export: 'Izvoz',
    open: 'Odpri partnerstvo',
    keys: 'Bližnjice s tipkovnico',
  },
  present: 'Predstavi',
  share: 'Deli',
  linkCopied: 'Povezava je kopirana.',
  copyByHand: 'Kopirajte ta naslov:',
  footer: 'O tem atlasu',
  licence: 'Licenca MIT',
  version: (version) => `Različica ${version}`,
  baseMapCredit: 'Kartografska podlaga: Natural Earth',
  statement: 'Izjava o dostopnosti',
  privacy: 'Obvestilo o zasebnosti',

  view: 'Pogled',
  views: { map: 'Zemljevid', network: 'Omrežje', both: 'Oboje', table: 'Preglednica' },
  stageName: {
    map: (partners) => `Zemljevid partnerjev, število partnerjev: ${partners}`,
    network: (partners) => `Omrežje partnerjev, število partnerjev: ${partners}`,
  },
  stageRole: { map: 'zemljevid', network: 'diagram omrežja' },
  stageHint:
    'Puščične tipke premikajo sliko, plus in minus jo povečata in pomanjšata. S tabulatorko pridete do partnerjev, kjer puščične tipke vodijo od partnerja do partnerja. Vprašaj odpre pomoč.',
  stageSummary: {
    map: 'Vsak partner stoji tam, kjer ima sedež; črte so povezave med partnerji.',
    network: 'Koordinator stoji v sredini, partnerji okoli njega.',
    graph: 'Črte so povezave med partnerji.',
    unlinked: 'Povezave med partnerji niso znane.',
  },
  zoomIn: 'Povečaj',
  zoomOut: 'Pomanjšaj',
  fit: 'Prilagodi oknu',
  whereAmI: 'Kje sem',
  moveStage: { map: 'Premakni zemljevid', network: 'Premakni omrežje' },
  framingNote: {
    'near-far': 'Razdalje se od sredine navzven krčijo',
    inset: 'Razdalje se od sredine navzven krčijo',
    network: 'Partnerji so razvrščeni po smeri, gledano od koordinatorja',
    graph: 'Povezani partnerji stojijo blizu drug drugega; drugega pomena razdalja nima',
    unlinked: 'Povezave niso znane; mesto partnerja tu nima pomena',
  },
  insetName: (places) => places,

  search: 'Išči partnerje',
  searchList: 'Išči po seznamu',
  searchHint: 'Ime, mesto ali država',
  legend: 'Filter',
  filterBy: { role: 'Vloga', country: 'Država', kind: 'Vrsta organizacije' },
  shown: (count, all) => {
    const verb = form(count, {
      one: 'Prikazan je',
      two: 'Prikazana sta',
      few: 'Prikazani so',
      other: 'Prikazanih je',
    });
    return `${verb} ${plural(count, partner)} od ${integers.format(all)}.`;
  },
  noMatch: 'Noben partner ne ustreza.',
  clearFilters: 'Prikaži vse',
  roles: { coordinator: 'Koordinator', partner: 'Partner' },
  roleOfSome: (role, count) =>
    (role === 'coordinator' ? 'Koordinator' : 'Partner') +
    form(count, { one: '', two: 'ja', few: 'ji', other: 'ji' }),

  panels: {
    partner: 'Partner',
    aims: 'Cilji',
    budget: 'Proračun',
    timeline: 'Časovnica',
    partners: 'Partnerji',
  },
  panelRegion: 'O projektu',
  openPanel: 'Odpri podokno',
  closePanel: 'Zapri podokno',

  partnerOf: (index, all) => `Partner ${index} od ${all}`,
  numberOf: (index, all) => `${index} od ${all}`,
  nothingSelected: 'Izbran ni noben partner',
  nothingSelectedHint: 'Izberite ga na zemljevidu, v omrežju ali na tem seznamu.',
  inEnglish: 'V angleščini',
  officialName: 'Polno ime',
  role: 'Vloga',
  kind: 'Vrsta',
  kindGroup: 'Skupina',
  city: 'Mesto',
  region: 'Regija',
  country: 'Država',
  place: 'Kraj',
  noPlace: 'Kraj ni znan',
  placeApproximate: 'kraj približen',
  roughlyPlaced: 'Le približno umeščeni',
  approximatePlace: 'približno',
  fromCoordinator: 'Od koordinatorja',
  distanceAndDirection: (distance, direction) => `${distance} ${directions[direction]}`,
  isCoordinator: 'Ta partner je koordinator',
  computedFrom: 'Razdalja po velikem krogu med središčema mest.',
  shareOfBudget: 'Delež proračuna',
  shareOf: (percent, total) => `${percent} od ${total}`,
  shareUnknown: 'Na strani projekta ni naveden',
  links: 'Povezave',
  linkedTo: (count) => plural(count, link),
  since: 'Od takrat',
  status: {
    exists: 'Še obstaja',
    renamed: 'Preimenovana',
    merged: 'Združena',
    closed: 'Ukinjena',
    liquidated: 'Dana v likvidacijo',
    unknown: 'Ni znano',
  },
  website: 'Spletišče',
  noWebsite: 'Spletišča ni več',
  websiteUnknown: 'Spletišče ni znano',
  unconfirmed: 'nepotrjeno',
  inferred: 'sklepano',
  previous: 'Prejšnji',
  next: 'Naslednji',
  clearSelection: 'Počisti izbor',
  showOnMap: 'Pokaži na zemljevidu',

  aimsHeading: 'Kaj so si partnerji zadali',
  themesHeading: 'Tematika',
  fullTitle: 'Polni naslov',
  titleVariant: 'Zapisano tudi',
  programme: 'Program',

  budgetTotal: 'Celotni proračun',
  budgetFunding: (share, name) => `${share} financira ${name}`,
  budgetShares: 'Znani deleži',
  notBrokenDown: 'Na strani projekta ni razčlenjeno',
  notBrokenDownNote:
    'Stran projekta navaja delež enega samega partnerja. Preostanek je prikazan skupaj, ker ni znano, kako je bil razdeljen.',
  budgetInWords: (parts) => parts.join(' '),
  ofTotal: (percent) => `${percent} celote`,

  timelineFromTo: (start, end) => `${start}–${end}`,
  months: (count) => plural(count, month),
  years: (count) => plural(count, year),
  days: (count, number) => `${count} ${form(number, day)}`,
  endedAgo: (years, months) => `Končano pred ${span(years, months, yearAgo, monthAgo)}`,
  startsIn: (years, months) => `Začne se čez ${span(years, months, yearAhead, monthAhead)}`,
  underway: 'Danes še poteka',
  timelineNoMilestones: 'Stran projekta navaja začetek in konec; vmesni mejniki niso znani.',
  start: 'Začetek',
  end: 'Konec',
  duration: 'Trajanje',

  partnersByCountry: (partners, countries) =>
    `${plural(partners, partner)} v ${plural(countries, countryIn)}`,
  inCountry: (count) => plural(count, partner),

  tableCaption: 'Vsi partnerji. Z izbiro naslova stolpca jih razvrstite.',
  tableName: 'Partnerji',
  columns: {
    name: 'Ime',
    country: 'Država',
    city: 'Mesto',
    role: 'Vloga',
    kind: 'Vrsta',
    distance: 'Od koordinatorja',
    share: 'Delež proračuna',
    links: 'Povezave',
    details: 'Podrobnosti',
  },
  openDetails: 'Podrobnosti',
  openDetailsOf: (name) => `Podrobnosti: ${name}`,
  unknown: 'ni znano',

  sources: 'Viri',
  allSources: 'Vsi viri',
  sourcesIntro: 'Od kod je vsak podatek v tem atlasu.',
  sourceMark: (number, title) => `Vir ${number}: ${title}`,
  backToText: 'Nazaj na besedilo',
  backToAtlas: 'Nazaj v atlas',
  basis: {
    S: 'Stran projekta',
    P: 'Javni vir',
    K: 'Splošno znanje, nepotrjeno',
    file: 'Odprta datoteka',
    computed: 'Izračunano za ta atlas',
  },

  problemsTitle: 'Tega dokumenta omrežja še ni mogoče prikazati',
  problemsIntro: (count) =>
    `${form(count, { one: 'Najdena je', two: 'Najdeni sta', few: 'Najdene so', other: 'Najdenih je' })} ${plural(count, problem)}. ` +
    `Odpravite ${form(count, { one: 'jo', two: 'ju', few: 'jih', other: 'jih' })} v datoteki s podatki in stran znova naložite.`,
  withoutScript:
    'Stran deluje tudi brez JavaScripta: vse je zapisano spodaj. Z njim lahko zemljevid premikate in po njem iščete.',
  cutOff:
    'Preostanka strani ni bilo mogoče prenesti, zato se zemljevid ne odziva. Vse lahko preberete spodaj.',
  loadAgain: 'Znova naložite stran',
};
