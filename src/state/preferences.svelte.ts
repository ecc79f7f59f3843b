import type { OptionName } from '../text/option-messages.ts';
import {
  attributesOf,
  defaults,
  parsePreferences,
  serialisePreferences,
  type Preferences as Values,
} from './preferences.ts';
import { recall, remember } from './storage.ts';

const key = 'preferences';

/** The visitor's preferences: kept on this device, in force at once. */
export class Preferences {
  #values: Values = $state.raw(parsePreferences(recall(key)));
  /** What a reset has put away. */
  #before: Values | undefined = $state.raw();
  #kept = $state(true);

  constructor() {
    this.#apply();
  }

  get values(): Values {
    return this.#values;
  }
  /** Whether the last change will be here next time. */
  get kept(): boolean {
    return this.#kept;
  }
  get canUndo(): boolean {
    return this.#before !== undefined;
  }

  set<Name extends OptionName>(name: Name, value: Values[Name]): void {
    this.#before = undefined;
    this.#take({ ...this.#values, [name]: value });
  }

  /** Takes a visitor's own keys into use. */
  setOwnKeys(own: Values['own']): void {
    this.#before = undefined;
    this.#take({ ...this.#values, chords: 'own', own });
  }

  reset(): void {
    this.#before ??= this.#values;
    this.#take(defaults);
  }

  /** Takes the last reset back. */
  undo(): void {
    if (!this.#before) return;
    this.#take(this.#before);
    this.#before = undefined;
  }

  #take(values: Values): void {
    this.#values = values;
    this.#kept = remember(key, serialisePreferences(values));
    this.#apply();
  }

  #apply(): void {
    if (typeof document === 'undefined') return;
    const { dataset } = document.documentElement;
    for (const [name, value] of attributesOf(this.#values))
      if (value === undefined) Reflect.deleteProperty(dataset, name);
      else dataset[name] = value;
  }
}
