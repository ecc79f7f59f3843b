/** One key pressed, as plain facts. The rest of `input` never sees an event. */

/** Chords are read and written differently on these. */
export type Platform = 'mac' | 'windows' | 'other';

/** From `navigator.platform`: old, but the one all browsers answer truthfully enough. */
export const platformOf = (name: string): Platform =>
  /mac|iphone|ipad/i.test(name) ? 'mac' : /^win/i.test(name) ? 'windows' : 'other';

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
  readonly defaultPrevented: boolean;
  /** AltGr is held, or the browser says so. */
  readonly altGraph: boolean;
  /** What the key goes to takes text. */
  readonly inText: boolean;
}

/** Reads an event. Browsers' own form filling sends key events that lack almost everything: hence `Partial`. */
export const pressOf = (
  event: Partial<KeyboardEvent> & Pick<Event, 'composedPath' | 'defaultPrevented'>,
): KeyPress => ({
  key: event.key ?? '',
  code: event.code ?? '',
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- 229 is an old input method's only sign
  keyCode: event.keyCode ?? 0,
  ctrlKey: event.ctrlKey ?? false,
  altKey: event.altKey ?? false,
  shiftKey: event.shiftKey ?? false,
  metaKey: event.metaKey ?? false,
  repeat: event.repeat ?? false,
  isComposing: event.isComposing ?? false,
  defaultPrevented: event.defaultPrevented,
  altGraph: event.getModifierState?.('AltGraph') ?? false,
  // Not `target`, which is the host when the field is inside a component's shadow.
  inText: isTextEntry(event.composedPath()[0]),
});

const untyped = /^(button|checkbox|color|file|hidden|image|radio|range|reset|submit)$/;

/** Whether typing there makes text. Looks at properties only, so that tests need no document. */
export function isTextEntry(target: unknown): boolean {
  if (typeof target !== 'object' || target === null) return false;
  const { localName, type, readOnly, isContentEditable } = target as Partial<HTMLInputElement>;
  if (isContentEditable) return true;
  if (localName === 'textarea') return !readOnly;
  return localName === 'input' && !readOnly && !untyped.test(type ?? 'text');
}

/** Whether a key belongs to an input method, or somebody has dealt with it already. */
export const isTaken = (press: KeyPress): boolean =>
  press.defaultPrevented || press.isComposing || press.keyCode === 229 || press.key === 'Process';

/** macOS sets the flag for plain Option in one browser and never in another: it means nothing there. */
export const isAltGr = (press: KeyPress, platform: Platform): boolean =>
  platform !== 'mac' && press.altGraph;

/**
 * The letter, digit or function key meant: what the layout prints on it first ("k" of Dvorak), its position second,
 * because with modifiers a layout may make it anything ("@", "κ", "√"). '' for any other key.
 */
export function keyMeant({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^([a-z0-9]|F\d{1,2})$/i.test(key)) return key.toUpperCase();
  return /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1] ?? '';
}

/**
 * Whether a stage may want a key: all that moves, zooms or spells. Enter, Space and Tab stay the browser's, and the
 * question mark the help's.
 */
export const isForStage = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  altGraph,
  shiftKey,
}: KeyPress): boolean =>
  !ctrlKey &&
  !metaKey &&
  !altGraph &&
  (altKey
    ? /^i$/i.test(key)
    : (shiftKey && key === 'F10') ||
      /^(Arrow(Up|Right|Down|Left)|Home|End|Page(Up|Down)|Backspace|ContextMenu|[^\s?])$/u.test(
        key,
      ));
