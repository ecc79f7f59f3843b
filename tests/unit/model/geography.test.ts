import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bearing, compassOf, distanceKm } from '../../../src/model/geography.ts';
import { clunet } from './clunet.ts';

const at = (id: string) => {
  const place = clunet().partners.find((partner) => partner.id === id)?.place;
  if (!place) throw new Error(`No place for ${id}.`);
  return place;
};

describe('distances of the partnership', () => {
  test.each([
    ['brittany-innovation', 591],
    ['hamburg', 831],
    ['karlsruhe', 906],
    ['berlin-brandenburg', 1053],
    ['mediterranee-technologies', 1266],
    ['ita-aragon', 1311],
    ['madrimasd', 1445],
    ['ljubljana-rra-lur', 1469],
    ['etruria-innovazione', 1515],
    ['filas-lazio', 1700],
    ['south-great-plain', 1803],
    ['lakes', 1879],
    ['mmc-montreal', 4990],
  ])('from the coordinator to %s it is %d km', (id, km) => {
    expect(Math.round(distanceKm(at('nwda'), at(id)))).toBe(km);
  });

  test.each([
    ['filas-lazio', 'etruria-innovazione', 186],
    ['hamburg', 'berlin-brandenburg', 242],
    ['madrimasd', 'ita-aragon', 274],
  ])('%s and %s are a close pair, %d km apart', (a, b, km) => {
    expect(Math.round(distanceKm(at(a), at(b)))).toBe(km);
  });

  test('the pair furthest apart is Szeged and Montréal, 6,791 km', () => {
    const ids = clunet().partners.map((partner) => partner.id);
    const pairs = ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b) => ({ a, b, km: distanceKm(at(a), at(b)) })),
    );
    const furthest = pairs.reduce((best, pair) => (pair.km > best.km ? pair : best));
    expect(furthest).toMatchObject({ a: 'south-great-plain', b: 'mmc-montreal' });
    expect(Math.round(furthest.km)).toBe(6791);
  });
});

describe('bearing', () => {
  test.each([
    ['north', { lat: 0, lon: 0 }, { lat: 10, lon: 0 }, 0],
    ['east', { lat: 0, lon: 0 }, { lat: 0, lon: 10 }, 90],
    ['south', { lat: 10, lon: 0 }, { lat: 0, lon: 0 }, 180],
    ['west', { lat: 0, lon: 0 }, { lat: 0, lon: -10 }, 270],
    ['east over the date line', { lat: 0, lon: 175 }, { lat: 0, lon: -175 }, 90],
    ['nowhere', { lat: 5, lon: 5 }, { lat: 5, lon: 5 }, 0],
  ])('sets out to the %s', (_, from, to, degrees) => {
    expect(bearing(from, to)).toBeCloseTo(degrees, 9);
  });

  test.each([
    ['ljubljana-rra-lur', 'se'],
    ['mmc-montreal', 'w'],
    ['lakes', 'ne'],
    ['madrimasd', 's'],
  ])('%s lies to the %s of the coordinator', (id, wind) => {
    expect(compassOf(bearing(at('nwda'), at(id)))).toBe(wind);
  });
});

test.each([
  [0, 'n'],
  [22.4, 'n'],
  [22.6, 'ne'],
  [90, 'e'],
  [135, 'se'],
  [180, 's'],
  [225, 'sw'],
  [270, 'w'],
  [315, 'nw'],
  [359.9, 'n'],
  [-45, 'nw'],
  [-1, 'n'],
  [765, 'ne'],
])('%d degrees are closest to %s', (degrees, wind) => {
  expect(compassOf(degrees)).toBe(wind);
});

const anywhere = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a distance is the same both ways and at most half round the earth; a bearing is a direction', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (a, b) => {
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, b)).toBeLessThan(20_016);
      const degrees = bearing(a, b);
      expect(degrees >= 0 && degrees < 360).toBe(true);
    }),
  );
});
