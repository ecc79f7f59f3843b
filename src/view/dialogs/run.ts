import type { IndexIntent } from '../../state/index-items.ts';
import type { ActionName } from '../../text/dialog-messages.ts';
import type { ShortcutId } from '../../text/shortcut-messages.ts';
import type { Actions } from '../actions.ts';
import type { Atlas } from '../context.ts';
import type { DialogProps } from './dialogs.ts';

type Parts = Pick<Atlas, 'dialogs' | 'explorer'> & Pick<DialogProps, 'speak' | 'actions'>;

/** The control on the page that does an action, where it is shown now; narrow screens offer the talk only here. */
const controlOf = (name: ActionName): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[data-action="${name}"]`)].find(
    (control) => name === 'present' || control.getClientRects().length > 0,
  );

/** Whether an entry leads anywhere at the moment: a table, for one, cannot be zoomed. */
export const possible = (intent: IndexIntent): boolean =>
  intent.kind !== 'action' ||
  intent.name === 'print' ||
  intent.name === 'clear-filter' ||
  controlOf(intent.name) !== undefined;

/** Closes the index and does what an entry asks for; the focus goes where that leads, else back. */
export async function run(
  intent: IndexIntent,
  { dialogs, explorer, speak, actions }: Parts,
): Promise<void> {
  switch (intent.kind) {
    case 'dialog':
      dialogs.open(intent.name);
      return;
    case 'section':
      if (intent.name === 'home' || intent.name === 'main') {
        actions[intent.name]();
        return;
      }
      return dialogs.close(intent.name === 'panel' ? `tab-${explorer.panel}` : intent.name);
    case 'view':
      explorer.show(intent.name);
      return dialogs.close('main');
    case 'panel':
      explorer.open(intent.name);
      return dialogs.close(`tab-${intent.name}`);
    case 'partner':
      explorer.select(intent.name);
      return dialogs.close('panel-partner');
    case 'page':
      // A page takes the focus when it comes; one that is already there has to be given it.
      await dialogs.close('page-heading');
      explorer.visit(intent.name);
      return;
    case 'language':
      speak(intent.name);
      return dialogs.close();
    case 'shortcut':
      doShortcut(intent.name, actions);
      return;
    case 'action':
      await dialogs.close();
      act(intent.name, explorer);
  }
}

/** The page's own control answers, as if it had been pressed: one behaviour, said once. */
function act(name: ActionName, explorer: Parts['explorer']): void {
  if (name === 'print') print();
  else if (name === 'clear-filter') explorer.clearFilters();
  else controlOf(name)?.click();
}

/** Keys of the stage mean nothing without it in hand: those are looked up in the help instead. */
function doShortcut(id: ShortcutId, actions: Actions): void {
  // From the index, the index itself is where one is.
  if (id !== 'index' && Object.hasOwn(actions, id)) actions[id as keyof Actions]();
  else actions.help();
}
