import { Explorer } from '../state/explorer.svelte.ts';
import { Lazy } from '../state/lazy.svelte.ts';
import type { Words } from '../state/words.svelte.ts';
import type { Baked } from '../layout/baked.ts';
import type { Atlas } from './context.ts';
import type { Stills } from './stills.ts';

/** Puts together what the page's parts share. */
export const makeAtlas = (baked: Baked, words: Words, stills: Stills): Atlas => ({
  baked,
  network: baked.network,
  explorer: new Explorer(baked.network),
  words,
  stills,
  contents: new Lazy(async () => (await import('./contents.ts')).contents),
  fineMap: new Lazy(async () => (await import('./stage/FineMap.svelte')).default),
});
