/** An SVG text as PNG, by the browser's own drawing. */
import type { Size } from '../layout/geometry.ts';
import { withDensity } from './png-density.ts';

/**
 * Draws the picture at exactly this size. A data: address, since pages from `file://` may not look into what they drew
 * from a blob: one, and strict policies for images let only the former pass.
 */
export async function pngOf(svg: string, { width, height }: Size, dpi?: number): Promise<Blob> {
  const image = new Image(width, height);
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw the picture on.');
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error(`This browser cannot make a picture of ${width} by ${height} pixels.`);
  return dpi
    ? new Blob([withDensity(new Uint8Array(await blob.arrayBuffer()), dpi)], { type: blob.type })
    : blob;
}

/** An address under which an image finds the drawing. */
export const svgAddress = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
