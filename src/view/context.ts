import { createContext } from 'svelte';
import type { Baked } from '../layout/baked.ts';
import type { Opened } from '../exchange/open/opened.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { Preferences as KeyPreferences } from '../input/preferences.ts';
import type { Announcements } from '../text/announce.ts';
import type { Urgency } from '../state/announcer.ts';
import type { Dialogs } from '../state/dialogs.svelte.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Preferences } from '../state/preferences.svelte.ts';
import type { Words } from '../state/words.svelte.ts';
import type { Lazy } from '../state/lazy.svelte.ts';
import type { contents } from './contents.ts';
import type { DialogParts } from './dialogs/dialogs.ts';
import type { Stills } from './stills.ts';
import type KeyHints from './KeyHints.svelte';
import type ReadingGuide from './ReadingGuide.svelte';
import type DropArea from './open/DropArea.svelte';
import type OpenedArea from './open/OpenedArea.svelte';
import type { OpenParts } from './open/parts.ts';
import type PresentArea from './present/PresentArea.svelte';
import type FineMap from './stage/FineMap.svelte';

/** What every part of the page may need: the partnership, the visitor's choices, the language. */
export interface Atlas {
  readonly baked: Baked;
  readonly network: NetworkDocument;
  /** What was opened on this device; undefined while the page shows the partnership it was built with. */
  readonly opened: Opened | undefined;
  /** Shows another partnership in place of this one. */
  readonly show: (opened: Opened) => Promise<void>;
  readonly explorer: Explorer;
  readonly words: Words;
  /** Says something in the page's one live region. */
  readonly say: (make: (announcements: Announcements) => string, urgency?: Urgency) => void;
  readonly preferences: Preferences;
  /** What the visitor's preferences mean for the keys. */
  readonly keys: () => KeyPreferences;
  readonly dialogs: Dialogs;
  /** What stands in the dialogs; once it is here, so are their words. */
  readonly dialogParts: Lazy<DialogParts>;
  /** The components behind the prerendered text. */
  readonly contents: Lazy<typeof contents>;
  readonly stills: Stills;
  /** Shows the keys of the control in hand; fetched when a hand comes. */
  readonly keyHints: Lazy<typeof KeyHints>;
  readonly readingGuide: Lazy<typeof ReadingGuide>;
  readonly presentation: Lazy<typeof PresentArea>;
  /** What reads and mends other partnerships, with its words. */
  readonly openParts: Lazy<OpenParts>;
  readonly dropArea: Lazy<typeof DropArea>;
  /** What tells of a partnership that was opened here, and its base map. */
  readonly openedArea: Lazy<typeof OpenedArea>;
  /** The base map in the detail that zooming in asks for. */
  readonly fineMap: Lazy<typeof FineMap>;
}

export const [useAtlas, provideAtlas] = createContext<Atlas>();
