import { tick } from 'svelte';
import type { DialogName } from '../text/messages.ts';

/** Which dialog is open, and where the focus goes back to. */
export class Dialogs {
  #current: DialogName | undefined = $state();
  #faulty = $state(false);
  #opener: Element | null = null;

  get current(): DialogName | undefined {
    return this.#current;
  }

  /** Whether the open dialog shows errors: the page's title says so first. */
  get faulty(): boolean {
    return this.#faulty;
  }

  /** Opens a dialog in place of any other; the focus will return to where it was before the first. */
  open(name: DialogName): void {
    this.#opener = this.#current ? this.#opener : document.activeElement;
    this.#current = name;
  }

  /** Closes the dialog. The focus goes to `target`, or back to where it was, or to the main content. */
  async close(target?: string): Promise<void> {
    if (!this.#current) return;
    const opener = this.#opener;
    this.#current = undefined;
    this.#opener = null;
    // While the dialog stands, the page behind it takes no focus.
    await tick();
    const places = [target ? document.getElementById(target) : null, opener, mainContent()];
    for (const place of places) if (takesFocus(place)) return;
  }

  report(faulty: boolean): void {
    this.#faulty = faulty;
  }
}

const mainContent = (): Element | null => document.querySelector('main');

function takesFocus(place: Element | null): boolean {
  if (!(place instanceof HTMLElement) || place === document.body) return false;
  place.focus();
  return document.activeElement === place;
}
