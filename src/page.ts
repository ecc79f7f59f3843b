import { hydrate, mount, unmount } from 'svelte';
import App from './App.svelte';
import type { Opened } from './exchange/open/opened.ts';
import type { Baked } from './layout/baked.ts';
import type { Words } from './state/words.svelte.ts';
import { blank, blankStills } from './view/stills.ts';

export interface Own {
  /** What the page was built with. */
  readonly baked: Baked;
  /** The base map's definition; a blank where the prerendered page contains it. */
  readonly baseMap: string;
  /** Whether the page stands there, drawn, and only has to come to life. */
  readonly prerendered: boolean;
}

/** The page: first the partnership it was built with, then any that the visitor opens in its place. */
export class Page {
  readonly #target: HTMLElement;
  readonly #words: Words;
  #app: Record<string, unknown> | undefined;
  /** Called when another partnership has taken the place of the one before. */
  onShown: (() => void) | undefined;

  constructor(target: HTMLElement, words: Words) {
    this.#target = target;
    this.#words = words;
  }

  /** Shows the page's own partnership. */
  begin({ baked, baseMap, prerendered }: Own): void {
    const begin = prerendered ? hydrate : mount;
    this.#app = begin(App, {
      target: this.#target,
      props: {
        baked,
        words: this.#words,
        baseMap,
        plates: blank,
        stills: blankStills,
        show: this.show,
      },
    });
  }

  /** Shows what was opened instead; what had been chosen in the other one is over. */
  show = async (opened: Opened): Promise<void> => {
    if (this.#app) await unmount(this.#app);
    this.#target.replaceChildren();
    this.#app = mount(App, {
      target: this.#target,
      props: {
        baked: opened.baked,
        opened,
        words: this.#words,
        baseMap: '',
        plates: '',
        stills: blankStills,
        show: this.show,
      },
    });
    this.onShown?.();
  };
}
