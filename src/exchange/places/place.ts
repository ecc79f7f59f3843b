/**
 * Gives partners without coordinates a place and looks at the given ones. No partner is dropped, no
 * given coordinate is changed: what looks wrong is told.
 */
import type { PlacesCode, PlacesFinding } from '../../model/findings-places.ts';
import {
  unknownCountry,
  type NetworkDocument,
  type Partner,
  type PartnerId,
  type Place,
  type Source,
} from '../../model/network.ts';
import type { Coordinates } from '../../model/geography.ts';
import type { Town } from '../read/reading.ts';
import type { Gazetteer } from './gazetteer.ts';

export interface Placed {
  readonly network: NetworkDocument;
  readonly findings: readonly PlacesFinding[];
}

/** GeoNames asks to be named (CC BY 4.0). */
const geonames: Source = {
  id: 'geonames',
  title: 'GeoNames',
  url: 'https://www.geonames.org/',
  publisher: 'GeoNames (CC BY 4.0)',
  basis: 'P',
};
const sources: Place['sources'] = [geonames.id];

export function placePartners(
  network: NetworkDocument,
  towns: ReadonlyMap<PartnerId, Town>,
  gazetteer: Gazetteer,
): Placed {
  const findings: PlacesFinding[] = [];
  const byTown: string[] = [];
  const partners = network.partners.map((partner) => {
    const town = towns.get(partner.id);
    const tell = (code: PlacesCode, value?: string, became?: string) => {
      findings.push(finding(partner, code, town?.row, value, became));
    };
    if (partner.place) {
      check(partner, partner.place, gazetteer, tell);
      return partner;
    }
    const country = countryByTown(partner, town, gazetteer);
    if (country !== partner.country) tell('country-by-town', town?.city, country);
    const home = { ...partner, country };
    const place = lookUp(home, town, gazetteer, tell, (name) => byTown.push(name));
    return place ? { ...home, place } : home;
  });
  if (byTown.length > 0) findings.push(placedByTown(byTown));
  const used = partners.some(({ place }) => place?.sources.includes(geonames.id));
  const credited = !used || network.sources.some(({ id }) => id === geonames.id);
  return {
    network: {
      ...network,
      partners,
      sources: credited ? network.sources : [...network.sources, geonames],
    },
    findings,
  };
}

type Tell = (code: PlacesCode, value?: string, became?: string) => void;

function check(partner: Partner, place: Place, gazetteer: Gazetteer, tell: Tell): void {
  const { lat, lon } = place;
  if (lat === 0 && lon === 0) {
    tell('null-island', written(place));
    return;
  }
  if (!gazetteer.isFarFrom(place, partner.country)) return;
  const swapped = { lat: lon, lon: lat };
  if (Math.abs(lon) <= 90 && gazetteer.isWithin(swapped, partner.country))
    tell('swapped-coordinates', written(place), written(swapped));
  else tell('outside-country', written(place));
}

function lookUp(
  { name: partner, country }: Partner,
  town: Town | undefined,
  gazetteer: Gazetteer,
  tell: Tell,
  note: (name: string) => void,
): Place | undefined {
  const written = town && {
    city: town.city,
    ...(town.region === undefined ? {} : { region: town.region }),
  };
  const found = town && gazetteer.find(town.city, country, town.region);
  if (found) {
    const { lat, lon, name, exact } = found;
    const title = found.country === country ? name : `${name} (${found.country})`;
    if (exact) note(`${cut(partner)}: ${cut(title)}`);
    else tell('doubtful-town', town.city, title);
    const doubt = exact ? {} : { unconfirmed: true };
    return { ...written, lat, lon, precision: 'city', sources, ...doubt };
  }
  const centre = country === unknownCountry ? undefined : gazetteer.centre(country);
  if (!centre) {
    tell('no-place', town?.city);
    return undefined;
  }
  tell(town ? 'unknown-town' : 'placed-by-country', town?.city, country);
  return { ...written, ...centre, precision: 'country', sources, unconfirmed: true };
}

/** Where a row names two countries, the one that has the town alone, if one has. */
function countryByTown({ country }: Partner, town: Town | undefined, gazetteer: Gazetteer): string {
  const other = town?.otherCountry;
  if (!town || other === undefined || gazetteer.find(town.city, country, town.region))
    return country;
  return gazetteer.find(town.city, other, town.region)?.exact ? other : country;
}

/** How many partners a finding names. */
const mostNamed = 3;

const placedByTown = (names: readonly string[]): PlacesFinding => ({
  severity: 'change',
  code: 'placed-by-town',
  values: {
    count: names.length,
    names: names.slice(0, mostNamed).join('; ') + (names.length > mostNamed ? '; …' : ''),
  },
});

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** As the fields of a table write it. */
const written = ({ lat, lon }: Coordinates): string => `${lat}, ${lon}`;

function finding(
  { id, name, country }: Partner,
  code: PlacesCode,
  row: number | undefined,
  value: string | undefined,
  became: string | undefined,
): PlacesFinding {
  return {
    severity: code === 'country-by-town' ? 'change' : 'warning',
    code,
    ...(row === undefined ? {} : { row }),
    ...(value === undefined ? {} : { value: value.slice(0, 60) }),
    ...(became === undefined ? {} : { became }),
    partner: id,
    values: { name, country },
  };
}
