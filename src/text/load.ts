import type { Language, Messages } from './messages.ts';

/** A language's catalogue, fetched when first wanted: nobody downloads a language they do not read. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'sl' ? (await import('./sl.ts')).sl : (await import('./en.ts')).en;
