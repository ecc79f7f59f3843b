import type { Scope } from '../../text/shortcut-messages.ts';

/** Where somebody is, as the table of shortcuts has it: on a partner, on the stage, in a dialog or elsewhere. */
export const scopeOf = (focused: Element | null): Scope =>
  focused?.closest('[data-node]')
    ? 'partners'
    : focused?.matches('[role="application"]')
      ? 'viewport'
      : focused?.closest('dialog')
        ? 'dialog'
        : 'anywhere';
