import type { Language } from './messages.ts';
import type { OpenMessages } from './open-messages.ts';

export const loadOpenMessages = async (language: Language): Promise<OpenMessages> =>
  language === 'sl' ? (await import('./open-sl.ts')).openSl : (await import('./open-en.ts')).openEn;
