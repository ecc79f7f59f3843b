/** Something that is fetched once, when somebody is about to need it. */
export class Lazy<T> {
  readonly #load: () => Promise<T>;
  #value: T | undefined = $state.raw();
  #loading = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What has been fetched; undefined until it is here. */
  get now(): T | undefined {
    return this.#value;
  }

  fetch = async (): Promise<void> => {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.#value = await this.#load();
    } finally {
      // A visitor who was offline for a moment gets it at the next try.
      this.#loading = this.#value !== undefined;
    }
  };
}
