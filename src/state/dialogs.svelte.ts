import { tick } from 'svelte';
import type { DialogName } from '../text/messages.ts';

/** Which dialog is open, and where the focus goes back to. */
export class Dialogs {
  #current: DialogName | undefined = $state();
  #faulty = $state(false);
  #opener: Element | null = null;
  #askedFrom: Element | null = null;

  get current(): DialogName | undefined {
    return this.#current;
  }

  /** Whether the open dialog shows errors: the page's title says so first. */
  get faulty(): boolean {
    return this.#faulty;
  }

  /** What had the focus when the open dialog was asked for; perhaps in a dialog that it has replaced. */
  get askedFrom(): Element | null {
    return this.#askedFrom;
  }

  /** Opens a dialog in place of any other; the focus will return to where it was before the first. */
  open(name: DialogName): void {
    this.#askedFrom = document.activeElement;
    this.#opener = this.#current ? this.#opener : this.#askedFrom;
    this.#current = name;
  }

  /** Opens a dialog, or closes it if it is the one that is open. */
  toggle(name: DialogName): void {
    if (this.#current === name) void this.close();
    else this.open(name);
  }

  /**
   * Closes the dialog, if one is open. The focus goes to `target`, or back to where it was, or, if that is gone,
   * to the heading of the page.
   */
  async close(target?: string): Promise<void> {
    if (!this.#current && !target) return;
    const opener = this.#opener;
    this.#current = undefined;
    this.#opener = null;
    // While the dialog stands, the page behind it takes no focus.
    await tick();
    const places = [target ? document.getElementById(target) : null, opener, pageHeading()];
    for (const place of places) if (takesFocus(place)) return;
  }

  report(faulty: boolean): void {
    this.#faulty = faulty;
  }
}

const pageHeading = (): Element | null => document.querySelector('h1');

function takesFocus(place: Element | null): boolean {
  if (!(place instanceof HTMLElement) || place === document.body) return false;
  place.focus();
  return document.activeElement === place;
}
