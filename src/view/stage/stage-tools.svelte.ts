/** What a stage can do once somebody uses it: its keys, the partners' menu, the buttons. Loaded at its first use. */
import { tick, untrack } from 'svelte';
import { reveal } from '../../input/aim.ts';
import type { Chord } from '../../input/chord.ts';
import { platformOf, type KeyPress } from '../../input/key-press.ts';
import { hint, labelOf } from '../../input/labels.ts';
import { boundBy } from '../../input/preferences.ts';
import { hintLine } from '../../input/stage-hint.ts';
import { stageIntent, type StageIntent } from '../../input/stage-keys.ts';
import { Walker, type FocusMove } from '../../input/walker.svelte.ts';
import type { Direction } from '../../layout/nearest.ts';
import { partnerById } from '../../model/network.ts';
import type { Picture } from '../../state/picture.svelte.ts';
import type { Spoken } from '../../text/load-spoken.ts';
import type { ShortcutId } from '../../text/shortcut-messages.ts';
import type { Atlas } from '../context.ts';
import Overlay from './Overlay.svelte';
import PanPad from './PanPad.svelte';
import { wantRow } from './wanted-row.svelte.ts';

export type Area = 'viewport' | 'partners';

export interface StageParts {
  readonly atlas: Atlas;
  readonly picture: Picture;
  readonly stage: HTMLElement;
}

export class StageTools {
  /** Components that come with it. */
  readonly Overlay = Overlay;
  readonly PanPad = PanPad;

  readonly walk: Walker;
  readonly #atlas: Atlas;
  readonly #picture: Picture;
  readonly stage: HTMLElement;
  readonly #platform = platformOf(navigator.platform);

  #spoken: Spoken | undefined = $state.raw();
  /** Where the keyboard is, while it shows. */
  #area: Area | undefined = $state();
  #menuOf: string | undefined = $state();
  #where: ReturnType<Walker['where']> | undefined = $state.raw();
  #padOpen = $state(false);

  constructor({ atlas, picture, stage }: StageParts) {
    this.#atlas = atlas;
    this.#picture = picture;
    this.stage = stage;
    const { explorer, words, keys, say } = atlas;
    this.walk = new Walker({ picture, explorer, words, preferences: keys, say });
    const focused = this.#focusedPartner();
    if (focused) this.focused(focused);
  }

  /** The words for all this, once they are here. */
  get spoken(): Spoken | undefined {
    return this.#spoken;
  }
  /** The partner whose menu is open. */
  get menuOf(): string | undefined {
    return this.#menuOf;
  }
  get padOpen(): boolean {
    return this.#padOpen;
  }

