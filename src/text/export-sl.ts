import type { ExportMessages } from './export-messages.ts';

export const exportSl: ExportMessages = {
  intro:
    'Sliko shrani v datoteko, na novo razporejeno za prosojnice ali papir, z naslovom, legendo, viri in datumom.',
  what: 'Kaj',
  view: 'Pogled, kot je na zaslonu',
  step: (step, headline) => `Korak ${step}: ${headline}`,
  stepFile: (step) => `korak-${step}`,
  standOut: (count, all) => `Poudarjeni partnerji: ${count} od ${all}`,
  picture: 'Slika',
  format: 'Oblika',
  formats: {
    slide: 'Prosojnica, PNG, 1920 × 1080 slikovnih pik',
    large: 'Velik zaslon, PNG, 3840 × 2160 slikovnih pik',
    print: 'Papir A4, PNG, 3508 × 2480 slikovnih pik, 300 dpi',
    slideVector: 'Prosojnica, SVG, ostra v vsaki velikosti',
    printVector: 'Papir A4, SVG, oster v vsaki velikosti',
  },
  names: 'Imena',
  namesOf: {
    all: 'Vsa, za katera je prostor',
    selected: 'Samo izbrani partner',
    none: 'Brez imen',
  },
  part: 'Izsek',
  parts: { shown: 'Kot je zdaj na zaslonu', whole: 'Vsa slika' },
  previewOf: (what) => `Predogled: ${what}`,
  download: 'Prenesi',
  copy: 'Kopiraj sliko',
  working: 'Slika se riše …',
  saved: (name) => `Datoteka je shranjena: ${name}`,
  copied: 'Slika je kopirana.',
  failed: 'Slike ni bilo mogoče izdelati. Poskusite z drugo obliko.',
  copyFailed: 'Slike ni bilo mogoče kopirati. Namesto tega jo prenesite.',
  source: (titles) => `Vir: ${titles}`,
};
