/** What partners are: codes and words of a table to the kinds of a document. */
import type { Kind, KindId } from '../../model/network.ts';
import { activityTypes } from '../../text/file-words.ts';
import { fold, slug } from './fold.ts';

/** The kinds in order of appearance, and the id of each text. */
export function kindsOf(texts: readonly (string | undefined)[]): {
  readonly kinds: readonly Kind[];
  readonly idOf: (text: string) => KindId | undefined;
} {
  const byText = new Map<string, Kind>();
  const taken = new Set<string>();
  for (const text of texts) {
    if (text === undefined || byText.has(key(text))) continue;
    const base = slug(text) || `kind-${byText.size + 1}`;
    let id = base;
    for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
    taken.add(id);
    const label = Object.hasOwn(activityTypes, text) ? activityTypes[text] : undefined;
    byText.set(key(text), { id, label: label ?? text });
  }
  return { kinds: [...byText.values()], idOf: (text) => byText.get(key(text))?.id };
}

/** "Public" and "PUBLIC" are one kind. */
const key = (text: string): string => fold(text) || text;
