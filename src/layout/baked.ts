import type { NetworkDocument } from '../model/network.ts';
import type { Rect } from './geometry.ts';
import type { FontTable } from './measure.ts';

/** What the build works out once, so that the page needs no projection, no topology and no schema. */
export interface Baked {
  readonly network: NetworkDocument;
  /** Places in base units (see `framing.ts`) by partner id; partners without a place are missing. */
  readonly places: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** Groups of partners far from all others, which narrow stages show in a frame of their own. */
  readonly outliers: readonly (readonly string[])[];
  /** What the base map covers, in base units. */
  readonly extent: Rect;
  readonly font: FontTable;
}
