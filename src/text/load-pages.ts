import type { Language } from './messages.ts';
import type { PagesMessages } from './pages-messages.ts';

/** Fetched where a list is too long to be shown whole. */
export const loadPagesMessages = async (language: Language): Promise<PagesMessages> =>
  (language === 'sl' ? await import('./pages-sl.ts') : await import('./pages-en.ts')).pages;
