import type { Language } from './messages.ts';
import type { OptionMessages } from './option-messages.ts';

/** The wording of the accessibility options, fetched with them. */
export const loadOptionMessages = async (language: Language): Promise<OptionMessages> =>
  (language === 'sl' ? await import('./options-sl.ts') : await import('./options-en.ts')).options;
