import type { Language } from './messages.ts';
import type { PresentMessages } from './present-messages.ts';

/** The words of the presentation and of its notes window, fetched with the first of them. */
export const loadPresentMessages = async (language: Language): Promise<PresentMessages> =>
  language === 'sl'
    ? (await import('./present-sl.ts')).presentSl
    : (await import('./present-en.ts')).presentEn;
