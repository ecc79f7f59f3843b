import { distanceKm, type Coordinates } from '../model/geography.ts';
import type { Country, Partner } from '../model/network.ts';
import { mostLabels } from '../model/tour-limits.ts';

/** Partners that one step names together, by their countries. */
export interface Group {
  readonly countries: readonly Country[];
  readonly partners: readonly Partner[];
}

/**
 * Countries with their neighbours, so that a step names as many partners as it bears. The largest
 * country comes first and takes in the nearest ones whose partners all still fit; a country with more
 * partners than a step bears stays by itself.
 */
export function groupsOf(countries: readonly Country[]): readonly Group[] {
  const middles = new Map(countries.map((country) => [country, middleOf(country.partners)]));
  const left = countries.toSorted((a, b) => b.partners.length - a.partners.length);
  const groups: Group[] = [];
  for (let seed = left.shift(); seed; seed = left.shift()) {
    const together = [seed];
    let room = mostLabels - seed.partners.length;
    const middle = middles.get(seed);
    const far = (country: Country): number => {
      const other = middles.get(country);
      return middle && other ? distanceKm(middle, other) : Infinity;
    };
    // Infinity minus itself is no number; countries without a place keep their order.
    for (const country of left.toSorted((a, b) => far(a) - far(b) || 0)) {
      if (country.partners.length > room) continue;
      together.push(country);
      room -= country.partners.length;
      left.splice(left.indexOf(country), 1);
    }
    groups.push({
      countries: together,
      partners: together.flatMap(({ partners }) => partners),
    });
  }
  return groups;
}

/** The middle of the partners' places on the globe; undefined where no place is known. */
function middleOf(partners: readonly Partner[]): Coordinates | undefined {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  let places = 0;
  for (const { place } of partners) {
    if (!place) continue;
    places++;
    x += Math.cos(place.lat * radians) * Math.cos(place.lon * radians);
    y += Math.cos(place.lat * radians) * Math.sin(place.lon * radians);
    z += Math.sin(place.lat * radians);
  }
  if (places === 0) return undefined;
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radians, lon: Math.atan2(y, x) / radians };
}
