/** The parts of the page that can be read before and without script. */
export const readable = ['partner', 'aims', 'budget', 'timeline', 'partners', 'table'] as const;

/** Parts of the page as prerendered markup; in the browser a blank for each, which keeps what stands there. */
export type Stills = Readonly<Record<(typeof readable)[number], string>>;

/**
 * Where markup was prerendered: nothing, said so that Svelte keeps what stands there. For an empty string it would
 * start over; and under Trusted Types the page may put in none at all, but for this.
 */
export const blank =
  (globalThis as { trustedTypes?: { emptyHTML: string } }).trustedTypes?.emptyHTML ?? ' ';

export const blankStills: Stills = {
  partner: blank,
  aims: blank,
  budget: blank,
  timeline: blank,
  partners: blank,
  table: blank,
};
