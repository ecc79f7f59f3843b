/** A long list in parts. Pure. */

/** Up to so many entries a list is shown whole. */
export const wholeUpTo = 400;
/** Up to so many on paper: Chromium works 15 s on the pages of 3,000, and over a minute on those of 10,000. */
export const wholeOnPaperUpTo = 2000;
/** Entries to a part. */
const partSize = 100;

export interface Part<T> {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Where it begins in the whole list, from 0. */
  readonly from: number;
  readonly items: readonly T[];
}

/** A part of a list; a number past either end gives the first or the last. A list up to `whole` entries is one part. */
export function partOf<T>(items: readonly T[], wanted: number, whole = wholeUpTo): Part<T> {
  const size = items.length <= whole ? Math.max(1, items.length) : partSize;
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(0, wanted), pages - 1);
  const from = page * size;
  return { page, pages, from, items: items.slice(from, from + size) };
}

/** In which part an entry stands. */
export const pageOf = (index: number, count: number): number =>
  count <= wholeUpTo ? 0 : Math.floor(Math.max(0, index) / partSize);
