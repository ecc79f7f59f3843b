/** The pictures that can be taken away: their formats, and the way from a poster to a file. */
import shippedBasemap from 'virtual:basemap-fine';
import font from 'virtual:font-data';
import type { Basemap } from '../layout/basemap.ts';
import { makePoster, posterFrames, type PosterInput } from '../scene/poster.ts';
import type { PictureFormat } from '../text/export-messages.ts';
import { fileName } from './file-name.ts';
import { pngOf, svgAddress } from './png.ts';
import { svgOf } from './svg.ts';

interface Format {
  readonly frame: keyof typeof posterFrames;
  readonly kind: 'png' | 'svg';
  /** Of the picture, or of the one that is copied where the file is none of pixels. */
  readonly pixels: { readonly width: number; readonly height: number };
  /** Pixels to the inch, where it is for paper. */
  readonly dpi?: number;
  /** The file's own size, where it is not in pixels. */
  readonly paper?: { readonly width: string; readonly height: string };
}

const hd = { width: 1920, height: 1080 };
const a4 = { width: 3508, height: 2480 };

const formats: Readonly<Record<PictureFormat, Format>> = {
  slide: { frame: 'slide', kind: 'png', pixels: hd },
  large: { frame: 'slide', kind: 'png', pixels: { width: 3840, height: 2160 } },
  print: { frame: 'a4', kind: 'png', pixels: a4, dpi: 300 },
  slideVector: { frame: 'slide', kind: 'svg', pixels: hd },
  printVector: {
    frame: 'a4',
    kind: 'svg',
    pixels: a4,
    paper: { width: '297mm', height: '210mm' },
  },
};

/** A picture that is drawn and can become a file. */
export interface Picture {
  readonly format: PictureFormat;
  readonly name: string;
  readonly svg: string;
  /** Where an image on the page finds it. */
  readonly address: string;
  readonly description: string;
}

const inPixels = ({ width, height }: Format['pixels']) => ({
  width: String(width),
  height: String(height),
});

interface PictureInput extends Omit<PosterInput, 'frame'> {
  /** Of a partnership that was opened here; else that of the page's own. */
  readonly basemap?: Basemap | null;
}

export async function drawPicture(
  format: PictureFormat,
  { basemap = shippedBasemap, ...input }: PictureInput,
  /** What the file is called by beside whose it is and when it is made. */
  name: string = input.view.kind,
): Promise<Picture> {
  const { frame, kind, pixels, paper } = formats[format];
  const poster = await makePoster({ ...input, frame: posterFrames[frame] });
  const svg = svgOf(poster, (kind === 'svg' && paper) || inPixels(pixels), { basemap, font });
  return {
    format,
    name: fileName([input.baked.network.acronym, name, input.date], kind),
    svg,
    address: svgAddress(svg),
    description: poster.description,
  };
}

/** The file of a picture, in its format. */
export const fileOf = async ({ format, svg }: Picture): Promise<Blob> =>
  formats[format].kind === 'svg'
    ? new Blob([svg], { type: 'image/svg+xml' })
    : pngOf(svg, formats[format].pixels, formats[format].dpi);

/** The picture in pixels, whatever its format: clipboards take no other. */
export const pixelsOf = ({ format, svg }: Picture): Promise<Blob> =>
  pngOf(svg, formats[format].pixels);
