/** A partnership from a file of the visitor's own: worked out on this device, kept nowhere else. */
import type { Baked } from '../../layout/baked.ts';
import type { Basemap } from '../../layout/basemap.ts';
import type { FontTable } from '../../layout/measure.ts';
import type { Finding } from '../../model/findings.ts';
import type { NetworkDocument, PartnerId } from '../../model/network.ts';
import type { Doing } from '../../text/open-messages.ts';
import type { MapPlan } from '../prepare.ts';
import type { Placed } from '../places/place.ts';
import type { Choice, Column, SourceFile, Town, Wishes } from '../read/reading.ts';

/** What a file was found to say, with every partner placed that could be. */
export interface ReadResult {
  readonly network: NetworkDocument | undefined;
  readonly findings: readonly Finding[];
  readonly columns: readonly Column[];
  readonly choices: readonly Choice[];
}

/** The pictures of a partnership, without what they are of. */
export interface Drawn {
  readonly placed: Omit<Baked, 'network'>;
  readonly basemap: Basemap;
  /** From which the finer base map is drawn when zooming in asks for it. */
  readonly plan: MapPlan;
}

/** What the page draws a partnership from. */
export interface Opened extends Omit<Drawn, 'placed'> {
  readonly baked: Baked;
  /** With its tour and notes, which `baked.network` lacks. */
  readonly network: NetworkDocument;
  readonly findings: readonly Finding[];
  readonly fileName: string;
  /** On this device, so that it survives a reload; soon, perhaps; nowhere; or in the page itself, which was made of it. */
  readonly kept: 'here' | 'coming' | 'nowhere' | 'in-page';
}

/** A partner is to be placed by this town, or by its country alone. */
export interface Correction {
  readonly partner: PartnerId;
  readonly town: Town | undefined;
}

export type Tell = (doing: Doing) => void;

/** Does the work of opening, beside the page where it can. */
export interface Opener {
  /** Whether it works beside the page, which does not notice. */
  readonly isBeside: boolean;
  readonly read: (files: readonly SourceFile[], wishes: Wishes, tell: Tell) => Promise<ReadResult>;
  /** Looks up where a partner is now said to be; without a correction only at the place it has. */
  readonly place: (network: NetworkDocument, correction?: Correction) => Promise<Placed>;
  readonly draw: (network: NetworkDocument, font: FontTable, tell: Tell) => Promise<Drawn>;
  readonly drawFine: (plan: MapPlan) => Promise<Basemap>;
  /** Ends what is being done; the opener is of no use any more. */
  readonly close: () => void;
}
