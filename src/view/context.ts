import { createContext } from 'svelte';
import type { Baked } from '../layout/baked.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Words } from '../state/words.svelte.ts';
import type { Lazy } from '../state/lazy.svelte.ts';
import type { contents } from './contents.ts';
import type { Stills } from './stills.ts';
import type FineMap from './stage/FineMap.svelte';

/** What every part of the page may need: the partnership, the visitor's choices, the language. */
export interface Atlas {
  readonly baked: Baked;
  readonly network: NetworkDocument;
  readonly explorer: Explorer;
  readonly words: Words;
  /** The components behind the prerendered text. */
  readonly contents: Lazy<typeof contents>;
  readonly stills: Stills;
  /** The base map in the detail that zooming in asks for. */
  readonly fineMap: Lazy<typeof FineMap>;
}

export const [useAtlas, provideAtlas] = createContext<Atlas>();
