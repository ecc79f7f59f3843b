/** What can be adjusted, by its values; the first value of each is how the site comes. */
interface Wording {
  readonly text: Option<'100' | '115' | '130' | '150' | '175' | '200'>;
  readonly colours: Option<
    'system' | 'light' | 'dark' | 'contrast-dark' | 'contrast-light' | 'yellow'
  >;
  readonly grey: Option<'off' | 'on'>;
  readonly links: Option<'normal' | 'strong'>;
  readonly font: Option<'atlas' | 'sans' | 'serif'>;
  readonly spacing: Option<'normal' | 'wide' | 'wider'>;
  readonly lines: Option<'normal' | 'short'>;
  readonly pointer: Option<'normal' | 'large' | 'larger'>;
  readonly motion: Option<'system' | 'reduce' | 'allow'>;
  readonly guide: Option<'off' | 'line' | 'mask'>;
  readonly focus: Option<'strong' | 'extra'>;
  readonly images: Option<'shown' | 'hidden'>;
  readonly chords: Option<'page' | 'altShift' | 'own' | 'off'>;
  readonly ctrlU: Option<'on' | 'off'>;
  readonly singleKeys: Option<'on' | 'off'>;
  readonly arrows: Option<'direction' | 'list'>;
  readonly verbosity: Option<'normal' | 'short'>;
}

interface Option<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly values: Readonly<Record<Value, string>>;
}

export type OptionName = keyof Wording;
export type OptionValue<Name extends OptionName> = keyof Wording[Name]['values'];
export type OptionGroup = 'reading' | 'colours' | 'pointing' | 'keyboard';
/** What a visitor's system can ask of every page. */
export type SystemWish = 'light' | 'dark' | 'contrast' | 'stillness';

/** About giving an action other keys; keys arrive as people read them. */
export interface KeyChoiceMessages {
  readonly label: string;
  readonly hint: string;
  readonly noKeys: string;
  readonly change: string;
  readonly remove: string;
  /** Takes the keys back that the scheme has for the action. */
  readonly restore: (keys: string) => string;
  readonly waiting: string;
  readonly gaveUp: string;
  readonly stillWaiting: (keys: string, reason: string) => string;
  readonly notRestored: (keys: string, reason: string) => string;
  readonly changed: (action: string, keys: string) => string;
  readonly removed: (action: string) => string;
}

/** Every sentence of the accessibility options; fetched with them. */
export interface OptionMessages {
  readonly intro: string;
  readonly keptHere: string;
  readonly notKept: string;
  readonly groups: Readonly<Record<OptionGroup, string>>;
  readonly options: Wording;
  readonly keys: KeyChoiceMessages;
  readonly system: Readonly<Record<SystemWish, string>>;
  /** Stands in place of the colours where the system sets them for every page. */
  readonly forcedColours: string;
  readonly reset: string;
  readonly undo: string;
  readonly wasReset: string;
  readonly wasUndone: string;
}
