import type { Opener } from './opened.ts';
import { draw, drawFine, place, read } from './work.ts';

/** Takes the place of `opener.ts` in the self-contained file, whose policy allows no worker: works in the page itself. */
export const makeOpener = (): Opener => ({
  isBeside: false,
  read,
  place,
  draw,
  drawFine,
  close: () => undefined,
});
