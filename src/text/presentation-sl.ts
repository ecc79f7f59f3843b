import type { PresentationMessages } from './presentation-messages.ts';

export const presentationSl: PresentationMessages = {
  downloadPresentation: 'Prenesi to predstavitev',
  downloading: 'Datoteka se prenaša …',
  downloaded: (file) =>
    `Brskalnik shranjuje datoteko ${file}. Odpre se v vsakem brskalniku, tudi brez povezave.`,
  downloadFailed: 'Datoteke ni bilo mogoče prenesti. Poskusite znova, ko boste povezani v splet.',
  audienceLink: 'Povezava za občinstvo',
  qrCode: 'Koda QR s tem naslovom',
  noAudienceLink:
    'Ta atlas je odprt iz datoteke. Povezava za občinstvo je mogoča le, če je atlas na spletu.',
};
