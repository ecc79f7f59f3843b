/** What can be found while partners are placed on the map (`exchange/places/place.ts`). */
import type { Finding } from './findings.ts';

export const placesCodes = [
  /** Coordinates 0, 0, which tables write where they have none. */
  'null-island',
  /** Latitude and longitude the wrong way round; `became` holds them the right way. */
  'swapped-coordinates',
  /** Far outside the partner's country. */
  'outside-country',
  /** Far from the town that is stated with it; `became` is the town it is near, `km` how far apart they are. */
  'far-from-town',
  /** Placed by their towns: `count` partners, the first of them in `names`. */
  'placed-by-town',
  /** Placed by a town that may be another one. */
  'doubtful-town',
  /** The town is not in the list: placed in the middle of its country. */
  'unknown-town',
  /** Of two countries that a row names, the one that has the town; `became` is its code. */
  'country-by-town',
  /** No town is given: placed in the middle of its country. */
  'placed-by-country',
  /** Neither town nor country is known: not on the map. */
  'no-place',
] as const;

export type PlacesCode = (typeof placesCodes)[number];
export type PlacesFinding = Finding<PlacesCode>;

const codes: ReadonlySet<string> = new Set(placesCodes);

export const isPlacesFinding = ({ code }: Finding): boolean => codes.has(code);
