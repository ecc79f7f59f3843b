import { formatsOf, type Formats } from '../text/format.ts';
import { loadMessages } from '../text/load.ts';
import type { Language, Messages } from '../text/messages.ts';

/** The language spoken now: its messages, its formats, and the way to switch. */
export class Words {
  #language: Language = $state('en');
  #messages: Messages = $state.raw() as Messages;

  constructor(language: Language, messages: Messages) {
    this.#language = language;
    this.#messages = messages;
  }

  get language(): Language {
    return this.#language;
  }

  /** The messages; short, because every component says it often. */
  get m(): Messages {
    return this.#messages;
  }

  get formats(): Formats {
    return formatsOf(this.#language);
  }

  /** Switches once the catalogue is here, so that no half-translated page is ever seen. */
  async speak(language: Language): Promise<void> {
    if (language === this.#language) return;
    const messages = await loadMessages(language);
    this.#language = language;
    this.#messages = messages;
  }
}
