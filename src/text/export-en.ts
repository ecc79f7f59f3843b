import type { ExportMessages } from './export-messages.ts';

export const exportEn: ExportMessages = {
  intro:
    'Takes the picture along as a file, laid out anew for slides or paper, with title, key, sources and date.',
  what: 'What',
  view: 'View as shown',
  step: (step, headline) => `Step ${step}: ${headline}`,
  stepFile: (step) => `step-${step}`,
  standOut: (count, all) => `${count} of ${all} partners highlighted`,
  picture: 'Picture',
  format: 'Format',
  formats: {
    slide: 'Slide, PNG, 1920 × 1080 pixels',
    large: 'Large screen, PNG, 3840 × 2160 pixels',
    print: 'A4 paper, PNG, 3508 × 2480 pixels, 300 dpi',
    slideVector: 'Slide, SVG, sharp at any size',
    printVector: 'A4 paper, SVG, sharp at any size',
  },
  names: 'Names',
  namesOf: { all: 'All that fit', selected: 'Only the selected partner', none: 'None' },
  part: 'Part',
  parts: { shown: 'As zoomed now', whole: 'Whole picture' },
  previewOf: (what) => `Preview: ${what}`,
  download: 'Download',
  copy: 'Copy picture',
  working: 'Drawing …',
  saved: (name) => `File saved: ${name}`,
  copied: 'Picture copied.',
  failed: 'The picture could not be made. Try another format.',
  copyFailed: 'The picture could not be copied. Download it instead.',
  source: (titles) => `Source: ${titles}`,
};
