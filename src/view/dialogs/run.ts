import { home } from '../../state/address.ts';
import type { IndexIntent } from '../../state/index-items.ts';
import type { ActionName, SectionName } from '../../text/dialog-messages.ts';
import type { Language } from '../../text/messages.ts';
import type { Atlas } from '../context.ts';

type Parts = Pick<Atlas, 'dialogs' | 'explorer'>;

/** The control on the page that does an action, where it is shown now. */
const controlOf = (name: ActionName): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[data-action="${name}"]`)].find(
    (control) => control.getClientRects().length > 0,
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
  { dialogs, explorer }: Parts,
  speak: (language: Language) => void,
): Promise<void> {
  switch (intent.kind) {
    case 'dialog':
      dialogs.open(intent.name);
      return;
    case 'section':
      if (intent.name === 'home') explorer.go(home);
      return dialogs.close(placeOf(intent.name, explorer.panel));
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

const placeOf = (name: SectionName, panel: string): string =>
  name === 'panel' ? `tab-${panel}` : name === 'footer' ? 'footer' : 'main';
