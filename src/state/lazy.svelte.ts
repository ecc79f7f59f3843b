/** Something that is fetched once, when somebody is about to need it. */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  #value: T | undefined = $state.raw();
  #coming: Promise<void> | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What has been fetched; undefined until it is here. */
  get now(): T | undefined {
    return this.#value;
  }

  /** Resolves when it is here, whoever asked first. After a failure the next try starts over. */
  fetch = (): Promise<void> => (this.#coming ??= this.#bring());

  async #bring(): Promise<void> {
    try {
      this.#value = await this.#load();
    } catch (error) {
      this.#coming = undefined;
      throw error;
    }
  }
}
