import type { PlacesCode } from '../model/findings-places.ts';

/** What is wrong, and how to put it right; `{…}` are the finding's value, became and values. */
export type FindingsPlacesMessages = Readonly<
  Record<PlacesCode, readonly [wrong: string, fix: string]>
>;
