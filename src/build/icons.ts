import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { iconFile, iconSizes, type IconKind } from './installable.ts';
import type { Places } from './site-files.ts';

/** How much of the full square the drawing fills; of a maskable icon only a circle of 80 % is sure to be seen. */
const fill: Readonly<Record<IconKind, number>> = { any: 1, maskable: 0.8, apple: 0.9 };

/** The atlas's icon for a system that cuts it to its own shape: the ground goes to the edge, the drawing is smaller. */
function iconDrawing(icon: string, kind: IconKind): string {
  if (kind === 'any') return icon;
  const scale = fill[kind];
  const shift = (64 * (1 - scale)) / 2;
  const parts = /^(<svg[^>]*viewBox="0 0 64 64">\s*<rect[^>]*?) rx="14"([^>]*>)(.*)<\/svg>\s*$/s;
  const [, start, end, drawing] = parts.exec(icon) ?? [];
  if (drawing === undefined)
    throw new Error('src/icon.svg must be 64 by 64 and begin with its ground.');
  const placed = `<g transform="translate(${shift} ${shift}) scale(${scale})">${drawing}</g>`;
  return `${start ?? ''}${end ?? ''}${placed}</svg>`;
}

let engine: Promise<void> | undefined;

/** Draws the icons of all sizes into the site. */
export async function writeIcons({ root, dist }: Places): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await (engine ??= initWasm(await readFile(wasm)));
  const icon = await readFile(join(root, 'src/icon.svg'), 'utf8');
  await mkdir(join(dist, 'icons'), { recursive: true });
  for (const kind of ['any', 'maskable', 'apple'] as const)
    for (const side of iconSizes[kind]) {
      const drawing = new Resvg(iconDrawing(icon, kind), { fitTo: { mode: 'width', value: side } });
      await writeFile(join(dist, iconFile(kind, side)), drawing.render().asPng());
    }
}
