import type { Direction } from '../layout/nearest.ts';
import type { Compass } from '../model/geography.ts';
import type { View } from './messages.ts';

/** The picture spoken of: compass words on the map; up, down, left and right in the network. */
export type Picture = 'map' | 'network';

/** Where something lies, seen from the focus. */
export type Bearing = Compass | Direction;

/** About how much the stage shows, in whole kilometres. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What the live region says. Each is one short sentence or two; numbers are formatted here. */
export interface AnnouncementMessages {
  readonly noPartner: (towards: Bearing) => string;
  readonly noLinkedPartner: (towards: Bearing) => string;
  readonly firstInList: string;
  readonly lastInList: string;
  readonly noEarlierPartner: string;
  readonly nobodyTyped: (letters: string) => string;

  /** "NWDA, Warrington. 1 of 14." */
  readonly here: (name: string, city: string, number: number, all: number) => string;
  readonly nearest: (partners: readonly (readonly [name: string, towards: Bearing])[]) => string;
  readonly picture: Readonly<Record<Picture, string>>;
  /** Without an extent only the partners are counted: the network has no kilometres. */
  readonly showing: (extent: Extent | undefined, partners: number) => string;

  readonly moved: (picture: Picture, towards: Bearing) => string;
  readonly edge: Readonly<Record<Picture, string>>;
  readonly zoomed: (way: 'in' | 'out', extent: Extent | undefined, partners: number) => string;
  readonly fitted: (partners: number) => string;
  readonly centred: (name: string) => string;
  readonly limit: Readonly<Record<'in' | 'out', string>>;

  readonly shown: (count: number, all: number) => string;
  readonly noneShown: (all: number) => string;
  readonly focusHidden: (name: string) => string;
  readonly results: (count: number) => string;
  readonly sorted: (column: string, ascending: boolean) => string;
  readonly unsorted: string;

  readonly view: Readonly<Record<View, string>>;
  readonly stillSelected: (name: string) => string;
  readonly selectionCleared: string;
  readonly home: string;

  readonly option: (label: string, value: string) => string;
  readonly allReset: string;
  readonly resetUndone: string;
  readonly singleKeys: Readonly<Record<'on' | 'off', string>>;
  readonly chords: Readonly<Record<'on' | 'off', string>>;

  readonly linkCopied: string;
  readonly textCopied: string;
  readonly copyFailed: string;
}
