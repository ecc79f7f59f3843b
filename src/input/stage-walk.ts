/** The keys of a stage. Loaded when the stage first has focus. */
import { platformOf, type KeyPress } from './key-press.ts';
import { boundBy } from './preferences.ts';
import { stageIntent } from './stage-keys.ts';
import { Walker, type FocusMove, type WalkerInput } from './walker.svelte.ts';

export type { FocusMove } from './walker.svelte.ts';

export class StageWalk extends Walker {
  readonly #keys: WalkerInput['preferences'];
  readonly #platform = platformOf(navigator.platform);

  constructor(input: WalkerInput) {
    super(input);
    this.#keys = input.preferences;
  }

  /** Does what a key asks for; `prevent` keeps the browser from doing its own. Says where focus goes then. */
  press(
    press: KeyPress,
    area: 'viewport' | 'partners',
    time: number,
    prevent: () => void,
  ): FocusMove {
    const intent = stageIntent(press, area, boundBy(this.#keys()), this.#platform);
    if (!intent) return undefined;
    prevent();
    return this.handle(intent, time);
  }
}
