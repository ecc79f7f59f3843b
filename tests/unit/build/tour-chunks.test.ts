import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { describe, expect, test } from 'vitest';
import { atlas } from '../../../src/build/atlas-plugin.ts';
import { readNotes } from '../../../src/present/notes.ts';
import { notePieces } from '../../fixtures/note-pieces.ts';
import { clunet } from '../model/clunet.ts';

const { tour = [] } = clunet();
const notes = Object.fromEntries(tour.map(({ id, note }) => [id, note]));
const entry = 'virtual-entry';

/** A page that has the partnership at once and the tour on demand, built as the atlas is. */
async function chunks(): Promise<readonly Rolldown.OutputChunk[]> {
  const source = `
    export { default as atlas } from 'virtual:atlas';
    export const tour = () => import('virtual:tour');
    export const notes = () => import('virtual:tour-notes');`;
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      atlas({ network: 'data/clunet.json', version: '0' }),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? source : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((file) => file.type === 'chunk');
}

const files = await chunks();
const chunkOf = (module: string): Rolldown.OutputChunk => {
  const found = files.find(({ moduleIds }) => moduleIds.includes(`\0virtual:${module}`));
  if (found) return found;
  throw new Error(`virtual:${module} is in no chunk.`);
};
const wordings = (text: string | Readonly<Record<string, string>>) =>
  typeof text === 'string' ? [text] : Object.values(text);

const pieces = notePieces();
/** A text as code may write it: letters beyond ASCII as they are, or escaped. */
const escaped = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

test('who only visits gets neither the tour nor the notes', () => {
  const { code, imports } = chunkOf('atlas');
  expect(imports).toEqual([]);
  for (const { headline, sentence } of tour.slice(1))
    for (const text of [headline, sentence].flatMap(wordings))
      expect(code).not.toContain(JSON.stringify(text).slice(1, -1));
});

test('the tour comes with its words, without the notes', () => {
  const { code, moduleIds } = chunkOf('tour');
  expect(code).toContain('Slovenia, Hungary, Finland');
  expect(moduleIds).toEqual(['\0virtual:tour']);
});

describe('the notes', () => {
  test('lie in a file of their own', () => {
    expect(chunkOf('tour-notes').moduleIds).toEqual(['\0virtual:tour-notes']);
  });

  test('can be read in no file', () => {
    expect(pieces.length).toBeGreaterThan(60);
    for (const { code } of files)
      for (const piece of pieces)
        expect(code.includes(piece) || code.includes(escaped(piece)) ? piece : '').toBe('');
    // The same search finds them where they are written.
    const source = readFileSync('data/clunet.json', 'utf8');
    expect(pieces.filter((piece) => !source.includes(piece))).toEqual([]);
  });

  test('come back whole, in every language', async () => {
    const url = `data:text/javascript,${encodeURIComponent(chunkOf('tour-notes').code)}`;
    const { default: encoded } = (await import(/* @vite-ignore */ url)) as { default: string };
    expect(readNotes(encoded)).toEqual(notes);
  });
});
