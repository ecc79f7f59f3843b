import type { KeyPress } from '../../../src/input/key-press.ts';

/** A key press with nothing else held. The code is that of a US keyboard unless given. */
export const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key,
  keyCode: 0,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  repeat: false,
  isComposing: false,
  defaultPrevented: false,
  altGraph: false,
  inText: false,
  ...rest,
});
