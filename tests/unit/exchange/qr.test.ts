import readQr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { isOnTheWeb, qrCode, quietZone, type QrCode } from '../../../src/exchange/qr.ts';

/** Pixels a module. */
const scale = 3;

/**
 * The code as a camera would see it: the outline filled by the even-odd rule, which needs only the
 * crossings of its upright lines.
 */
function picture({ size, path }: QrCode): { data: Uint8ClampedArray; side: number } {
  const uprights = path.split('Z').flatMap((loop) => {
    const corners = [...loop.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    return corners.flatMap(([x, y], index) => {
      const [nextX, nextY] = corners[(index + 1) % corners.length]!;
      return x === nextX ? [{ x: x!, from: Math.min(y!, nextY!), to: Math.max(y!, nextY!) }] : [];
    });
  });
  const isDark = (x: number, y: number): boolean =>
    uprights.filter((line) => line.x <= x && line.from <= y && y < line.to).length % 2 === 1;
  const side = (size + 2 * quietZone) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at += 1) {
    const x = Math.floor((at % side) / scale) - quietZone;
    const y = Math.floor(at / side / scale) - quietZone;
    if (isDark(x, y)) data.fill(0, at * 4, at * 4 + 3);
  }
  return { data, side };
}

describe('a QR code', () => {
  test.each([
    ['a host', 'https://example.org/'],
    ['a step', 'https://example.org/atlas/#present=7'],
    [
      'a view',
      'https://example.org/atlas/sl/#view=network&partner=lakes&panel=budget&q=%C5%BDivjo',
    ],
    ['Slovene letters', 'https://example.org/grozdi/š/č/ž'],
    ['a long search', `https://example.org/#q=${'x'.repeat(200)}`],
  ])('says %s to a reader that is not ours', (_, address) => {
    const code = qrCode(address);
    if (!code) throw new Error('There is no code.');
    const { data, side } = picture(code);
    expect(readQr(data, side, side)?.data).toBe(address);
  });

  test('of a short address is small enough to be read from afar', () => {
    expect(qrCode('https://example.org/atlas/#present=7')?.size).toBeLessThanOrEqual(29);
  });

  test('is not made of what is too long for one', () => {
    expect(qrCode('x'.repeat(3000))).toBeUndefined();
  });
});

test('others can open what is on the web, not what is on this disk', () => {
  expect(isOnTheWeb('https://example.org/#present=1')).toBe(true);
  expect(isOnTheWeb('http://127.0.0.1:4173/')).toBe(true);
  expect(isOnTheWeb('file:///media/stick/clunet-atlas.html#present=1')).toBe(false);
});
