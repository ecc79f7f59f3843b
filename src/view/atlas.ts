import { Dialogs } from '../state/dialogs.svelte.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { Lazy } from '../state/lazy.svelte.ts';
import { Preferences } from '../state/preferences.svelte.ts';
import { keyPreferences } from '../input/preferences.ts';
import type { Announcer } from '../state/announcer.ts';
import type { Atlas } from './context.ts';

/**
 * The page's one live region; made with the page, so that readers know it before anything is said. An open dialog
 * makes the page behind it inert and brings its own.
 */
export const liveRegion = 'announcements';

/** Writes to the region that can be heard now; what was said elsewhere is over. */
function write(text: string): void {
  const regions = document.querySelectorAll(`[data-live], #${liveRegion}`);
  regions.forEach((region, index) => {
    region.textContent = index === regions.length - 1 ? text : '';
  });
}

type Parts = Pick<Atlas, 'baked' | 'words' | 'stills' | 'opened' | 'show'>;

/** Puts together what the page's parts share. */
export function makeAtlas({ baked, words, stills, opened, show }: Parts): Atlas {
  const network = opened?.network ?? baked.network;
  const preferences = new Preferences();
  let announcer: Promise<Announcer> | undefined;
  const fetchAnnouncer = async () => new (await import('../state/announcer.ts')).Announcer(write);
  return {
    baked,
    network,
    opened,
    show,
    explorer: new Explorer(network),
    words,
    stills,
    say: (make, urgency) => {
      announcer ??= fetchAnnouncer();
      void Promise.all([announcer, words.spoken()]).then(([said, { announcements }]) => {
        said.say(make(announcements), urgency);
      });
    },
    preferences,
    dialogs: new Dialogs(),
    dialogParts: new Lazy(async () => {
      const [{ makeDialogParts }] = await Promise.all([
        import('./dialogs/dialogs.ts'),
        words.fetchFurther(),
        words.fetchShortcuts(),
      ]);
      return makeDialogParts(opened ? undefined : network);
    }),
    keys: () => keyPreferences(preferences.values),
    keyHints: new Lazy(async () => {
      const [{ default: KeyHints }] = await Promise.all([
        import('./KeyHints.svelte'),
        words.fetchShortcuts(),
      ]);
      return KeyHints;
    }),
    readingGuide: new Lazy(async () => (await import('./ReadingGuide.svelte')).default),
    contents: new Lazy(async () => (await import('./contents.ts')).contents),
    presentation: new Lazy(async () => (await import('./present/PresentArea.svelte')).default),
    openParts: new Lazy(async () => (await import('./open/parts.ts')).makeOpenParts(baked, opened)),
    dropArea: new Lazy(async () => (await import('./open/DropArea.svelte')).default),
    openedArea: new Lazy(async () => (await import('./open/OpenedArea.svelte')).default),
    fineMap: new Lazy(async () => (await import('./stage/FineMap.svelte')).default),
  };
}
