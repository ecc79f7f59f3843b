import { isLanguage, type Language } from '../text/messages.ts';
import { formatAddress, isStep, parseAddress, type Address, type Presenting } from './address.ts';
import type { Explorer } from './explorer.svelte.ts';
import { recall, remember } from './storage.ts';
import type { Words } from './words.svelte.ts';

/** Keeps the address bar and the atlas saying the same. */
export class AddressBar {
  readonly #explorer: Explorer;
  readonly #words: Words;
  /** The language the page was written in; the address names only another one. */
  readonly #pageLanguage: Language;
  #named: Language | undefined = $state();
  #present: Presenting | undefined = $state.raw();
  #written: Address;

  constructor(explorer: Explorer, words: Words) {
    this.#explorer = explorer;
    this.#words = words;
    this.#pageLanguage = words.language;
    this.#written = this.#read();
  }

  /** The presentation that the address names. */
  get present(): Presenting | undefined {
    return this.#present;
  }

  /** Names the presentation's step in the address; undefined when it is left. */
  presentAt(present: Presenting | undefined): void {
    this.#present = present;
  }

  /** Follows the address as it is now, in the language that it asks for. */
  async arrive(): Promise<void> {
    this.follow();
    await this.#words.speak(this.#language);
  }

  /** Takes over what the address says: after Back, Forward or an edit by hand. */
  follow = (): void => {
    // A plain anchor, as a skip link without script would leave it, is no address of ours.
    if (location.hash && !location.hash.includes('=')) return;
    this.#written = this.#read();
    this.#explorer.go(this.#written);
    const { language, present } = this.#written;
    this.#present = present;
    if (language === this.#named) return;
    this.#named = language;
    void this.#words.speak(this.#language);
  };

  /** Switches the language by the visitor's own choice, which is kept. */
  async speak(language: Language): Promise<void> {
    remember('language', language);
    await this.#words.speak(language);
    // Back or another choice may have come faster than the words.
    if (this.#words.language !== language) return;
    this.#named = language === this.#pageLanguage ? undefined : language;
  }

  /** Writes the address for what is shown now; a step for the Back button where one is deserved. */
  write(): void {
    const address: Address = {
      ...this.#explorer.address,
      language: this.#named,
      present: this.#present,
    };
    const [before, now] = [formatAddress(this.#written), formatAddress(address)];
    if (before === now) return;
    const url = now ? `#${now}` : location.pathname + location.search;
    if (isStep(this.#written, address)) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    this.#written = address;
  }

  #read(): Address {
    return parseAddress(location.hash, this.#explorer.known);
  }

  /** That of the address, else the one chosen before, else the browser's, else the page's. */
  get #language(): Language {
    return this.#named ?? rememberedLanguage() ?? this.#browserLanguage() ?? this.#pageLanguage;
  }

  /** Pages in another language than the first were chosen by their address and stay as they are. */
  #browserLanguage(): Language | undefined {
    if (this.#pageLanguage !== 'en') return undefined;
    return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  }
}

function rememberedLanguage(): Language | undefined {
  const language = recall('language');
  return isLanguage(language) ? language : undefined;
}
