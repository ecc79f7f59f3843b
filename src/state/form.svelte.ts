import type { Failure, FieldName } from '../text/dialog-messages.ts';
import type { Drafts } from './draft.ts';
import {
  blank,
  faultsIn,
  formDataOf,
  type Answer,
  type Fault,
  type Faults,
  type FormName,
  type Values,
} from './letter.ts';

/** Where a form stands. Only `accepted` means that a server has taken what was written. */
export type Stage =
  | { readonly at: 'writing' }
  | { readonly at: 'sending' }
  | { readonly at: 'prepared' }
  | { readonly at: 'accepted'; readonly message: string }
  | { readonly at: 'failed'; readonly why: Failure; readonly message: string };

export interface FormParts {
  readonly name: FormName;
  /** Where it is sent to; without it the text is only prepared. */
  readonly endpoint: string | undefined;
  readonly send: (endpoint: string, data: FormData) => Promise<Answer>;
  readonly drafts: Drafts;
  readonly now?: () => number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Programs fill in a form faster than people; what comes sooner waits, in milliseconds. */
export const shortestFilling = 3000;

const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** One form: what is in it, what is wrong with it, and its one way to be submitted. */
export class Form {
  readonly name: FormName;
  readonly #parts: FormParts;
  readonly #now: () => number;
  #shownAt: number;

  #values: Values = $state.raw(blank);
  #faults: Faults = $state.raw({});
  #stage: Stage = $state.raw({ at: 'writing' });

  constructor(parts: FormParts) {
    this.name = parts.name;
    this.#parts = parts;
    this.#now = parts.now ?? Date.now;
    this.#shownAt = this.#now();
    this.#values = parts.drafts.load(parts.name);
  }

  get values(): Values {
    return this.#values;
  }
  get stage(): Stage {
    return this.#stage;
  }
  get faults(): Faults {
    return this.#faults;
  }
  get faulty(): boolean {
    return Object.keys(this.#faults).length > 0;
  }
  get connected(): boolean {
    return this.#parts.endpoint !== undefined;
  }

  faultOf(field: FieldName): Fault | undefined {
    return this.#faults[field];
  }

  /** Shows the form anew: a draft as it was, after a success a blank one. What is on its way goes on. */
  show(): void {
    this.#shownAt = this.#now();
    if (this.#stage.at !== 'sending') this.edit();
  }

  edit(): void {
    this.#stage = { at: 'writing' };
    this.#faults = {};
  }

  fill(field: FieldName, value: string): void {
    this.#values = { ...this.#values, [field]: value };
    this.#parts.drafts.save(this.name, this.#values);
  }

  /** Checks, then sends once or prepares. `trap` is what stands in the field that people do not see. */
  async submit(trap = ''): Promise<void> {
    if (this.#stage.at === 'sending') return;
    this.#faults = faultsIn(this.name, this.#values);
    this.#stage = { at: 'writing' };
    if (this.faulty) return;
    const { endpoint } = this.#parts;
    if (endpoint === undefined) this.#stage = { at: 'prepared' };
    else if (trap) this.#stage = { at: 'failed', why: 'automatic', message: '' };
    else await this.#send(endpoint);
  }

  async #send(endpoint: string): Promise<void> {
    const { send, pause = sleep } = this.#parts;
    this.#stage = { at: 'sending' };
    const data = formDataOf(this.name, this.#values);
    const tooSoon = shortestFilling - (this.#now() - this.#shownAt);
    if (tooSoon > 0) await pause(tooSoon);
    this.#receive(await send(endpoint, data));
  }

  #receive(answer: Answer): void {
    switch (answer.kind) {
      case 'accepted':
        this.#values = blank;
        this.#parts.drafts.clear(this.name);
        this.#stage = { at: 'accepted', message: answer.message };
        break;
      case 'refused':
        this.#faults = Object.fromEntries(
          Object.entries(answer.errors).map(([field, said]) => [field, { said }]),
        );
        this.#stage = this.faulty
          ? { at: 'writing' }
          : { at: 'failed', why: 'refused', message: answer.message };
        break;
      case 'failed':
        this.#stage = { at: 'failed', why: answer.why, message: '' };
    }
  }
}
