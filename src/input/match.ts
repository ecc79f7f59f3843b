/** Which of the app's chords a key press means, on any keyboard layout. */
import { modifierCodes, type Chord } from './chord.ts';
import { isAltGr, isTaken, keyMeant, type KeyPress, type Platform } from './key-press.ts';

/**
 * `fire`: do it and prevent the browser's own. `swallow`: the key of a chord that fired is still held; prevent the
 * browser's own (a held Ctrl+U would reach View Source) and do nothing.
 */
export type Match<Id extends string> =
  { readonly kind: 'fire'; readonly id: Id } | { readonly kind: 'swallow' };

/**
 * AltGr writes characters, and on Windows the system cannot tell it from Ctrl+Alt. So what is held is remembered,
 * and where a chord would make a character in a text field, typing wins (keyboard.md b.1).
 *
 * `press` and `release` are for every keydown and keyup, in the capture phase; `match` for keydown in the bubble
 * phase, after everybody nearer has had their turn; `forget` when the window loses focus.
 */
export class Matcher {
  readonly #platform: Platform;
  readonly #held = new Set<string>();
  /** The key whose chord fired and that is still down. */
  #fired: string | undefined;

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  press({ code, repeat }: Pick<KeyPress, 'code' | 'repeat'>): void {
    if (modifierCodes.has(code)) this.#held.add(code);
    if (!repeat && code === this.#fired) this.#fired = undefined;
  }

  release({ code }: Pick<KeyPress, 'code'>): void {
    this.#held.delete(code);
    if (code === this.#fired) this.#fired = undefined;
  }

  forget(): void {
    this.#held.clear();
    this.#fired = undefined;
  }

  match<Id extends string>(
    press: KeyPress,
    chords: Iterable<readonly [Id, Chord]>,
  ): Match<Id> | undefined {
    if (press.repeat) return press.code === this.#fired ? { kind: 'swallow' } : undefined;
    if (isTaken(press)) return undefined;
    for (const [id, chord] of chords) {
      if (!this.#means(press, chord)) continue;
      this.#fired = press.code;
      return { kind: 'fire', id };
    }
    return undefined;
  }

  #means(press: KeyPress, chord: Chord): boolean {
    const { key, ctrl = false, alt = false, shift = false, meta = false } = chord;
    if (press.metaKey !== meta || press.shiftKey !== shift || keyMeant(press) !== key) return false;
    const mac = this.#platform === 'mac';
    // With Option some letters are dead keys on a Mac; elsewhere a dead key begins a character.
    if (press.key === 'Dead' && !(mac && alt && press.altKey)) return false;
    const altGr = isAltGr(press, this.#platform);
    const plain = press.ctrlKey === ctrl && press.altKey === alt && !altGr;
    const eaten = ctrl && alt && altGr && this.#leftCtrlAndAlt();
    if (!plain && !eaten) return false;
    return !(press.inText && alt && (eaten || this.#makesCharacter(press, chord)));
  }

  /** Windows turned Ctrl and the left Alt into AltGr, because the layout has a character there. */
  #leftCtrlAndAlt(): boolean {
    const held = (code: string) => this.#held.has(code);
    return (
      this.#platform === 'windows' &&
      held('AltLeft') &&
      !held('AltRight') &&
      (held('ControlLeft') || held('ControlRight'))
    );
  }

  #makesCharacter({ key }: KeyPress, chord: Chord): boolean {
    // On a Mac Option alone writes characters; together with Control it never does.
    if (this.#platform === 'mac' && (chord.ctrl || chord.meta)) return false;
    if (this.#platform === 'mac' && key === 'Dead') return true;
    return [...key].length === 1 && key.toUpperCase() !== chord.key;
  }
}
