import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

interface Group {
  readonly debugName: string;
  readonly name: (id: string, context: Rolldown.ChunkingContext) => string | null;
}

/**
 * One file for all that the page cannot start without: whatever its entry imports, however far away. What is
 * imported dynamically, and by nothing else, comes when somebody asks for it; but the styles of what is prerendered
 * belong to the first style sheet.
 */
export function firstVisit(name: string, entry: string, prerendered: string): Group {
  let needed: ReadonlySet<string> | undefined;
  return {
    debugName: name,
    name: (id, context) => {
      needed ??= new Set([
        ...reachable(resolve(entry), context),
        ...[...reachable(resolve(prerendered), context)].filter(isStyle),
      ]);
      return needed.has(id) ? name : null;
    },
  };
}

const isStyle = (id: string): boolean => id.endsWith('.css');

function reachable(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set can be added to while it is walked.
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
