import type { contents } from './contents.ts';

/** Parts of the page as prerendered markup; in the browser a blank for each, which keeps what stands there. */
export type Stills = Readonly<Record<keyof typeof contents, string>>;

/** Not empty strings: for those Svelte would expect nothing to stand there, and start over. */
export const blankStills: Stills = {
  partner: ' ',
  aims: ' ',
  budget: ' ',
  timeline: ' ',
  partners: ' ',
  table: ' ',
  sources: ' ',
};

/** The components behind the prerendered text, fetched once, when somebody is about to need them. */
export class LazyContents {
  #contents: typeof contents | undefined = $state.raw();
  #loading = false;

  get now(): typeof contents | undefined {
    return this.#contents;
  }

  fetch = async (): Promise<void> => {
    if (this.#loading) return;
    this.#loading = true;
    this.#contents = (await import('./contents.ts')).contents;
  };
}
