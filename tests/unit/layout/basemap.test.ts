import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { bakeBasemap, baseExtent } from '../../../src/layout/basemap.ts';
import { fitBase, projectPlaces, tuneFraming } from '../../../src/layout/framing.ts';
import type { Point } from '../../../src/layout/geometry.ts';
import { alpha2ByNumeric } from '../../../src/layout/iso-numeric.ts';
import { RelativePath } from '../../../src/layout/relative-path.ts';
import { clunetPlaces } from './clunet-places.ts';

const world = JSON.parse(
  readFileSync(
    new URL('../../../node_modules/world-atlas/countries-50m.json', import.meta.url),
    'utf8',
  ),
) as Topology;
const base = fitBase(tuneFraming(clunetPlaces), clunetPlaces);
const countries = ['GB', 'DE', 'ES', 'IT', 'FR', 'SI', 'HU', 'FI', 'CA'];
const map = bakeBasemap({ world, base, countries });

/** The lines of a path, in base units. */
function lines(path: string): Point[][] {
  let pen = { x: 0, y: 0 };
  return (path.match(/m[^m]+/g) ?? []).map((part) => {
    const numbers = (part.match(/-?\d+/g) ?? []).map((text) => Number(text) / 10);
    const line: Point[] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      pen = { x: pen.x + (numbers[i] ?? NaN), y: pen.y + (numbers[i + 1] ?? NaN) };
      line.push(pen);
    }
    if (part.endsWith('z')) pen = line[0] ?? pen;
    return line;
  });
}

/** Whether a point lies inside a path (even-odd). */
function inside(path: string, { x, y }: Point): boolean {
  let odd = false;
  for (const ring of lines(path)) {
    ring.forEach((b, i) => {
      const a = ring.at(i - 1) ?? b;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) odd = !odd;
    });
  }
  return odd;
}

const at = (lon: number, lat: number) => projectPlaces(base, [{ lon, lat }])[0] as Point;

describe('bakeBasemap', () => {
  it('writes nothing but relative whole numbers', () => {
    for (const path of [map.land, map.borders, map.graticule, ...Object.values(map.countries)]) {
      expect(path).toMatch(/^(m-?\d+([ -]\d+|-\d+)+z?)+$/);
    }
  });

  it.each([
    ['Paris', 2.35, 48.86, 'FR'],
    ['Madrid', -3.7, 40.42, 'ES'],
    ['Québec', -71.5, 47.5, 'CA'],
    ['Lahti', 25.66, 60.98, 'FI'],
    ['Åland', 20, 60.23, 'FI'],
    ['Warsaw', 21, 52.2, undefined],
    ['Algiers', 3, 36, undefined],
  ])('has %s on land, in its country', (_, lon, lat, code) => {
    expect(inside(map.land, at(lon, lat))).toBe(true);
    const around = countries.filter((c) => inside(map.countries[c] ?? '', at(lon, lat)));
    expect(around).toEqual(code ? [code] : []);
  });

  it.each([
    ['the Atlantic', -35, 50],
    ['the North Sea', 3, 56.5],
    ['the Tyrrhenian Sea', 12, 39.5],
    ['the Gulf of St Lawrence', -62, 48],
    ['the Arctic Ocean', 0, 83],
  ])('has %s at sea', (_, lon, lat) => {
    expect(inside(map.land, at(lon, lat))).toBe(false);
  });

  it('draws no line along the cut inside the extent', () => {
    const { x, y, width, height } = baseExtent;
    for (const line of lines(map.land + map.borders)) {
      line.forEach((b, i) => {
        const a = line.at(i - 1) ?? b;
        const upright = a.x === b.x && Math.abs(a.y - b.y) > 60;
        const level = a.y === b.y && Math.abs(a.x - b.x) > 60;
        if (upright) expect(a.x < x || a.x > x + width).toBe(true);
        if (level) expect(a.y < y || a.y > y + height).toBe(true);
      });
    }
  });

  it('lets borders run exactly along the countries they part', () => {
    const key = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
    const bordered = new Set(lines(map.borders).flat().map(key));
    const hungary = lines(map.countries['HU'] ?? '').flat();
    const shared = hungary.filter((p) => bordered.has(key(p)));
    expect(shared.length / hungary.length).toBeGreaterThan(0.95); // it has no coast
  });

  it('fits in 14.7 KB once compressed', () => {
    const all = [map.land, map.borders, ...Object.values(map.countries), map.graticule].join('\n');
    expect(brotliCompressSync(all).length).toBeLessThanOrEqual(14_700);
  });
});

describe('alpha2ByNumeric', () => {
  it('knows every number of the atlas', () => {
    const all = world.objects['countries'] as GeometryCollection<{ name: string }>;
    const unknown = all.geometries.filter(
      ({ id }) => id !== undefined && !alpha2ByNumeric.has(String(id)),
    );
    expect(unknown).toEqual([]);
  });

  it('names the countries as the atlas does', () => {
    const all = world.objects['countries'] as GeometryCollection<{ name: string }>;
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const same = all.geometries.filter(({ id, properties }) => {
      const code = alpha2ByNumeric.get(String(id));
      return code !== undefined && names.of(code) === (properties as { name: string }).name;
    });
    expect(same.length).toBeGreaterThan(180); // the others are abbreviated or spelt differently
  });
});

describe('RelativePath', () => {
  it('writes steps in tenths and leaves out what rounding makes nothing', () => {
    const path = new RelativePath(10);
    path.moveTo(1, 2);
    path.lineTo(1.01, 2.01);
    path.lineTo(3, 1);
    path.lineTo(0, 0);
    path.closePath();
    path.moveTo(2, 2);
    path.lineTo(1, 1);
    expect(path.toString()).toBe('m10 20 20-10-30-10zm10 0-10-10');
  });

  it('leaves out a ring too small to see', () => {
    const path = new RelativePath(10);
    path.moveTo(1, 1);
    path.lineTo(1.02, 1);
    path.lineTo(1, 1.02);
    path.closePath();
    expect(path.toString()).toBe('');
  });
});
