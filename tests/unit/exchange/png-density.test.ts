import { expect, test } from 'vitest';
import { withDensity } from '../../../src/exchange/png-density.ts';

/** One black pixel: signature, IHDR, IDAT, IEND. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
);

test('a picture says how many of its pixels make an inch, right after its header', () => {
  const dense = withDensity(pixel, 300);
  const chunk = Buffer.from(dense.subarray(33, 54));
  expect(chunk.toString('latin1', 4, 8)).toBe('pHYs');
  expect([chunk.readUInt32BE(8), chunk.readUInt32BE(12), chunk[16]]).toEqual([11811, 11811, 1]);
  // As zlib computes it for the same bytes.
  expect(chunk.readUInt32BE(17)).toBe(0x78a53f76);
  expect(dense.subarray(0, 33)).toEqual(pixel.subarray(0, 33));
  expect(dense.subarray(54)).toEqual(pixel.subarray(33));
});
