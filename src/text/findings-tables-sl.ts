import type { TableFindingMessages } from './findings-tables-messages.ts';

export const tableFindingsSl: TableFindingMessages = {
  'empty-file': [
    'V datoteki {value} ni ničesar.',
    'Preverite, ali je bila shranjena v celoti, ali izberite drugo.',
  ],
  'too-large': [
    'Datoteka {value} je večja od {most} MB.',
    'Izbrišite vrstice in stolpce, ki ne sodijo k temu partnerstvu, in jo odprite znova.',
  ],
  'binary-file': [
    'V datoteki {value} ni besedila in ni preglednice.',
    'Seznam shranite kot CSV ali Excelovo datoteko (.xlsx) in odprite to.',
  ],
  'old-workbook': [
    'Datoteka {value} je zaščitena z geslom ali v stari Excelovi obliki (.xls).',
    'Shranite jo brez gesla kot Excelov delovni zvezek (.xlsx) ali kot CSV.',
  ],
  'not-a-workbook': [
    'Datoteka {value} je arhiv, ne pa Excelov delovni zvezek.',
    'Razširite jo in odprite datoteke v njej ali pa preglednico shranite kot .xlsx ali CSV.',
  ],
  'broken-workbook': [
    'Delovni zvezek {value} je poškodovan.',
    'Odprite ga v programu za preglednice, ga znova shranite kot .xlsx ali CSV in odprite tega.',
  ],
  encoding: [
    'Datoteka {value} ni v UTF-8; prebrana je bila kot {became}.',
    'Če so črke napačne, datoteko shranite kot »CSV UTF-8«.',
  ],
  undecodable: [
    'Število znakov datoteke {value}, ki so se izgubili že prej: {count}.',
    'V imenih poiščite znak »�« in izvirnik shranite kot »CSV UTF-8«.',
  ],
  'not-understood': [
    'Stran ne prepozna, kakšna datoteka je {value}.',
    'Odprite datoteko CSV, Excel (.xlsx), GeoJSON, GEXF ali GraphML ali datoteko, ki jo je shranila ta stran.',
  ],
  'file-left-out': [
    'Datoteka {value} je izpuščena: naenkrat je lahko odprto eno partnerstvo.',
    'Odprite jo posebej.',
  ],
  'reader-failed': [
    'Datoteke ni bilo mogoče prebrati; to je napaka te strani.',
    'Seznam shranite kot CSV s po enim partnerjem v vrstici in poskusite znova.',
  ],
  'document-problem': ['Dokument ni veljaven.', 'Popravite ga na navedenih mestih.'],

  'too-many-rows': [
    'Prebranih je le prvih {most} vrstic.',
    'Izbrišite vrstice, ki ne sodijo k temu partnerstvu.',
  ],
  'too-many-columns': [
    'Število stolpcev tabele je {found}; prebranih je le prvih {most}.',
    'Izbrišite stolpce, ki niso potrebni.',
  ],
  'too-much-unpacked': [
    'Razširjena datoteka {value} bi bila prevelika za to stran.',
    'Vrstice s partnerji kopirajte v novo preglednico in odprite to.',
  ],
  'long-cell': [
    'Celica v vrstici {row} je skrajšana na {most} znakov.',
    'Preverite, ali tam manjka narekovaj.',
  ],
  'ragged-row': [
    'Število celic v vrstici {row} je {found}, v glavi pa {expected}.',
    'Imena, v katerih je ločilo stolpcev, dajte v narekovaje in preverite vrstico.',
  ],
  'broken-quotes': [
    'Narekovaj v vrstici {row} ni zaprt ali pa stoji sredi celice.',
    'Zaprite ga ali podvojite narekovaje, ki so del besedila.',
  ],
  'rows-above-header': [
    'Izpuščene so vrstice nad glavo v vrstici {row} (število: {count}).',
    'Če so to partnerji, prestavite glavo na vrh.',
  ],
  'no-header': [
    'Tabela nima glave, zato je vsebina stolpcev uganjena.',
    'Preverite stolpce ali v prvo vrstico napišite njihova imena.',
  ],
  'no-rows': [
    'V datoteki {value} ni partnerjev.',
    'Pod glavo navedite po enega partnerja v vrstici.',
  ],
  'no-name-column': [
    'V nobenem stolpcu datoteke {value} ni imen partnerjev.',
    'Izberite stolpec z imeni ali ga poimenujte »Ime«.',
  ],
  'column-guessed': [
    'Vsebina stolpca »{column}« je uganjena: {field}.',
    'Potrdite jo ali izberite, kaj je v njem.',
  ],
  'column-repeated': [
    'Stolpec »{column}« je izpuščen: enako vsebino ima že drug ({field}).',
    'Če je ta boljši, izberite tega.',
  ],
  'only-projects': [
    'V datoteki {value} so projekti, ne pa njihovi partnerji.',
    'Odprite še seznam organizacij; v zbirki CORDIS je to organization.csv.',
  ],
  'choose-project': [
    'Število projektov v datoteki: {count}.',
    'Izberite tistega, ki naj se pokaže.',
  ],
  'choose-sheet': ['Število listov v delovnem zvezku: {count}.', 'Izberite tistega s partnerji.'],
  'unknown-choice': ['V tej datoteki ni izbire {value}.', 'Izberite znova.'],
  'no-project': [
    'Izpuščene so vrstice brez projekta (število: {count}), prva je vrstica {row}.',
    'V stolpec projekta napišite njihov projekt.',
  ],

  'text-tidied': ['Iz stolpca »{column}« so odstranjeni odvečni presledki ali krmilni znaki.', ''],
  'apostrophe-removed': [
    'Odstranjen je opuščaj, zaradi katerega {value} ni formula: {became}.',
    '',
  ],
  'no-name': [
    'Vrstica {row} nima imena in je izpuščena.',
    'Napišite ime partnerja ali izbrišite vrstico.',
  ],
  'same-partner': [
    '{value} v vrstici {row} je že v vrstici {first}, v istem kraju.',
    'Združite ju, če gre za istega partnerja.',
  ],
  'country-changed': ['Država {value} je prebrana kot {became}.', ''],
  'country-names': ['Imena držav v stolpcu »{column}« so spremenjena v oznake držav.', ''],
  'country-unknown': [
    '{value} ni znana država.',
    'Napišite njeno ime v slovenščini ali angleščini ali njeni dve črki, na primer »SI«.',
  ],
  'country-missing': ['Vrstica {row} nima države.', 'Napišite državo, da bo kraj mogoče najti.'],
  'country-contradiction': [
    'V vrstici {row} je država po imenu {value}, po oznaki pa {became}; upoštevana je oznaka.',
    'Če je oznaka napačna, popravite državo.',
  ],
  'role-noted': [
    'Vloga {value} je prikazana kot partner; pove jo povezava s koordinatorjem, če je ta en sam.',
    '',
  ],
  'role-unknown': [
    'Vloga {value} ni znana, zato je prebrana kot partner.',
    'Napišite »koordinator« ali »partner«.',
  ],
  'several-coordinators': [
    'Število partnerjev z vlogo koordinatorja je {count}, zato povezave niso narisane.',
    'Izberite tistega, ki koordinira celotno partnerstvo.',
  ],
  'no-coordinator': [
    'Datoteka ne navaja koordinatorja, zato povezave niso narisane.',
    'Izberite koordinatorja, če ga partnerstvo ima.',
  ],
  'website-completed': ['Spletni naslov {value} je dopolnjen: {became}.', ''],
  'website-dropped': [
    '{value} ni spletni naslov in je izpuščen.',
    'Napišite naslov, ki se začne s https:// ali http://.',
  ],
  'website-shared': [
    'Vsi partnerji (število: {count}) imajo naslov {value}. Upoštevan je kot naslov projekta in ne kot njihov.',
    'Če imate njihove lastne naslove, jih vpišite.',
  ],
  'number-changed': ['Število {value} je prebrano kot {became}.', ''],
  'number-ambiguous': [
    '{value} je prebrano kot {became}, vendar bi ločilo lahko bilo tudi decimalno.',
    'Znesek napišite brez ločila tisočic.',
  ],
  'number-unreadable': [
    '{value} ni znesek in je izpuščeno.',
    'Napišite samo števke, pred centi pa vejico ali piko.',
  ],
  'currency-unknown': [
    'Zneski v stolpcu »{column}« nimajo valute in so izpuščeni.',
    'Napišite jo v glavo, na primer »Proračun (EUR)«.',
  ],
  'shares-above-total': [
    'Zneski partnerjev skupaj znašajo {sum}, več kot celotni proračun projekta, {total}. Upoštevana je vsota.',
    'Popravite zneske ali celotni proračun.',
  ],
  'position-changed': ['Položaj {value} je prebran kot {became}.', ''],
  'position-unreadable': [
    '{value} ni položaj na zemeljski obli in je izpuščen.',
    'Napišite zemljepisno širino od -90 do 90 in dolžino od -180 do 180 v stopinjah.',
  ],
  'position-incomplete': [
    'V vrstici {row} je le širina ali le dolžina, zato je položaj izpuščen.',
    'Napišite obe.',
  ],
  'date-changed': ['Datum {value} je prebran kot {became}.', ''],
  'date-ambiguous': [
    'Datum {value} je prebran z dnevom na prvem mestu: {became}.',
    'Če je na prvem mestu mesec, ga napišite kot leto-mesec-dan.',
  ],
  'date-unreadable': ['{value} ni datum in je izpuščen.', 'Napišite ga kot »2006-09-01«.'],
  'period-reversed': [
    'Projekt se konča {end}, pred začetkom {start}; oboje je izpuščeno.',
    'Zamenjajte ali popravite datuma.',
  ],
  'and-more': ['Takih je še {times}.', 'Najprej popravite zgornje.'],
};
