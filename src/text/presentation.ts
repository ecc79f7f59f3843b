import type { Language } from './messages.ts';
import { presentationEn } from './presentation-en.ts';
import type { PresentationMessages } from './presentation-messages.ts';
import { presentationSl } from './presentation-sl.ts';

/** Both languages at once: few sentences, which come with a part that is itself loaded late. */
export const presentationMessages: Readonly<Record<Language, PresentationMessages>> = {
  en: presentationEn,
  sl: presentationSl,
};
