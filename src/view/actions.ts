import type { ChordId } from '../text/shortcut-messages.ts';
import type { Atlas } from './context.ts';

/** What the chords and the question mark do, asked for by keys, by a link or in the website index. */
export type Actions = Readonly<Record<ChordId | 'help', () => void>>;

/** An action that leads elsewhere closes the dialog it was asked for in; drafts and settings stay. */
export const makeActions = (
  { dialogs, explorer, say }: Pick<Atlas, 'dialogs' | 'explorer' | 'say'>,
  /** Takes away a presentation that stands before the atlas. */
  leavePresentation: () => void,
): Actions => ({
  options: () => dialogs.toggle('options'),
  index: () => dialogs.open('index'),
  contact: () => dialogs.open('contact'),
  newsletter: () => dialogs.open('newsletter'),
  help: () => dialogs.open('keys'),
  main: () => void toMain(dialogs),
  home: () => {
    leavePresentation();
    explorer.goHome();
    void dialogs.close('home');
    say((announce) => announce.home());
  },
});

/** The focus on the main content, and its beginning clear of whatever scrolls above it. */
async function toMain(dialogs: Atlas['dialogs']): Promise<void> {
  await dialogs.close('main');
  const main = document.getElementById('main');
  main?.scrollTo({ top: 0 });
  main?.scrollIntoView({ block: 'start' });
}
