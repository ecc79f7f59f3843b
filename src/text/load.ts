import type { DialogMessages } from './dialog-messages.ts';
import type { Language, Messages } from './messages.ts';

/** A language's catalogue, fetched when first wanted: nobody downloads a language they do not read. */
export const loadMessages = async (language: Language): Promise<Messages> =>
  language === 'sl' ? (await import('./sl.ts')).sl : (await import('./en.ts')).en;

/** The words of dialogs and further pages; they come with the first of them. */
export const loadDialogMessages = async (language: Language): Promise<DialogMessages> =>
  language === 'sl'
    ? (await import('./dialogs-sl.ts')).dialogsSl
    : (await import('./dialogs-en.ts')).dialogsEn;
