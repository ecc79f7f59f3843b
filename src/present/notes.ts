import type { Step } from '../model/network.ts';

/** What the speaker says, by the steps' ids. */
export type Notes = Readonly<Record<Step['id'], Step['note']>>;

/** Reads what `virtual:tour-notes` holds: base64 of UTF-8 JSON. */
export function readNotes(encoded: string): Notes {
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as Notes;
}
