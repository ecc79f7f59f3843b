import type { ProblemCode, ValueType } from '../model/problems.ts';

/** `model/problems.ts` in Slovene: what is wrong with a document, and how to put it right. */
export const problemsSl: Readonly<Record<ProblemCode, readonly [wrong: string, fix: string]>> = {
  'not-json': [
    'To ni JSON, prekine se pri {found}.',
    'Tam poiščite manjkajočo ali odvečno vejico, narekovaj ali oklepaj.',
  ],
  'ends-early': [
    'Datoteka se konča, preden je dokument cel.',
    'Preverite, ali je shranjena v celoti in ali so vsi oklepaji in narekovaji zaprti.',
  ],
  'not-a-partnership': [
    'Iz te datoteke ni bilo mogoče prebrati partnerstva.',
    'Zakaj, pove ukaz npm run check-data -- DATOTEKA.',
  ],
  missing: ['To polje manjka.', 'Dodajte ga.'],
  'unknown-field': ['Polja s tem imenom tu ni.', 'Preverite zapis ali ga odstranite.'],
  'wrong-type': ['Pričakovano: {expected}, najdeno: {found}.', 'Zamenjajte vrednost.'],
  empty: ['Besedilo je prazno.', 'Napišite ga ali odstranite polje, če ni obvezno.'],
  'empty-list': ['Seznam je prazen.', 'Navedite vsaj eno.'],
  'not-one-of': ['{value} ni med dovoljenimi: {allowed}.', 'Izberite eno od teh.'],
  'unsupported-version': [
    'Različica {value} ni podprta, podprta je samo {supported}.',
    'Prilagodite dokument tej različici.',
  ],
  'not-an-id': ['{value} ni oznaka.', 'Uporabite male črke, števke in vezaje.'],
  'not-a-language': [
    '{value} ni oznaka jezika.',
    'Uporabite oznako BCP 47, na primer "en" ali "sl".',
  ],
  'not-a-country': [
    '{value} ni koda države.',
    'Uporabite dve veliki črki po ISO 3166-1, na primer "SI".',
  ],
  'not-a-currency': [
    '{value} ni koda valute.',
    'Uporabite tri velike črke po ISO 4217, na primer "EUR".',
  ],
  'not-money': [
    '{value} ni znesek.',
    'Pišite števke s piko in brez ločil, kot besedilo: "2022000.00".',
  ],
  'not-a-percentage': [
    '{value} ni odstotek od 0 do 100.',
    'Zapišite ga kot besedilo brez znaka, na primer "75.5".',
  ],
  'not-a-date': ['{value} ni datum.', 'Zapišite obstoječ dan kot "2006-09-01".'],
  'not-an-address': [
    '{value} ni spletni naslov.',
    'Navedite cel naslov, ki se začne s https:// ali http://.',
  ],
  'not-an-endpoint': [
    '{value} ni ne spletni naslov ne naslov mailto.',
    'Začnite ga s https://, http:// ali mailto:.',
  ],
  'not-an-email': ['{value} ni e-naslov.', 'Zapišite ga kot "ime@example.org".'],
  'not-a-latitude': ['{value} ni med -90 in 90.', 'Navedite zemljepisno širino v stopinjah.'],
  'not-a-longitude': ['{value} ni med -180 in 180.', 'Navedite zemljepisno dolžino v stopinjah.'],
  untranslated: [
    'Manjka besedilo v jeziku {language}.',
    'Dodajte ga ali odstranite jezik s seznama jezikov.',
  ],
  duplicate: ['{value} je že na mestu {first}.', 'Vsako sme stati samo enkrat.'],
  'unknown-partner': ['Partnerja {value} ni.', 'Uporabite oznako partnerja iz tega dokumenta.'],
  'unknown-source': ['Vira {value} ni.', 'Uporabite oznako vira iz tega dokumenta.'],
  'unknown-kind': ['Vrste {value} ni.', 'Uporabite oznako vrste iz tega dokumenta.'],
  'unknown-aim': ['Cilja {value} ni.', 'Uporabite oznako cilja iz tega dokumenta.'],
  'unknown-theme': ['Teme {value} ni.', 'Uporabite oznako teme iz tega dokumenta.'],
  'no-place': [
    '{value} nima kraja, zato ga zemljevid ne more pokazati.',
    'Dajte partnerju kraj, odstranite ga od tod ali pokažite mrežo.',
  ],
  'too-many-labels': [
    'Imen je več, kot jih oder prenese.',
    'Napišite največ pet imen in korak razdelite, če jih je treba več.',
  ],
  'long-headline': [
    '{value} ne gre v {lines} vrstici po {line} znakov.',
    'Skrajšajte; kar odpade, gre lahko v opombo.',
  ],
  'long-sentence': [
    '{value} je daljše od {most} znakov.',
    'Skrajšajte; kar odpade, gre lahko v opombo.',
  ],
  'not-seconds': ['{value} ni celo število od 5 do 600.', 'Navedite, koliko sekund traja korak.'],
  'tour-time': [
    'Koraki skupaj trajajo {sum} sekund, ne od {least} do {most}.',
    'Popravite njihove sekunde.',
  ],
  'self-link': ['{value} je povezan sam s seboj.', 'Povežite dva različna partnerja.'],
  'coordinator-role': [
    'Vloga je {role}, koordinator pa je {coordinator}.',
    'Vlogo "coordinator" dajte natanko temu partnerju.',
  ],
  'period-reversed': ['{end} je pred začetkom, {start}.', 'Zamenjajte ali popravite datuma.'],
  'shares-above-total': [
    'Deleži skupaj znesejo {sum}, več od celote {total}.',
    'Popravite deleže ali celoto.',
  ],
  'funding-above-whole': [
    'Financiranje skupaj znese {sum} %, več od 100 %.',
    'Popravite odstotke.',
  ],
};

export const valueTypesSl: Readonly<Record<ValueType, string>> = {
  text: 'besedilo',
  number: 'število',
  boolean: 'true ali false',
  list: 'seznam',
  object: 'objekt',
  translations: 'besedilo ali po eno besedilo za vsak jezik',
  nothing: 'nič',
};
