import type { Bearing } from './announcement-messages.ts';

/** What the stage's own menu, buttons and hint line say; fetched when somebody uses the stage. */
export interface StageMessages {
  /** Names the menu of a partner. */
  readonly menuOf: (name: string) => string;
  readonly openDetails: string;
  readonly centreHere: string;
  readonly showInTable: string;
  readonly links: string;
  readonly move: (towards: Bearing) => string;
  readonly closeNote: string;
  /** What keys do, as short as can be: "Enter: details". */
  readonly hints: Readonly<
    Record<'pan' | 'stepIn' | 'nearest' | 'inList' | 'openDetails' | 'menu' | 'help', string>
  >;
}
