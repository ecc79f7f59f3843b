/** Finds towns by name in the list that travels with the page (`gazetteer-data.ts`). No network. */
import { bisector } from 'd3';
import { distanceKm, type Coordinates } from '../../model/geography.ts';
import { fold, loosen, nearly, readings } from './fold.ts';
import {
  digitAt,
  population,
  twoDigitsAt,
  type CountryTowns,
  type GazetteerData,
} from './gazetteer-data.ts';

export interface Found extends Coordinates {
  readonly name: string;
  readonly country: string;
  /** Whether there is no doubt that this town is meant. */
  readonly exact: boolean;
  /** How many others of the name might be meant. */
  readonly others: number;
}

export interface Gazetteer {
  /** `country` may be unknown (`ZZ`); `region` tells towns of one name apart where it is itself a town's name. */
  readonly find: (town: string, country: string, region?: string) => Found | undefined;
  /** The town of a country that is nearest to a place; the larger of those that are about as near. */
  readonly nearest: (place: Coordinates, country: string) => { readonly name: string } | undefined;
  readonly centre: (country: string) => Coordinates | undefined;
  /** Whether a place is so far from all towns of a country that it cannot be in it. */
  readonly isFarFrom: (place: Coordinates, country: string) => boolean;
  /** Whether a place is near some town of a country. */
  readonly isWithin: (place: Coordinates, country: string) => boolean;
}

interface Town extends Coordinates {
  readonly name: string;
  readonly country: string;
  readonly size: number;
  /** Folded, the town's own name first. */
  readonly names: readonly string[];
}

interface Index {
  readonly towns: readonly Town[];
  readonly byName: ReadonlyMap<string, readonly Town[]>;
  /** By the loosened name; made when a name is not found as it is written. */
  readonly byLoose: () => ReadonlyMap<string, readonly Town[]>;
}

/** Land that has a code of its own and that files often put under the country it belongs to; and back. */
const FAMILIES: readonly (readonly string[])[] = [
  'FR GP MQ GF RE YT NC PF PM WF BL MF'.split(' '),
  'NL CW AW SX BQ'.split(' '),
  'DK GL FO'.split(' '),
  'FI AX'.split(' '),
  'NO SJ'.split(' '),
  'GB GG JE IM GI'.split(' '),
  'US PR VI GU AS MP'.split(' '),
  'CN HK MO'.split(' '),
  'RS XK'.split(' '),
];
/** The country itself first. */
const family = (country: string): string[] => [
  country,
  ...(FAMILIES.find((codes) => codes.includes(country)) ?? []).filter((code) => code !== country),
];

/** A town this many times smaller than its namesake is not meant when nothing is added. */
const dwarfed = 4;
/** Kilometres from a country's nearest town that are still no ground for doubt, and those that always are. */
const near = 100;
const far = 500;
/** Kilometres to a degree of latitude, rather too few. */
const kmOfDegree = 111;
const byLatitude = bisector((town: Town) => town.lat);

function readTowns(country: string, { names, at, grid }: CountryTowns): Town[] {
  const [south, west, step] = grid;
  const hundredth = (value: number) => Math.round(value * 100) / 100;
  return names.split('\n').map((line, i) => {
    const [name = '', ...others] = line.split('|');
    return {
      name,
      country,
      names: [fold(name), ...others],
      lat: hundredth(south + step * twoDigitsAt(at, 5 * i)),
      lon: hundredth(west + step * twoDigitsAt(at, 5 * i + 2)),
      size: population(digitAt(at, 5 * i + 4)),
    };
  });
}

function byKey(towns: readonly Town[], key: (name: string) => string): Map<string, Town[]> {
  const map = new Map<string, Town[]>();
  for (const town of towns) {
    for (const name of town.names) {
      const known = map.get(key(name));
      if (!known) map.set(key(name), [town]);
      else if (known.at(-1) !== town) known.push(town);
    }
  }
  return map;
}

function indexOf(towns: readonly Town[]): Index {
  let loose: Map<string, Town[]> | undefined;
  return {
    towns,
    byName: byKey(towns, (name) => name),
    byLoose: () => (loose ??= byKey(towns, loosen)),
  };
}

/** Towns of one name, likeliest first: the largest, but rather one that has it as its main name. */
const ranked = (towns: readonly Town[], name: string): Town[] => {
  const weight = ({ names, size }: Town) => (names[0] === name ? 1.5 : 1) * size;
  return towns.toSorted((a, b) => weight(b) - weight(a));
};

