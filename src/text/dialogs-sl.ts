import type { DialogMessages } from './dialog-messages.ts';
import { exportSl } from './export-sl.ts';

const rules = new Intl.PluralRules('sl');
const entries: Readonly<Record<string, string>> = {
  one: 'zadetek',
  two: 'zadetka',
  few: 'zadetki',
  other: 'zadetkov',
};

export const dialogsSl: DialogMessages = {
  close: 'Zapri',

  index: {
    filter: 'Poiščite karkoli na tem spletišču',
    hint: 'Vpišite besedo, izberite s puščicama navzgor in navzdol, potrdite s tipko Enter.',
    list: 'Vnosi kazala',
    groups: {
      sections: 'Deli strani',
      views: 'Pogledi',
      panels: 'Podokna',
      partners: 'Partnerji',
      dialogs: 'Pogovorna okna',
      pages: 'Strani',
      actions: 'Dejanja',
      shortcuts: 'Bližnjice s tipkovnico',
    },
    sections: {
      home: 'Domov',
      main: 'Glavna vsebina',
      panel: 'O projektu',
      footer: 'Noga strani',
    },
    actions: {
      present: 'Predstavi: nastop s projektorjem',
      'zoom-in': 'Povečaj',
      'zoom-out': 'Pomanjšaj',
      fit: 'Prilagodi sliko oknu',
      'where-am-i': 'Kje sem',
      move: 'Premakni sliko',
      share: 'Deli ta pogled',
      print: 'Natisni',
      'clear-filter': 'Počisti iskanje in filter',
    },
    alsoCalled: {
      index: 'iskanje zemljevid strani ukazi',
      options: 'nastavitve prikaz velikost besedila kontrast barve možnosti dostopnosti',
      contact: 'kontaktni obrazec sporočilo e-pošta pišite mnenje',
      newsletter: 'prijavni obrazec za novice naročilo poštni seznam',
      open: 'uvozi naloži svoji podatki datoteka csv excel preglednica cordis keep',
      export: 'prenesi shrani slika datoteka png svg prosojnica izvozi',
      keys: 'pomoč tipke',
    },
    found: (count) => `${count} ${entries[rules.select(count)] ?? ''}.`,
    none: 'Noben vnos ne ustreza. Poskusite z drugo besedo ali izpraznite polje, da se pokažejo vsi.',
  },

  form: {
    labels: {
      name: 'Ime in priimek',
      email: 'E-poštni naslov',
      message: 'Sporočilo',
      consent: 'Strinjam se, da se moji podatki uporabijo za odgovor.',
    },
    hints: {
      name: 'Kako naj vas naslovimo.',
      email: 'Za odgovor, na primer ana@example.org.',
      message: 'Kaj želite vprašati ali povedati.',
    },
    missing: {
      name: 'Vpišite svoje ime.',
      email: 'Vpišite svoj e-poštni naslov.',
      message: 'Napišite sporočilo.',
      consent: 'Označite polje, če se strinjate; brez soglasja ni mogoče ničesar poslati.',
    },
    invalidEmail: 'Vpišite e-poštni naslov, kot je ana@example.org.',
    consentLink: 'Kaj se zgodi s podatki: obvestilo o zasebnosti',
    trap: 'To polje pustite prazno',
    problem: 'Prišlo je do težave',
    errorTitle: (title) => `Napaka: ${title}`,
    fieldError: (message) => `Napaka: ${message}`,
    sending: 'Pošiljanje …',
    failedHeading: 'Pošiljanje ni uspelo',
    failures: {
      server: 'Strežnik podatkov ni mogel sprejeti.',
      timeout: 'Odgovora ni bilo pravočasno. Ni znano, ali so podatki prispeli.',
      cut: 'Povezava ni uspela. Ni znano, ali so podatki prispeli.',
      refused: 'Strežnik je podatke zavrnil.',
      automatic: 'Kaže, da je obrazec izpolnil program, zato ni bilo poslano nič.',
    },
    nothingLost:
      'Nič od napisanega ni izgubljeno. Poskusite znova, kopirajte besedilo ali ga odprite v svojem e-poštnem programu.',
    serverSays: (message) => `Strežnik sporoča: ${message}`,
    tryAgain: 'Poskusi znova',
    copy: 'Kopiraj besedilo',
    copied: 'Besedilo je kopirano.',
    copyFailed: 'Kopiranje ni uspelo. Označite besedilo in ga kopirajte sami.',
    openMail: 'Odpri v e-poštnem programu',
    preparedTo: (address) =>
      `Poslano še ni nič. Vaš e-poštni program odpre sporočilo, naslovljeno na ${address}; od tam ga pošljete sami.`,
    preparedOpen:
      'Poslano še ni nič. E-poštni naslov projekta ni znan, zato je prejemnik prazen: odprite besedilo v svojem e-poštnem programu in ga dodajte ali besedilo kopirajte.',
    preparedText: 'Pripravljeno besedilo',
    edit: 'Nazaj na obrazec',
    another: 'Napiši novo',
    elsewhere: 'Drugi načini stika',
    post: 'Po pošti',
    web: 'Na spletu',
    email: 'Po e-pošti',
  },
  contact: {
    intro: {
      connected: 'Sporočilo se pošlje pisarni projekta, ko izberete »Pošlji«.',
      unconnected:
        'Ta obrazec sam ne pošlje ničesar: pripravi e-poštno sporočilo, ki ga pošljete iz svojega e-poštnega programa.',
    },
    submit: { connected: 'Pošlji', unconnected: 'Pripravi sporočilo' },
    subject: (acronym) => `Sporočilo o projektu ${acronym}`,
    accepted: 'Hvala. Strežnik je sprejel vaše sporočilo.',
    prepared: 'Sporočilo je pripravljeno',
  },
  newsletter: {
    intro: {
      connected: 'Vaš naslov se doda na poštni seznam, ko izberete »Naroči se«.',
      unconnected:
        'S tem spletiščem ni povezan noben poštni seznam. Obrazec pripravi prošnjo, ki jo pošljete iz svojega e-poštnega programa.',
    },
    submit: { connected: 'Naroči se', unconnected: 'Pripravi prošnjo' },
    subject: (acronym) => `E-novice o projektu ${acronym}`,
    accepted: 'Hvala. Strežnik je sprejel vaš naslov.',
    prepared: 'Prošnja je pripravljena',
  },
  newsletterRequest: 'Prosim, dodajte ta naslov na svoj poštni seznam.',

  export: exportSl,

  statement: [
    {
      heading: 'Za koga in za kaj velja',
      text: [
        'Ta izjava velja za atlas partnerjev v angleščini in slovenščini. Sledi vzorcu iz Izvedbenega sklepa Komisije (EU) 2018/1523.',
        'Želimo, da atlas lahko uporablja vsakdo: samo s tipkovnico, s poslušanjem, povečano ali v drugih barvah. Merilo je WCAG 2.2, raven AA, z več merili ravni AAA.',
      ],
    },
    {
      heading: 'Stopnja skladnosti',
      text: [
        'Menimo, da je atlas delno skladen s standardom EN 301 549 in z Zakonom o dostopnosti spletišč in mobilnih aplikacij (ZDSMA, Uradni list RS 30/18), saj morajo del preverjanj šele opraviti ljudje. Nobene znane pomanjkljivosti ne zamolčimo; kar še ni preizkušeno, je navedeno spodaj.',
      ],
    },
    {
      heading: 'Kaj je preizkušeno',
      text: ['Ob vsaki spremembi, s programi in v brskalniku Chromium:'],
      list: [
        'axe-core s pravili za WCAG 2.0 do 2.2, ravni A, AA in AAA, ter dobrimi praksami: brez kršitev',
        'pogon IBM-ovega preverjalnika Equal Access s pravili za WCAG 2.2: brez napak, o katerih je prepričan; tega, kar svetuje preveriti človeku, še nihče ni pregledal',
        'oboje v vseh pogledih, podoknih, na vseh straneh in v vseh pogovornih oknih, v vseh barvah, obeh jezikih, na zaslonih širine 320 in 1366 slikovnih pik, z dvakrat večjim besedilom in širokimi razmiki; preizkušeni so vsi pari teh okoliščin, ne pa vse kombinacije',
        'uporaba samo s tipkovnico, s pravimi pritiski tipk',
        'kontrast najmanj 7 : 1 pri besedilu ter 3 : 1 pri oznakah, povezavah, gumbih in fokusu, v vseh barvah atlasa',
        'fokus, izmerjen v slikovnih pikah: njegov okvir je tako velik in jasen, kot zahteva merilo WCAG 2.4.13',
        'gumbi in polja velikosti najmanj 44 krat 44 slikovnih pik; manjši so povezave v besedilu, oznake virov, noga strani ter partnerji na zemljevidu in v omrežju, ki so vsaj 24 slikovnih pik narazen',
        'povečava na 400 %, dvakrat večje besedilo in razmiki po merilu WCAG 1.4.12: nič ni odrezano ali nedosegljivo',
        'barve, ki jih sistem vsili vsem stranem, in manj gibanja, oboje, kakor ju posnema Chromium',
      ],
    },
    {
      heading: 'Kaj ni preizkušeno',
      text: ['Orodja najdejo le del ovir. Ta preverjanja so še odprta:'],
      list: [
        'bralniki zaslona v rabi: NVDA, JAWS in VoiceOver',
        'sistema Windows in macOS z njunimi kontrastnimi temami in povečevalniki',
        'telefoni in tablice v roki, glasovno upravljanje in stikala',
        'pravi projektor v pravem prostoru',
        'raba atlasa s strani oseb z oviranostmi in neodvisni pregled',
      ],
    },
    {
      heading: 'Znane omejitve',
      text: [],
      list: [
        'Risbi zemljevida in omrežja sta bralnikom zaslona skriti. Namesto njiju je vsak partner gumb, preglednica in podokna pa z besedami povedo, kar risbi kažeta.',
        'Nekatere bližnjice s tipkama Ctrl in Alt so v sporu z bralniki zaslona ali operacijskimi sistemi. Za vsako obstaja viden gumb, ki naredi isto.',
        'Spletišča partnerjev in virov so last drugih; za njihovo dostopnost ne moremo jamčiti.',
      ],
    },
    {
      heading: 'Priprava te izjave',
      text: [
        'Ta izjava je bila pripravljena 25. novembra 2026 na podlagi samoocene z zgoraj navedenimi preizkusi.',
      ],
    },
    {
      heading: 'Povratne informacije',
      text: [
        'Če vas kaj ovira ali potrebujete vsebino v drugačni obliki, nam to sporočite prek kontaktnega obrazca. Če želite, napišite, kaj ste hoteli narediti ter s katero napravo ali programom.',
      ],
    },
    {
      heading: 'Izvršilni postopek',
      text: [
        'Če z našim odgovorom niste zadovoljni, se lahko obrnete na pristojni organ: Inšpektorat Republike Slovenije za informacijsko družbo.',
      ],
    },
  ],

  privacy: [
    {
      heading: 'Česa ne počnemo',
      text: [],
      list: [
        'Atlas ne uporablja piškotkov.',
        'Obiskovalcev ne šteje in jim ne sledi.',
        'Ničesar ne nalaga z drugih strežnikov: pisava, zemljevid in podatki pridejo od tam kot stran.',
      ],
    },
    {
      heading: 'Kaj ostane na vaši napravi',
      text: [
        'Vaše nastavitve, na primer jezik, se hranijo v lokalni shrambi tega brskalnika. Osnutki obrazcev se hranijo, dokler ne zaprete zavihka ali okna oziroma dokler niso poslani. Oboje ostane na vaši napravi; odstranite jih tako, da v brskalniku izbrišete podatke spletišča.',
        'Partnerstvo, ki ga odprete, se bere na vaši napravi in se nikamor ne pošlje. Hrani se v podatkovni zbirki tega brskalnika, da preživi ponovno nalaganje, dokler ne izberete »Zapri in pozabi« ali izbrišete podatkov spletišča.',
        'V tem brskalniku se hranijo tudi datoteke samega atlasa, da deluje brez omrežja. Za vse so enake in o vas ne povedo ničesar; odstranijo se, ko izbrišete podatke spletišča.',
      ],
    },
    {
      heading: 'Kaj pošljejo obrazci',
      text: [
        'Obrazec pošlje napisano šele, ko ga oddate, in samo na naslov, ki ga je zanj določil izdajatelj tega atlasa. Kjer naslov ni določen, se ne pošlje nič: besedilo se pripravi za vaš e-poštni program.',
        'Poslano se uporabi za odgovor oziroma za poštni seznam, za katerega ste prosili.',
      ],
    },
    {
      heading: 'Strežnik',
      text: [
        'Kot vsako spletišče je tudi to na strežniku, katerega upravljavec lahko hrani tehnične zapise o obiskih. O njih vam lahko več pove izdajatelj spletišča.',
      ],
    },
  ],
};
