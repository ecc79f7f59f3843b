import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

/**
 * Cuts the atlas's font to what European pages need and writes it to a folder.
 * Returns the style sheet that names the files.
 */
export async function makeFont(into: string): Promise<string> {
  await mkdir(into, { recursive: true });
  const faces = await Promise.all(
    cuts.map(async ({ set, text, range }) => {
      const whole = await readFile(require.resolve(`${folder}/${family}-${set}-wght-normal.woff2`));
      const options = { targetFormat: 'woff2', variationAxes: { wght } } as const;
      const file = join(into, `atlas-${set}.woff2`);
      await writeFile(file, await subsetFont(whole, text, options));
      return face('Atlas', `url("${file}") format("woff2")`, `unicode-range: ${range};`);
    }),
  );
  // Until it has come, Arial stretched to its measures stands in, so that nothing jumps.
  const fallback = face(
    'Atlas fallback',
    'local("Arial"), local("Liberation Sans")',
    'size-adjust: 101%;',
  );
  return [...faces, fallback].join('\n');
}

const face = (name: string, src: string, more: string): string =>
  `@font-face { font-family: "${name}"; src: ${src}; font-weight: ${wght.min} ${wght.max}; font-display: swap; ${more} }`;
