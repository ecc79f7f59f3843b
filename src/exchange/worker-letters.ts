/** What a page asks of the worker that keeps the site for use without a network (`service-worker.ts`). */
export type WorkerLetter =
  /** Take the place of the older version, unless other pages of it are open: answers how many are. */
  | 'replace'
  /** Keep what is too large to be kept at once. */
  | 'keep-large';