  /** The keys that help most where the keyboard is now; none while the pointer is used. */
  get hint(): string | undefined {
    if (!this.#area || !this.#spoken) return undefined;
    return hintLine(this.#area, this.#spoken, this.#atlas.keys(), this.#platform);
  }

  /** What "Where am I" was answered, until something else is done. */
  get note(): string | undefined {
    return this.#where && this.#spoken?.announcements.whereAmI(...this.#where);
  }

  /** A control's name with its keys: "Zoom in (+ or =)". */
  titled(name: string, id: ShortcutId): string {
    const keys = this.keysOf(id);
    return keys ? `${name} (${keys})` : name;
  }

  keysOf(id: ShortcutId): string {
    const { keys } = this.#atlas;
    return this.#spoken ? hint(id, this.#spoken.shortcuts, this.#platform, boundBy(keys())) : '';
  }

  written(chord: Chord): string {
    return this.#spoken ? labelOf(chord, this.#spoken.shortcuts, this.#platform) : '';
  }

  /** Brings the words in the language spoken now. */
  async learn(): Promise<void> {
    const { words } = this.#atlas;
    const { language } = words;
    const spoken = await words.spoken();
    if (language === words.language) this.#spoken = spoken;
  }

  /** Does what a key asks for; `prevent` keeps the browser from doing its own. `time` in milliseconds. */
  async press(press: KeyPress, area: Area, time: number, prevent: () => void): Promise<void> {
    this.notice();
    if (press.key === 'Escape' && this.closeNote()) {
      prevent();
      return;
    }
    const intent = stageIntent(press, area, boundBy(this.#atlas.keys()), this.#platform);
    if (!intent) return;
    prevent();
    await this.#do(intent, time);
  }

  /** Does what a button asks for, as its key would. */
  act(id: 'zoomIn' | 'zoomOut' | 'fit' | 'whereAmI'): void {
    void this.#do({ id });
  }

  pan(direction: Direction): void {
    void this.#do({ id: 'pan', direction });
  }

  async #do(intent: StageIntent, time = 0): Promise<void> {
    // Asked for before these tools had come, of a view that has been left since.
    if (!this.stage.isConnected) return;
    if (intent.id === 'menu') {
      if (this.walk.at !== undefined) this.openMenu(this.walk.at);
      return;
    }
    this.#where = intent.id === 'whereAmI' ? this.walk.where() : undefined;
    await this.#focus(this.walk.handle(intent, time));
  }

  /** Somebody came to a partner, by key or pointer. */
  arriveAt(id: string): void {
    if (this.walk.at !== id) this.#where = undefined;
    this.#padOpen = false;
    this.walk.arriveAt(id);
  }

  /** By keyboard, a partner that gets the focus is brought into sight; under a pointer nothing moves away. */
  focused(id: string): void {
    this.arriveAt(id);
    if (this.nodeOf(id)?.matches(':focus-visible')) reveal(this.#picture, id);
  }

  /** After the stage has changed its size: whoever has the focus stays in sight. */
  keepInSight(): void {
    const focused = this.#focusedPartner();
    if (focused) reveal(this.#picture, focused);
  }

  /**
   * Before a filter takes away the partner that has the focus: it goes to the nearest remaining, else to the stage.
   * In an effect only who is shown counts, or the going itself would ask again.
   */
  keepFocus(shown: ReadonlySet<string>): void {
    untrack(() => {
      const { network, say } = this.#atlas;
      const focused = this.#focusedPartner();
      const partner = focused === undefined ? undefined : partnerById(network, focused);
      if (!partner || shown.has(partner.id)) return;
      const to = this.walk.refugeFrom(partner.id);
      say((announce) =>
        announce.focusHidden(partner.shortName, shown.size, network.partners.length),
      );
      void this.#focus(to === undefined ? 'viewport' : this.walk.goTo(to));
    });
  }

  /** Looks where the keyboard is. */
  notice(): void {
    const focused = document.activeElement;
    const area =
      focused === this.stage ? 'viewport' : this.#focusedPartner() ? 'partners' : undefined;
    this.#area = focused?.matches(':focus-visible') ? area : undefined;
    // Drawn out all the way, the sheet under a narrow stage leaves it no room.
    const { explorer } = this.#atlas;
    if (explorer.sheet === 'full' && this.stage.contains(focused)) explorer.drawSheet('third');
  }

  nodeOf(id: string): HTMLElement | null {
    return this.stage.querySelector<HTMLElement>(`[data-node="${id}"]`);
  }

  openMenu(id: string): void {
    this.arriveAt(id);
    this.#menuOf = id;
  }

  /** Closes the menu; the focus goes back to its partner, unless it has gone elsewhere already. */
  closeMenu({ back = true } = {}): void {
    const id = this.#menuOf;
    this.#menuOf = undefined;
    if (id !== undefined && back) this.nodeOf(id)?.focus();
  }

  togglePad(): void {
    this.#padOpen = !this.#padOpen;
  }

  closeNote(): boolean {
    const open = this.#where !== undefined;
    this.#where = undefined;
    if (open) void this.#keepAnyFocus();
    return open;
  }

  /** Escape on a control: closes the pad, else the note. Whether there was anything to close. */
  closeOne(): boolean {
    if (!this.#padOpen) return this.closeNote();
    this.#padOpen = false;
    this.stage.querySelector<HTMLElement>('[data-action="move"]')?.focus();
    return true;
  }

  /** Whoever had the focus on what has been closed is on the stage then. */
  async #keepAnyFocus(): Promise<void> {
    await tick();
    if (document.activeElement === document.body) this.stage.focus();
  }

  async goTo(id: string): Promise<void> {
    await this.#focus(this.walk.goTo(id));
  }

  /** Opens a partner's details and goes on there. */
  async openDetails(id: string): Promise<void> {
    const { explorer, contents } = this.#atlas;
    explorer.select(id);
    await contents.fetch();
    await tick();
    document.querySelector<HTMLElement>('#panel-partner h2')?.focus();
  }

  /** Shows the table, with the focus in the partner's row. */
  async showInTable(id: string): Promise<void> {
    const { explorer, contents } = this.#atlas;
    wantRow(id);
    explorer.show('table');
    await contents.fetch();
    await tick();
    document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
  }

  #focusedPartner(): string | undefined {
    const node = document.activeElement?.closest<HTMLElement>('[data-node]');
    return node && this.stage.contains(node) ? node.dataset['node'] : undefined;
  }

  async #focus(move: FocusMove): Promise<void> {
    if (move === undefined) return;
    await tick();
    if (move === 'viewport') this.stage.focus();
    else this.nodeOf(move.to)?.focus();
  }
}
