import type { Language } from './messages.ts';
import type { TourMessages } from './tour-messages.ts';

/** The words of made tours, fetched when a document that brings none is presented. */
export const loadTourMessages = async (language: Language): Promise<TourMessages> =>
  language === 'sl' ? (await import('./tour-sl.ts')).tourSl : (await import('./tour-en.ts')).tourEn;
