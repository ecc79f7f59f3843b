import { Dialogs } from '../state/dialogs.svelte.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { Lazy } from '../state/lazy.svelte.ts';
import { Preferences } from '../state/preferences.svelte.ts';
import type { Words } from '../state/words.svelte.ts';
import type { Baked } from '../layout/baked.ts';
import { keyPreferences } from '../input/preferences.ts';
import type { Announcer } from '../state/announcer.ts';
import type { Atlas } from './context.ts';
import type { Stills } from './stills.ts';

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

/** Puts together what the page's parts share. */
export function makeAtlas(baked: Baked, words: Words, stills: Stills): Atlas {
  const preferences = new Preferences();
  let announcer: Promise<Announcer> | undefined;
  const fetchAnnouncer = async () => new (await import('../state/announcer.ts')).Announcer(write);
  return {
    baked,
    network: baked.network,
    explorer: new Explorer(baked.network),
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
      return makeDialogParts(baked.network);
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
    fineMap: new Lazy(async () => (await import('./stage/FineMap.svelte')).default),
  };
}
