import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where a build takes its sources from and puts the site. */
export interface Places {
  readonly root: string;
  readonly dist: string;
}

/** All files of a built site, as paths in it. */
export const filesIn = async (dist: string): Promise<string[]> =>
  (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
