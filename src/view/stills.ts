/** The parts of the page that can be read before and without script. */
export const readable = ['partner', 'aims', 'budget', 'timeline', 'partners', 'table'] as const;

/** Parts of the page as prerendered markup; in the browser a blank for each, which keeps what stands there. */
export type Stills = Readonly<Record<(typeof readable)[number], string>>;

/** Not empty strings: for those Svelte would expect nothing to stand there, and start over. */
export const blankStills: Stills = {
  partner: ' ',
  aims: ' ',
  budget: ' ',
  timeline: ' ',
  partners: ' ',
  table: ' ',
};
