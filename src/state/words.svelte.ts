import { formatsOf, type Formats } from '../text/format.ts';
import type { Spoken } from '../text/load-spoken.ts';
import type { DialogMessages } from '../text/dialog-messages.ts';
import { loadDialogMessages, loadMessages } from '../text/load.ts';
import type { Language, Messages } from '../text/messages.ts';
import type { ShortcutMessages } from '../text/shortcut-messages.ts';

const spokenWords = () => import('../text/load-spoken.ts');

/** The language spoken now: its messages, its formats, and the way to switch. */
export class Words {
  #language: Language = $state('en');
  /** Asked for last; its words may still be on their way. */
  #wanted: Language | undefined;
  #messages: Messages = $state.raw() as Messages;
  #further: DialogMessages | undefined = $state.raw();
  #shortcuts: ShortcutMessages | undefined = $state.raw();

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

  /** Whether the words of dialogs and further pages are here. */
  get hasFurther(): boolean {
    return this.#further !== undefined;
  }

  /** The words of dialogs and further pages, for components that are shown only once they are here. */
  get d(): DialogMessages {
    if (this.#further) return this.#further;
    throw new Error('Await words.fetchFurther() before showing a dialog or a further page.');
  }

  /** How keys are called and what they do; undefined until somebody has asked for it. */
  get shortcuts(): ShortcutMessages | undefined {
    return this.#shortcuts;
  }

  get formats(): Formats {
    return formatsOf(this.#language);
  }

  /** What is said aloud and how keys are called, in the language now spoken. */
  async spoken(): Promise<Spoken> {
    const { loadSpoken } = await spokenWords();
    return loadSpoken(this.#language);
  }

  /** Brings the words for keys; from then on they are always those of the language spoken. */
  async fetchShortcuts(): Promise<void> {
    const language = this.#language;
    const { shortcuts } = await this.spoken();
    if (language === this.#language) this.#shortcuts = shortcuts;
    else await this.fetchShortcuts();
  }

  /** Switches once the catalogue is here, so that no half-translated page is ever seen. */
  async speak(language: Language): Promise<void> {
    this.#wanted = language;
    if (language === this.#language) return;
    const [messages, further, spoken] = await Promise.all([
      loadMessages(language),
      this.#further && loadDialogMessages(language),
      this.#shortcuts && spokenWords().then(({ loadSpoken }) => loadSpoken(language)),
    ]);
    // Somebody may have changed their mind meanwhile.
    if (language !== this.#wanted) return;
    // Words that have come meanwhile are to change along with the others.
    if ((this.#further && !further) || (this.#shortcuts && !spoken)) return this.speak(language);
    this.#language = language;
    this.#messages = messages;
    this.#further = further;
    this.#shortcuts = spoken?.shortcuts;
  }

  /** Brings the words of dialogs and further pages, in the language spoken when they arrive. */
  async fetchFurther(): Promise<void> {
    const language = this.#language;
    const further = this.#further ?? (await loadDialogMessages(language));
    if (language === this.#language) this.#further = further;
    else await this.fetchFurther();
  }
}
