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
