/** Unsent text, kept until the tab is closed. Blocked storage costs the draft and nothing else. */
import { blank, type FormName, type Values } from './letter.ts';

export interface Drafts {
  readonly load: (form: FormName) => Values;
  readonly save: (form: FormName, values: Values) => void;
  readonly clear: (form: FormName) => void;
}

const keyOf = (form: FormName): string => `partner-atlas.draft.${form}`;

export const sessionDrafts: Drafts = {
  load(form) {
    try {
      return readDraft(sessionStorage.getItem(keyOf(form)));
    } catch {
      // Storage is blocked: there is no draft.
      return blank;
    }
  },
  save(form, values) {
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify(values));
    } catch {
      // Storage is blocked or full: the draft holds until the page is left.
    }
  },
  clear(form) {
    try {
      sessionStorage.removeItem(keyOf(form));
    } catch {
      // Storage is blocked: there is nothing to clear.
    }
  },
};

/** Takes from a stored draft what is text under a name we know. */
export function readDraft(json: string | null): Values {
  let stored: unknown;
  try {
    stored = JSON.parse(json ?? 'null');
  } catch {
    // Somebody else's text, or a torn one: start afresh.
    return blank;
  }
  if (typeof stored !== 'object' || stored === null) return blank;
  const known = Object.entries(stored).filter(
    ([name, value]) => Object.hasOwn(blank, name) && typeof value === 'string',
  );
  return { ...blank, ...(Object.fromEntries(known) as Partial<Values>) };
}
