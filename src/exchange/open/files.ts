import { limits } from '../read/limits.ts';
import type { SourceFile } from '../read/reading.ts';

/**
 * What a browser hands over when files are chosen or dropped, read into memory: of one that is too large only so
 * much that the reader sees it, of one that cannot be read, as a folder, nothing.
 */
export const filesOf = (files: Iterable<File>): Promise<readonly SourceFile[]> =>
  Promise.all(Array.from(files, async (file) => ({ name: file.name, bytes: await bytesOf(file) })));

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, limits.bytes + 1).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
