import { distanceKm, type Coordinates } from '../model/geography.ts';
import type { Country, Partner } from '../model/network.ts';
import { mostLabels } from '../model/tour-limits.ts';

/** Partners that one step names together, by their countries. */
export interface Group {
  readonly countries: readonly Country[];
  readonly partners: readonly Partner[];
}

/**
 * Countries with their neighbours, so that a step names as many partners as it bears: the two groups
 * that lie nearest to each other join for as long as any two are small enough. A country with more
 * partners than a step bears stays by itself. The largest group comes first.
 */
export function groupsOf(countries: readonly Country[]): readonly Group[] {
  let groups = countries.map((country) => groupOf([country]));
  for (let pair = nearest(groups); pair; pair = nearest(groups)) {
    const [one, other] = pair;
    const joined = groupOf([...one.countries, ...other.countries]);
    groups = groups.flatMap((group) => (group === one ? joined : group === other ? [] : group));
  }
  return groups.toSorted((a, b) => b.partners.length - a.partners.length);
}

interface PlacedGroup extends Group {
  /** Undefined where no place is known. */
  readonly middle: Coordinates | undefined;
}

function groupOf(countries: readonly Country[]): PlacedGroup {
  const bySize = countries.toSorted((a, b) => b.partners.length - a.partners.length);
  const partners = bySize.flatMap((country) => country.partners);
  return { countries: bySize, partners, middle: middleOf(partners) };
}

/** The two nearest groups that together still fit a step; of equally near ones the first. */
function nearest(groups: readonly PlacedGroup[]): readonly [PlacedGroup, PlacedGroup] | undefined {
  let best: readonly [PlacedGroup, PlacedGroup] | undefined;
  let least = Infinity;
  for (const [index, one] of groups.entries())
    for (const other of groups.slice(index + 1)) {
      if (one.partners.length + other.partners.length > mostLabels) continue;
      const far = one.middle && other.middle ? distanceKm(one.middle, other.middle) : Infinity;
      if (best && far >= least) continue;
      best = [one, other];
      least = far;
    }
  return best;
}

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
