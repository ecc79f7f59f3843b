import { expect, test } from 'vitest';
import { phyllotaxis, wedges } from '../../../src/layout/force-disc.ts';
import { closestDistance } from '../../../src/layout/network-marks.ts';

test('dots lie evenly on a disc, the first in its middle', () => {
  const dots = phyllotaxis(200, 10);
  expect(dots[0]).toEqual({ x: 0, y: 0 });
  expect(closestDistance(dots)).toBeGreaterThan(9);
  expect(Math.max(...dots.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThan(10 * Math.sqrt(200));
});

test('the coordinator has the middle, and every country a wedge', () => {
  const ids = Array.from({ length: 90 }, (_, i) => `p${i}`);
  const countryOf = (id: string) => `C${Number(id.slice(1)) % 3}`;
  const places = wedges(ids, { coordinator: 'p7', countryOf });
  expect(places[7]).toEqual({ x: 0, y: 0 });
  const clockwise = ids
    .map((id, i) => ({ country: countryOf(id), angle: Math.atan2(places[i]!.y, places[i]!.x), id }))
    .filter(({ id }) => id !== 'p7')
    .sort((a, b) => a.angle - b.angle);
  const changes = clockwise.filter(({ country }, i) => country !== clockwise.at(i - 1)!.country);
  expect(changes).toHaveLength(3);
});
