/** What the interface says about its keys; the keys themselves stand in `src/input/shortcuts.ts`. */

/** The six actions of the project's page that can be given other keys. */
export const chordIds = ['options', 'index', 'main', 'contact', 'newsletter', 'home'] as const;
export type ChordId = (typeof chordIds)[number];

export type ShortcutId =
  | ChordId
  | 'close'
  | 'nextStop'
  | 'previousStop'
  | 'activate'
  | 'toggle'
  | 'help'
  | 'browseIndex'
  | 'pan'
  | 'nudge'
  | 'stepIn'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'fitHome'
  | 'whereAmI'
  | 'move'
  | 'followLink'
  | 'firstPartner'
  | 'lastPartner'
  | 'nextPartner'
  | 'previousPartner'
  | 'typeAhead'
  | 'goBack'
  | 'menu'
  | 'openDetails'
  | 'stepOut'
  | 'browseMenu';

/** Where a shortcut works. */
export const scopes = ['anywhere', 'viewport', 'partners', 'menu', 'dialog'] as const;
export type Scope = (typeof scopes)[number];

/** Keys that are called by a word, and differently in other languages or on other machines. */
export type NamedKey =
  | 'Control'
  | 'Alt'
  | 'Option'
  | 'Shift'
  | 'Meta'
  | 'Command'
  | 'Escape'
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'Backspace'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'Arrows'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ContextMenu'
  | 'Letters';

/** Why keys cannot be given to an action. */
export type Refusal =
  'noModifier' | 'unusable' | 'character' | 'browser' | 'editing' | 'assistive' | 'taken';

/** Who else uses a chord, where no page can prevent it. */
export type Clash = 'nvda' | 'ubuntu' | 'voiceOver' | 'windows' | 'altGr';

export interface ShortcutMessages {
  readonly intro: string;
  readonly columns: Readonly<Record<'keys' | 'does', string>>;
  readonly does: Readonly<Record<ShortcutId, string>>;
  readonly where: Readonly<Record<Scope, string>>;
  readonly keyNames: Readonly<Record<NamedKey, string>>;
  /** Between keys that do the same: "Enter or Space". */
  readonly or: string;
  /** Instead of keys that are switched off. */
  readonly off: string;
  readonly refused: Readonly<Record<Exclude<Refusal, 'taken'>, string>> & {
    readonly taken: (action: string) => string;
  };
  readonly clashesTitle: string;
  readonly clash: Readonly<Record<Clash, (keys: string) => string>>;
}
