import type { Language } from '../text/messages.ts';

/** Every language by its own name: what somebody who reads only that language looks for. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  sl: 'Slovenščina',
};
