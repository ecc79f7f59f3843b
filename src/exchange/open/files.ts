import type { SourceFile } from '../read/reading.ts';

/** What a browser hands over when files are chosen or dropped, read into memory. */
export const filesOf = (files: Iterable<File>): Promise<readonly SourceFile[]> =>
  Promise.all(
    Array.from(files, async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
