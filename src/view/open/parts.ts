/** What opening needs; loaded when somebody is about to open something. */
import type { Component } from 'svelte';
import type { Opened } from '../../exchange/open/opened.ts';
import { makeOpener } from '../../exchange/open/opener.ts';
import { Opening } from '../../exchange/open/opening.svelte.ts';
import type { Baked } from '../../layout/baked.ts';
import OpenPartnership from './OpenPartnership.svelte';

export interface OpenParts {
  /** Outlives the dialog: closing it does not lose what has been read and mended. */
  readonly opening: Opening;
  readonly OpenPartnership: Component;
}

export function makeOpenParts({ font }: Baked, opened: Opened | undefined): OpenParts {
  const opening = new Opening({ makeOpener, font });
  if (opened) opening.resume(opened);
  return { opening, OpenPartnership };
}
