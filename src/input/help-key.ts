import { isTaken, type KeyPress } from './key-press.ts';
import { keysOf, type Bound } from './shortcuts.ts';

/** Whether a key asks for the help: a question mark on any layout, anywhere but in text. */
export const asksForHelp = (press: KeyPress, bound: Bound): boolean =>
  keysOf('help', bound).some(({ key }) => key === press.key) &&
  !isTaken(press) &&
  !(press.inText || press.repeat || press.ctrlKey || press.altKey || press.metaKey);
