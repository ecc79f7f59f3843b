import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { FontTable } from '../layout/measure.ts';

const require = createRequire(import.meta.url);

/** The part of `subset-font` used here; the package brings no types. */
const subsetFont = require('subset-font') as (
  font: Buffer,
  text: string,
  options: { targetFormat: 'truetype'; variationAxes: { wght: number } },
) => Promise<Buffer>;

const FONT =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const CHARACTERS = `${ASCII}\u00a0–—‘’“”„…·•«»§©®™°€×ßæœøðþıÆŒØÐÞ`;
const WEIGHTS = [400, 650];

/**
 * The table behind `tableMeasure`, read from the page's own font. fontkit cannot vary a woff2 file, so each weight
 * is first cut out as a plain TrueType font.
 */
export async function fontTable(weights: readonly number[] = WEIGHTS): Promise<FontTable> {
  const file = await readFile(require.resolve(FONT));
  return {
    characters: CHARACTERS,
    weights: await Promise.all(
      weights.map(async (weight) => ({ weight, advances: await advancesAt(file, weight) })),
    ),
  };
}

async function advancesAt(file: Buffer, wght: number): Promise<number[]> {
  const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
  const font = create(await subsetFont(file, CHARACTERS, options)) as Font;
  return [...CHARACTERS].map((character) => {
    const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0)!);
    return Math.ceil((1000 * advanceWidth) / font.unitsPerEm);
  });
}
