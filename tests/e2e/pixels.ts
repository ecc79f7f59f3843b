import type { Page } from '@playwright/test';

/** How many pixels of two pictures of one size differ by at least this contrast, as WCAG measures it. */
export const pixelsApart = (
  page: Page,
  before: Buffer,
  after: Buffer,
  contrast: number,
): Promise<number> =>
  page.evaluate(
    async ({ pictures, contrast }) => {
      /** The browser is the decoder: the luminance of every pixel, plus the 0.05 of the formula. */
      const decode = async (picture: string) => {
        const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('This browser has no canvas to decode pictures with.');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const linear = (part: number) =>
          part <= 10.3 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
        return Float64Array.from({ length: data.length / 4 }, (_, pixel) => {
          const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
          return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05;
        });
      };
      const [one, other] = await Promise.all([decode(pictures[0]), decode(pictures[1])]);
      if (one.length !== other.length) throw new Error('The pictures differ in size.');
      return one.filter((light, pixel) => {
        const dark = other[pixel] ?? light;
        return Math.max(light, dark) / Math.min(light, dark) >= contrast;
      }).length;
    },
    { pictures: [before.toString('base64'), after.toString('base64')] as const, contrast },
  );
