import type { GraphFindingMessages } from './findings-graphs-messages.ts';

export const graphFindingsSl: GraphFindingMessages = {
  'graph-not-json': [
    'To ni JSON: zapis se zalomi v vrstici {line}, stolpec {at}.',
    'Poiščite manjkajočo ali odvečno vejico, narekovaj ali oklepaj ali datoteko shranite znova.',
  ],
  'graph-not-xml': [
    'To ni pravilno oblikovan XML: zapis se zalomi v vrstici {line}, stolpec {at}.',
    'Poiščite oznako, ki ni zaprta, ali samostojen znak & ali datoteko shranite znova.',
  ],
  'graph-entities': [
    'Datoteka določa lastne entitete, s katerimi je mogoče računalniku zapolniti pomnilnik. Ni bila prebrana.',
    'Izvozite jo znova brez vrste dokumenta ali odstranite določila <!ENTITY …>.',
  ],
  'graph-too-deep': [
    'Datoteka je ugnezdena globlje kot {most} ravni.',
    'Graf izvozite brez skupin znotraj skupin.',
  ],
  'graph-too-big': [
    'Število partnerjev in povezav v datoteki presega {most}.',
    'Razdelite jo ali izvozite del grafa.',
  ],
  'graph-unknown-shape': [
    'V datoteki ni mogoče najti partnerjev: to ni {format}.',
    'Preverite, ali ste izbrali pravo datoteko in ali je shranjena kot {format}.',
  ],
  'graph-empty': ['Datoteka ne navaja nobenega partnerja.', 'Preverite, ali je izvožena v celoti.'],
  'graph-no-title': [
    'Datoteka ne pove, kako se partnerstvo imenuje; po datoteki se imenuje {became}.',
    'Tukaj vpišite naslov in kratico.',
  ],
  'graph-nested': [
    'Število skupin s partnerji v datoteki: {n}. Vsi partnerji so zdaj na isti ravni.',
    'Preverite, ali ni katera od skupin prikazana kot partner, in take odstranite.',
  ],
  'graph-hyperedges': [
    'Število izpuščenih povezav, ki povezujejo več kot dva partnerja hkrati: {n}.',
    'Nadomestite jih s povezavami med po dvema partnerjema.',
  ],
  'graph-projection': [
    'Lege so v koordinatnem sistemu {value}, ne v stopinjah zemljepisne dolžine in širine.',
    'Datoteko izvozite v sistemu WGS 84 (EPSG:4326).',
  ],
  'graph-no-name': [
    'Element {n} nima imena in je izpuščen.',
    'Če je partner, mu v datoteki dajte ime.',
  ],
  'graph-duplicate-id': [
    'Oznaka {value} pripada več partnerjem; tale je zdaj {became}. Povezave vodijo k prvemu.',
    'Preverite povezave obeh ali ju združite, če gre za istega partnerja.',
  ],
  'graph-cut': [
    'Besedilo v polju {column} presega dolžino {most} znakov in je skrajšano: {value}.',
    'Skrajšajte ga v datoteki.',
  ],
  'graph-not-a-point': [
    'Namesto kraja partnerja je naveden lik ({value}), zato je kraj izpuščen.',
    'Partnerju določite točko ali mesto.',
  ],
  'graph-several-points': [
    'Število točk partnerja: {n}; upoštevana je prva.',
    'Preverite, ali je kraj pravi.',
  ],
  'graph-position': ['{value} ni lega na zemeljski obli in je izpuščena.', 'Popravite kraj.'],
  'graph-swapped': [
    '{value} ima zemljepisno širino nad 90 stopinj: širina in dolžina sta videti zamenjani. Kraj je izpuščen.',
    'Preverite vrstni red v vsej datoteki: najprej je zemljepisna dolžina.',
  ],
  'graph-country': ['Država {value} ni znana.', 'Izberite državo s seznama.'],
  'graph-role': [
    'Vloga {value} je prebrana kot navaden partner.',
    'Izberite vlogo, če to ne drži.',
  ],
  'graph-website': [
    '{value} ni spletni naslov in je izpuščen.',
    'Vpišite celoten naslov, ki se začne s https:// ali http://.',
  ],
  'graph-website-completed': [
    'Iz {value} je nastal naslov {became}.',
    'Preverite, ali je naslov pravi.',
  ],
  'graph-decimal-comma': [
    '{value} je prebrano kot število {became}.',
    'Preverite, ali vejica pomeni decimalno vejico.',
  ],
  'graph-several-coordinators': [
    'Število partnerjev, označenih kot koordinator: {n}; zato ni izbran nobeden.',
    'Izberite tistega, ki koordinira.',
  ],
  'graph-self-link': [
    'Partner {value} je povezan sam s seboj; povezava je izpuščena.',
    'Ni treba storiti ničesar, razen če je bil mišljen drug partner.',
  ],
  'graph-lost-link': [
    'Povezava vodi k partnerju {value}, ki ga v datoteki ni; izpuščena je.',
    'Dodajte partnerja ali popravite povezavo v datoteki.',
  ],
  'graph-links-merged': [
    'Število povezav, ki so v datoteki večkrat in so združene: {n}.',
    'Ni treba storiti ničesar.',
  ],
  'graph-amount': [
    '{value} ni denarni znesek in je izpuščen.',
    'Zapišite števke s piko in brez ločil tisočic, na primer 2022000.00.',
  ],
  'graph-no-currency': [
    'Datoteka navaja zneske brez valute, zato so izpuščeni.',
    'Navedite valuto s tremi črkami, na primer EUR.',
  ],
  'graph-budget': [
    'Deleži partnerjev skupaj presegajo celoto {value}; nadomestila jo je njihova vsota {became}.',
    'Popravite deleže ali celoto v datoteki.',
  ],
  'graph-period': [
    '{value} ni obdobje od enega dne do poznejšega in je izpuščeno.',
    'Oba dneva zapišite kot 2006-09-01.',
  ],
  'graph-more': [
    'Enako se pojavi še večkrat (dodatno: {n}).',
    'Če je mogoče, popravite izvirno datoteko.',
  ],
};