export function openGazetteer(data: GazetteerData): Gazetteer {
  const towns = new Map<string, readonly Town[]>();
  const townsOf = (country: string): readonly Town[] => {
    const source = Object.hasOwn(data, country) ? data[country] : undefined;
    const known = towns.get(country) ?? (source ? readTowns(country, source) : []);
    towns.set(country, known);
    return known;
  };
  const indices = new Map<string, Index>();
  const index = (countries: readonly string[]): Index => {
    const key = countries.join();
    const known = indices.get(key) ?? indexOf(countries.flatMap(townsOf));
    indices.set(key, known);
    return known;
  };

  function choose(
    some: readonly Town[],
    name: string,
    region: string | undefined,
    sure: boolean,
  ): Found | undefined {
    const candidates = ranked(some, name);
    const [first] = candidates;
    if (!first) return undefined;
    const hints = region
      ? readings(region).flatMap((text) => index(family(first.country)).byName.get(text) ?? [])
      : [];
    const hint = hints.length > 0 ? ranked(hints, '')[0] : undefined;
    const chosen = hint
      ? candidates.reduce((a, b) => (distanceKm(b, hint) < distanceKm(a, hint) ? b : a))
      : first;
    const rivals = candidates.filter(
      (town) =>
        town !== chosen &&
        distanceKm(town, chosen) > 20 &&
        (hint
          ? distanceKm(town, hint) < 2 * distanceKm(chosen, hint)
          : town.size * dwarfed > chosen.size &&
            (town.names[0] === name || chosen.names[0] !== name)),
    );
    const { lat, lon, name: title, country } = chosen;
    return {
      lat,
      lon,
      name: title,
      country,
      exact: sure && rivals.length === 0,
      others: rivals.length,
    };
  }

  function findIn(
    countries: readonly string[],
    town: string,
    region: string | undefined,
    sure: boolean,
  ) {
    const { byName, byLoose } = index(countries);
    for (const name of readings(town)) {
      const some = byName.get(name) ?? (sure ? byLoose().get(loosen(name)) : undefined) ?? [];
      const found = choose(some, name, region, sure);
      if (found) return found;
    }
    return undefined;
  }

  /** One letter wrong, where that still leaves most of the word. */
  function findNearly(country: string, town: string, region: string | undefined) {
    const [name] = readings(town).filter((text) => text.length >= 5);
    if (name === undefined) return undefined;
    const alike = index([country]).towns.filter(({ names }) =>
      names.some((known) => nearly(known, name)),
    );
    return choose(alike, name, region, false);
  }

  const everywhere = Object.keys(data);
  const northward = new Map<string, readonly Town[]>();
  const fromTheSouth = (country: string): readonly Town[] => {
    const known = northward.get(country) ?? townsOf(country).toSorted((a, b) => a.lat - b.lat);
    northward.set(country, known);
    return known;
  };
  /** Looks only at towns of about the latitude: most need no haversine. */
  const isNear = (place: Coordinates, countries: readonly string[], km: number): boolean =>
    countries.some((country) => {
      const all = fromTheSouth(country);
      for (let i = byLatitude.left(all, place.lat - km / kmOfDegree); i < all.length; i++) {
        const town = all[i] as Town;
        if ((town.lat - place.lat) * kmOfDegree > km) return false;
        if (distanceKm(town, place) < km) return true;
      }
      return false;
    });
  const nearest = (place: Coordinates, countries: readonly string[]): number => {
    let least = Infinity;
    for (const country of countries) {
      for (const town of townsOf(country)) {
        if (Math.abs(town.lat - place.lat) * kmOfDegree < least)
          least = Math.min(least, distanceKm(town, place));
      }
    }
    return least;
  };

  return {
    find(town, country, region) {
      if (!Object.hasOwn(data, country)) {
        const found = findIn(everywhere, town, region, false);
        return found?.others === 0 ? found : undefined;
      }
      const [own = country, ...relatives] = family(country);
      return (
        findIn([own], town, region, true) ??
        findIn(relatives, town, region, true) ??
        findNearly(own, town, region)
      );
    },
    centre(country) {
      const known = Object.hasOwn(data, country) ? data[country] : undefined;
      return known && { lat: known.centre[0], lon: known.centre[1] };
    },
    isFarFrom(place, country) {
      if (isNear(place, family(country), near)) return false;
      const own = nearest(place, family(country));
      return own < Infinity && (own > far || isNear(place, everywhere, own));
    },
    nearest(place, country) {
      // Two kilometres farther for half as many people: nobody knows the hamlet beside a city.
      const weight = (town: Town) => distanceKm(town, place) - 2 * Math.log2(town.size);
      const close = family(country)
        .flatMap(townsOf)
        .filter((town) => Math.abs(town.lat - place.lat) * kmOfDegree < near)
        .map((town) => ({ town, weight: weight(town) }));
      return close.length === 0
        ? undefined
        : close.reduce((a, b) => (b.weight < a.weight ? b : a)).town;
    },
    isWithin: (place, country) => isNear(place, family(country), near),
  };
}
