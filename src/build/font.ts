import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The part of `subset-font` used here; the package brings no types. */
const subsetFont = require('subset-font') as (
  font: Buffer,
  text: string,
  options: {
    targetFormat: 'woff2';
    variationAxes: { wght: { min: number; max: number } };
  },
) => Promise<Buffer>;

const family = 'atkinson-hyperlegible-next';
const folder = `@fontsource-variable/${family}/files`;
const wght = { min: 400, max: 700 };

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Two cuts: what English and western Europe write, and the letters that Slovene, Czech or Hungarian add. */
const cuts = [
  {
    set: 'latin',
    text: span(0x20, 0x7e) + span(0xa0, 0xff) + '–—‘’‚“”„…•′″‹›−×←↑→↓↩€',
    range: 'U+0020-00FF, U+2013-203A, U+20AC, U+2190-21A9, U+2212',
  },
  { set: 'latin-ext', text: span(0x100, 0x17f), range: 'U+0100-017F' },
] as const;

/** One file of the font as it is served. */
interface CutFile {
  readonly file: string;
  readonly range: string;
  readonly content: Buffer;
}

/** Cuts the atlas's font to what European pages need and writes it to a folder. */
export async function cutFont(into: string): Promise<readonly CutFile[]> {
  await mkdir(into, { recursive: true });
  return Promise.all(
    cuts.map(async ({ set, text, range }) => {
      const whole = await readFile(require.resolve(`${folder}/${family}-${set}-wght-normal.woff2`));
      const options = { targetFormat: 'woff2', variationAxes: { wght } } as const;
      const file = join(into, `atlas-${set}.woff2`);
      const content = await subsetFont(whole, text, options);
      // Other builds read the same file meanwhile, and must never find half of it.
      const written = `${file}.${process.pid}`;
      await writeFile(written, content);
      await rename(written, file);
      return { file, range, content };
    }),
  );
}

/** The style sheet that names the font's files. */
export function fontStyles(files: readonly CutFile[]): string {
  const faces = files.map(({ file, range }) =>
    face('Atlas', `url("${file}") format("woff2")`, `unicode-range: ${range};`),
  );
  // Until it has come, Arial stretched to its measures stands in, so that nothing jumps.
  const fallback = face(
    'Atlas fallback',
    'local("Arial"), local("Liberation Sans")',
    'size-adjust: 101%;',
  );
  return [...faces, fallback].join('\n');
}

/** The files themselves, for pictures that take the font along where no file can be fetched. */
export const fontData = (files: readonly CutFile[]): readonly { range: string; data: string }[] =>
  files.map(({ range, content }) => ({ range, data: Buffer.from(content).toString('base64') }));

const face = (name: string, src: string, more: string): string =>
  `@font-face { font-family: "${name}"; src: ${src}; font-weight: ${wght.min} ${wght.max}; font-display: swap; ${more} }`;
