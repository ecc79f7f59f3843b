import type { Wording } from '../../../src/text/describe.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { loadMessages } from '../../../src/text/load.ts';
import type { Language } from '../../../src/text/messages.ts';

export const wordsIn = async (language: Language): Promise<Wording> => ({
  language,
  m: await loadMessages(language),
  formats: formatsOf(language),
});
