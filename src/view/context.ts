import { createContext } from 'svelte';
import type { Baked } from '../layout/baked.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Words } from '../state/words.svelte.ts';
import type { LazyContents, Stills } from './lazy-contents.svelte.ts';

/** What every part of the page may need: the partnership, the visitor's choices, the language. */
export interface Atlas {
  readonly baked: Baked;
  readonly network: NetworkDocument;
  readonly explorer: Explorer;
  readonly words: Words;
  readonly contents: LazyContents;
  readonly stills: Stills;
}

export const [useAtlas, provideAtlas] = createContext<Atlas>();
