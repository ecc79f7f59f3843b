/** What makes two windows one talk, and what is kept of it for a reload. */
import type { Clock } from '../state/announcer.ts';
import { browserClock } from '../state/announcer.ts';
import type { Talk } from './talk.ts';
import { readTalk, writeTalk } from './wire.ts';

/** Milliseconds since 1970: the one time that all windows share, and that goes on while a computer sleeps. */
export const wallClock: Clock = { now: () => Date.now(), after: browserClock.after };

/** A name that nobody guesses: it is all that lets a window into a talk. */
export const newId = (
  fill: (bytes: Uint8Array) => Uint8Array = (bytes) =>
    crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>),
): string =>
  Array.from(fill(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Two atlases in one folder must not hear each other, nor two versions of one. */
export const channelName = (document: unknown, session: string): string =>
  `partner-atlas.${hashOf(JSON.stringify(document))}.${session}`;

/** FNV-1a in 32 bits: tells documents apart, and guards nothing. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** A place for one text under a name; both ways may throw, where storage is blocked or full. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

export interface TalkStore {
  readonly load: () => Talk | undefined;
  readonly save: (talk: Talk) => void;
}

const shelfKey = (session: string): string => `partner-atlas.talk.${session}`;
const LAST = 'partner-atlas.talk';

/**
 * The tab's own storage outlives a reload. The browser's keeps the last talk alone, under its session, for a window
 * that was closed by accident. Blocked or full storage costs the memory and nothing else.
 */
export function talkStore(session: string, tab: () => Shelf, browser: () => Shelf): TalkStore {
  const read = (shelf: () => Shelf, key: string): string | null => {
    try {
      return shelf().getItem(key);
    } catch {
      // Blocked: nothing is kept.
      return null;
    }
  };
  const write = (shelf: () => Shelf, key: string, text: string): void => {
    try {
      shelf().setItem(key, text);
    } catch {
      // Blocked or full: the talk holds until its windows are closed.
    }
  };
  return {
    load: () => {
      const own = readTalk(read(tab, shelfKey(session)));
      if (own) return own;
      const [kept, text] = split(read(browser, LAST));
      return kept === session ? readTalk(text) : undefined;
    },
    save: (talk) => {
      const text = writeTalk(talk);
      write(tab, shelfKey(session), text);
      write(browser, LAST, `${session} ${text}`);
    },
  };
}

/** "session talk" in its two parts. */
function split(text: string | null): readonly [session: string | undefined, talk: string | null] {
  const at = text?.indexOf(' ') ?? -1;
  return text === null || at < 0 ? [undefined, null] : [text.slice(0, at), text.slice(at + 1)];
}

export const browserStore = (session: string): TalkStore =>
  talkStore(
    session,
    () => sessionStorage,
    () => localStorage,
  );
