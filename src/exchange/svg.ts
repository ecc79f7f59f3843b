/** A poster as an SVG file that stands alone: font and base map are in it, and it asks for nothing. */
import type { Basemap } from '../layout/basemap.ts';
import { paint } from '../scene/paint.ts';
import type { Poster, PosterLine } from '../scene/poster.ts';
import { fontFaces, fontFamily, type FontCut } from './embedded-font.ts';
import { baseMapMarkup, keyMark, sceneMarkup } from './svg-scene.ts';
import { element, escapeXml } from './xml.ts';

export interface SvgParts {
  readonly basemap: Basemap | null;
  readonly font: readonly FontCut[];
}

const lineMarkup = ({ text, x, y, size, weight, ink, anchor, lang }: PosterLine): string =>
  element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      fill: paint[ink],
      'text-anchor': anchor,
      'xml:lang': lang,
      lang,
    },
    escapeXml(text),
  );

const textsOf = ({ lines, scene }: Poster): string =>
  [
    ...lines.map(({ text }) => text),
    ...scene.labels.flatMap((label) => label.lines.map(({ text }) => text)),
    ...scene.insets.map(({ name }) => name),
    ...(scene.ring?.arcs ?? []).map(({ name }) => name?.text ?? ''),
  ].join('');

/** `width` and `height` as the file's own size: pixels, or lengths with a unit. */
export function svgOf(
  poster: Poster,
  { width, height }: { readonly width: string; readonly height: string },
  { basemap, font }: SvgParts,
): string {
  const { size, box, scene, language } = poster;
  const frame = {
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
  };
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      version: '1.1',
      width,
      height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      'xml:lang': language,
      lang: language,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': fontFamily,
    },
    element('title', { id: 'title' }, escapeXml(poster.title)),
    element('desc', { id: 'description' }, escapeXml(poster.description)),
    element(
      'defs',
      {},
      element('style', {}, escapeXml(fontFaces(textsOf(poster), font))),
      scene.land && basemap ? baseMapMarkup(basemap) : '',
      element('clipPath', { id: 'frame' }, element('rect', frame)),
    ),
    element('rect', { width: size.width, height: size.height, fill: paint.raised }),
    element(
      'g',
      { 'clip-path': 'url(#frame)' },
      element('g', { transform: `translate(${box.x} ${box.y})` }, sceneMarkup(scene)),
    ),
    element('rect', { ...frame, fill: 'none', stroke: paint['line-strong'], 'stroke-width': 1 }),
    ...poster.marks.map(keyMark),
    ...poster.lines.map(lineMarkup),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}
