/** Texts made comparable: without case, accents, punctuation and more than single spaces. */

import { unaccented } from '../../text/fold.ts';

/** `Organisation / Člen` becomes `organisation clen`. Other scripts stay. */
export const fold = (text: string): string =>
  unaccented(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What an id and an address can hold: `Univerza v Ljubljani` becomes `univerza-v-ljubljani`; may be empty. */
export const slug = (text: string, most = 60): string =>
  unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    // A cut word says nothing; a single longer one has to be cut all the same.
    .replace(new RegExp(`^(.{1,${most}})(?: .*)$`), (whole, start: string) =>
      whole.length > most ? start : whole,
    )
    .slice(0, most)
    .replaceAll(' ', '-');
