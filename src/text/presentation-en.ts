import type { PresentationMessages } from './presentation-messages.ts';

export const presentationEn: PresentationMessages = {
  downloadPresentation: 'Download this presentation',
  downloading: 'Fetching the file …',
  downloaded: (file) => `Your browser is saving ${file}. It opens in any browser, also offline.`,
  downloadFailed: 'The file could not be fetched. Try again when you are online.',
  audienceLink: 'Link for the audience',
  qrCode: 'QR code with this address',
  noAudienceLink:
    'This atlas was opened from a file. A link for the audience needs an atlas on the web.',
};
