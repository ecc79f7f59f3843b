import type { OptionMessages } from './option-messages.ts';

export const options: OptionMessages = {
  intro:
    'Prilagodite videz tega spletišča in delovanje njegovih tipk. Vsaka sprememba velja takoj.',
  keptHere: 'Vaše izbire se shranijo samo v tem brskalniku.',
  notKept:
    'Vaš brskalnik temu spletišču ne dovoli shranjevanja: izbire veljajo, dokler ga ne zapustite.',
  groups: {
    reading: 'Besedilo in branje',
    colours: 'Barve in slike',
    pointing: 'Kazalec, fokus in gibanje',
    keyboard: 'Tipkovnica in bralnik zaslona',
  },
  options: {
    text: {
      label: 'Velikost besedila',
      values: {
        100: '100 %',
        115: '115 %',
        130: '130 %',
        150: '150 %',
        175: '175 %',
        200: '200 %',
      },
    },
    font: {
      label: 'Pisava',
      hint: 'Atlas ima svojo pisavo Atkinson Hyperlegible Next, narejeno za lažje branje.',
      values: {
        atlas: 'Pisava atlasa',
        sans: 'Pisava moje naprave, brez serifov',
        serif: 'Pisava moje naprave, s serifi',
      },
    },
    spacing: {
      label: 'Razmiki med črkami, besedami in vrsticami',
      values: { normal: 'Običajni', wide: 'Široki', wider: 'Širši' },
    },
    lines: {
      label: 'Kratke vrstice, poravnane levo',
      values: { normal: 'Ne', short: 'Da' },
    },
    links: {
      label: 'Podčrtane in krepke povezave',
      values: { normal: 'Ne', strong: 'Da' },
    },
    guide: {
      label: 'Vodilo za branje',
      hint: 'Sledi kazalcu in tipkovnici. Pospravi ga tipka Escape.',
      values: { off: 'Izklopljeno', line: 'Črta', mask: 'Maska okoli vrstice' },
    },
    colours: {
      label: 'Barve',
      values: {
        system: 'Kot želi moj sistem',
        light: 'Svetle',
        dark: 'Temne',
        'contrast-dark': 'Visok kontrast, temne',
        'contrast-light': 'Visok kontrast, svetle',
        yellow: 'Rumeno na črnem',
      },
    },
    grey: { label: 'Samo sivi odtenki', values: { off: 'Ne', on: 'Da' } },
    images: {
      label: 'Zemljevid samo v obrisih',
      values: { shown: 'Ne', hidden: 'Da' },
    },
    pointer: {
      label: 'Kazalec miške',
      values: { normal: 'Običajen', large: 'Velik', larger: 'Zelo velik' },
    },
    focus: {
      label: 'Okvir okoli fokusiranega elementa',
      values: { strong: 'Močan', extra: 'Zelo močan' },
    },
    motion: {
      label: 'Gibanje',
      values: {
        system: 'Kot želi moj sistem',
        reduce: 'Nič se ne premika',
        allow: 'Stvari se smejo premikati',
      },
    },
    chords: {
      label: 'Bližnjice z več tipkami hkrati',
      hint: 'Izberite druge ali nobenih, če iste tipke uporablja vaš bralnik zaslona ali sistem.',
      values: {
        page: 'Kot na strani projekta: Ctrl, Ctrl+Alt',
        altShift: 'Alt+Shift in črka',
        own: 'Moje lastne',
        off: 'Izklopljeno',
      },
    },
    ctrlU: {
      label: 'Ctrl + U odpre možnosti dostopnosti',
      values: { on: 'Vklopljeno', off: 'Izklopljeno' },
    },
    singleKeys: {
      label: 'Bližnjice z eno samo tipko',
      hint: 'Črke, + in − ter ?. Izklopite jih, če računalnik upravljate z govorom.',
      values: { on: 'Vklopljeno', off: 'Izklopljeno' },
    },
    arrows: {
      label: 'Smerne tipke na zemljevidu in v omrežju',
      values: { direction: 'Vodijo v smer puščice', list: 'Vodijo po seznamu' },
    },
    verbosity: {
      label: 'Kaj bralnik zaslona pove o partnerju',
      values: { normal: 'Ime, vloga, kraj in številka', short: 'Samo ime' },
    },
  },
  keys: {
    label: 'Tipke posameznih dejanj',
    hint: 'Če katere spremenite, se zgornja izbira prestavi na »Moje lastne«.',
    noKeys: 'brez tipk',
    change: 'Spremeni',
    remove: 'Brez tipk',
    restore: (keys) => `Nazaj na ${keys}`,
    waiting: 'Hkrati pritisnite nove tipke. Escape prekliče.',
    gaveUp: 'Nič se ni spremenilo.',
    stillWaiting: (keys, reason) =>
      `Tipk ${keys} ni mogoče uporabiti. ${reason} Pritisnite druge tipke; Escape prekliče.`,
    notRestored: (keys, reason) => `Tipk ${keys} ni mogoče uporabiti. ${reason}`,
    changed: (action, keys) => `${action}: ${keys}.`,
    removed: (action) => `${action}: brez tipk.`,
  },
  system: {
    light: 'Vaš sistem želi svetle barve.',
    dark: 'Vaš sistem želi temne barve.',
    contrast: 'Vaš sistem želi več kontrasta.',
    stillness: 'Vaš sistem želi manj gibanja.',
  },
  forcedColours:
    'Barve vseh strani določa vaš sistem in to spletišče jih upošteva. Če želite barve izbrati tukaj, v sistemu izklopite visoki kontrast ali vsiljene barve.',
  reset: 'Ponastavi vse',
  undo: 'Razveljavi ponastavitev',
  wasReset: 'Vse možnosti so spet privzete.',
  wasUndone: 'Vaše možnosti so spet nastavljene.',
};
