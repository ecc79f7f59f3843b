import type { Language } from './messages.ts';
import type { UpdateMessages } from './update-messages.ts';

/** Fetched where a new version is ready. */
export const loadUpdateMessages = async (language: Language): Promise<UpdateMessages> =>
  (language === 'sl' ? await import('./update-sl.ts') : await import('./update-en.ts')).update;
