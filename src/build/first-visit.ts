import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

interface Group {
  readonly debugName: string;
  readonly name: (id: string, context: Rolldown.ChunkingContext) => string | null;
}

/**
 * One file for all that the page cannot start without: whatever its entry imports, however far away. What is
 * imported dynamically, and by nothing else, comes when somebody asks for it.
 */
export function firstVisit(name: string, entry: string): Group {
  let needed: ReadonlySet<string> | undefined;
  return {
    debugName: name,
    name: (id, context) => {
      needed ??= reachable(resolve(entry), context);
      return needed.has(id) ? name : null;
    },
  };
}

function reachable(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set can be added to while it is walked.
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
