/**
 * Gives partners without coordinates a place and looks at the given ones. No partner is dropped, no
 * given coordinate is changed: what looks wrong is told.
 */
import type { PlacesCode, PlacesFinding } from '../../model/findings-places.ts';
import {
  localText,
  unknownCountry,
  type NetworkDocument,
  type Partner,
  type PartnerId,
  type Place,
  type Source,
} from '../../model/network.ts';
import { distanceKm, type Coordinates } from '../../model/geography.ts';
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
    const tell: Tell = (code, value, became, values) => {
      const found = finding(partner, code, town?.row, value, became);
      findings.push({ ...found, values: { ...found.values, ...values } });
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

/**
 * A partner's town or country has been put right. What its place was looked up from counts no more; a position that
 * was stated stays, but where it is far from the town that is now known to be meant.
 */
export function placeAnew(
  network: NetworkDocument,
  id: PartnerId,
  town: Town | undefined,
  gazetteer: Gazetteer,
): Placed {
  const partners = network.partners.map((partner) => {
    if (partner.id !== id) return partner;
    const { place, ...rest } = partner;
    const stays =
      place?.precision === 'exact' &&
      !(town && farTown(place, town.city, town.region, partner.country, gazetteer));
    if (!stays) return rest;
    const { city: _, ...position } = place;
    return { ...rest, place: { ...position, ...(town && { city: town.city }) } };
  });
  return placePartners({ ...network, partners }, new Map(town ? [[id, town]] : []), gazetteer);
}

type Tell = (
  code: PlacesCode,
  value?: string,
  became?: string,
  values?: Readonly<Record<string, string | number>>,
) => void;

function check(partner: Partner, place: Place, gazetteer: Gazetteer, tell: Tell): void {
  const { lat, lon } = place;
  if (lat === 0 && lon === 0) {
    tell('null-island', written(place));
    return;
  }
  if (!gazetteer.isFarFrom(place, partner.country)) {
    checkTown(partner, place, gazetteer, tell);
    return;
  }
  const swapped = { lat: lon, lon: lat };
  if (Math.abs(lon) <= 90 && gazetteer.isWithin(swapped, partner.country))
    tell('swapped-coordinates', written(place), written(swapped));
  else tell('outside-country', written(place));
}

/** Kilometres from its middle that may still be in a town, or at its edge. */
const outskirts = 50;

/** The town, where it is known which is meant and the position is not in it. */
function farTown(
  position: Coordinates,
  city: string,
  region: string | undefined,
  country: string,
  gazetteer: Gazetteer,
): { readonly name: string; readonly country: string; readonly km: number } | undefined {
  const found = gazetteer.find(city, country, region);
  if (!found?.exact) return undefined;
  const km = Math.round(distanceKm(found, position));
  return km > outskirts ? { name: found.name, country: found.country, km } : undefined;
}

/** A position and a town that are both stated: registers often give the town of the seat, and another place. */
function checkTown(partner: Partner, place: Place, gazetteer: Gazetteer, tell: Tell): void {
  const { city, region, precision } = place;
  if (precision !== 'exact' || city === undefined) return;
  const text = localText(city, 'en');
  const far = farTown(
    place,
    text,
    localText(region, 'en') || undefined,
    partner.country,
    gazetteer,
  );
  const near = far && gazetteer.nearest(place, partner.country);
  if (far) tell('far-from-town', text, near ? near.name : written(place), { km: far.km });
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
    const abroad = found.country !== country;
    if (exact) note(`${cut(partner)}: ${cut(abroad ? `${name} (${found.country})` : name)}`);
    else tell('doubtful-town', town.city, name, abroad ? { abroad: found.country } : {});
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
