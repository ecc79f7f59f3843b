/** From a node of a file to a partner. What cannot be kept is told, with the partner's id. */
import * as v from 'valibot';
import { Language, WebAddress } from '../../model/fields.ts';
import type { GraphFinding } from '../../model/findings-graphs.ts';
import {
  unknownCountry,
  type CountryCode,
  type Name,
  type Partner,
  type Place,
} from '../../model/network.ts';
import type { AttributeField, Said } from './attribute-fields.ts';
import { shown, type Findings, type GraphNode } from './graph.ts';
import { localTextOf, shortNameOf, textOf } from './graph-texts.ts';
import { countryOf } from './normalise/country.ts';

export type SaidOfPartner = ReadonlyMap<AttributeField, Said>;

/** The one source of what is read: the file (`graph-network.ts`). */
export const fileSource = 'file';

interface Context {
  readonly languages: readonly string[];
  readonly findings: Findings;
}

/** A partner without the kind, which needs the list of all kinds. */
export function partnerOf(
  id: string,
  name: string,
  node: GraphNode,
  said: SaidOfPartner,
  { languages, findings: all }: Context,
): Partner {
  const tell = (finding: GraphFinding) => all.add({ ...finding, partner: id });
  node.findings?.forEach(tell);
  const text = (field: AttributeField): string | undefined => {
    const found = said.get(field);
    return found && textOf(found, all);
  };
  const place = placeOf(node, said, tell);
  const local = (field: 'city' | 'region' | 'kindLabel') => {
    const found = said.get(field);
    return found && localTextOf(found, languages, all);
  };
  const [city, region, kindLabel] = [local('city'), local('region'), local('kindLabel')];
  const nameLang = text('nameLang');
  const [officialName, englishName] = [text('officialName'), text('englishName')];
  const website = websiteOf(said.get('website')?.text, tell);
  return {
    id,
    name,
    ...(v.is(Language, nameLang) && { nameLang }),
    shortName: text('shortName') ?? shortNameOf(name),
    ...(officialName !== undefined && { officialName: officialNames(officialName) }),
    ...(englishName !== undefined && { englishName }),
    ...(kindLabel !== undefined && { kindLabel }),
    role: roleOf(said, tell),
    country: countryFrom(said.get('country')?.text, tell),
    ...(place && {
      place: {
        ...(city !== undefined && { city }),
        ...(region !== undefined && { region }),
        ...place,
      },
    }),
    ...(website !== undefined && {
      website: {
        url: website,
        status: said.get('websiteStatus')?.text === 'archived' ? 'archived' : 'live',
        sources: [fileSource],
      },
    }),
  };
}

/** Several are written with a bar between them. */
const officialNames = (text: string): readonly Name[] =>
  text
    .split(' | ')
    .filter((name) => name.trim() !== '')
    .map((name) => ({ text: name }));

type Tell = (finding: GraphFinding) => void;

/** What files call the partner that coordinates, in the EU's larger languages. */
const coordinates =
  /^(?:(?:project |lead )?coord\w*|lead(?:er|ing)?(?: ?partner| ?beneficiary)?|chef de file|capofila|koordina\w*|vodilni partner|beneficiario principal)$/i;
const takesPart =
  /^(?:(?:project |associated )?partner\w*|participant\w*|beneficiary|member|partenaire|socio|teilnehmer\w*)$/i;
const yes = /^(?:1|true|yes|y|x|ja|da|oui|si|sí)$/i;

function roleOf(said: SaidOfPartner, tell: Tell): Partner['role'] {
  if (yes.test(said.get('lead')?.text ?? '')) return 'coordinator';
  const role = said.get('role')?.text.slice(0, 100) ?? '';
  if (coordinates.test(role)) return 'coordinator';
  if (role !== '' && !takesPart.test(role))
    tell({ severity: 'warning', code: 'graph-role', value: shown(role) });
  return 'partner';
}

function countryFrom(text: string | undefined, tell: Tell): CountryCode {
  if (text === undefined || text === unknownCountry) return unknownCountry;
  const code = countryOf(text);
  if (code === undefined) tell({ severity: 'warning', code: 'graph-country', value: shown(text) });
  return code ?? unknownCountry;
}

const isAddress = (text: string): boolean => v.is(WebAddress, text);

/** Anything but http and https stays out. */
function websiteOf(text: string | undefined, tell: Tell): string | undefined {
  if (text === undefined) return undefined;
  if (isAddress(text)) return text;
  const completed = `https://${text}`;
  if (/^www\./i.test(text) && isAddress(completed)) {
    const value = shown(text);
    tell({ severity: 'change', code: 'graph-website-completed', value, became: shown(completed) });
    return completed;
  }
  tell({ severity: 'warning', code: 'graph-website', value: shown(text) });
  return undefined;
}

/** From the geometry, else from attributes. Degrees that are out of range are never turned round by us. */
function placeOf(
  node: GraphNode,
  said: SaidOfPartner,
  tell: Tell,
): Omit<Place, 'city' | 'region'> | undefined {
  const [lat, lon] = node.position ? [node.position.lat, node.position.lon] : written(said, tell);
  if (lat === undefined && lon === undefined) return undefined;
  const isPlace = (north: number, east: number) => Math.abs(north) <= 90 && Math.abs(east) <= 180;
  if (lat !== undefined && lon !== undefined && isPlace(lat, lon)) {
    const stated = said.get('precision')?.text;
    const precision = stated === 'city' || stated === 'country' ? stated : 'exact';
    // Zero is zero, whatever its sign.
    return { lat: lat + 0, lon: lon + 0, precision, sources: [fileSource] };
  }
  const code =
    lat !== undefined && lon !== undefined && isPlace(lon, lat)
      ? 'graph-swapped'
      : 'graph-position';
  tell({ severity: 'warning', code, value: shown([lat ?? '–', lon ?? '–'].join(', ')) });
  return undefined;
}

type Degrees = readonly [lat: number | undefined, lon: number | undefined];

function written(said: SaidOfPartner, tell: Tell): Degrees {
  const both = said.get('position')?.text.slice(0, 100);
  const [, north, east] =
    /^[([]?\s*(-?[\d.]+)\s*[,; ]\s*(-?[\d.]+)\s*[)\]]?$/.exec(both ?? '') ?? [];
  const lat = said.get('lat')?.text ?? north;
  const lon = said.get('lon')?.text ?? east;
  return [degrees(lat, tell), degrees(lon, tell)];
}

function degrees(text: string | undefined, tell: Tell): number | undefined {
  if (text === undefined) return undefined;
  if (/^[-+]?\d{1,3},\d{1,20}$/.test(text)) {
    const became = text.replace(',', '.');
    tell({ severity: 'change', code: 'graph-decimal-comma', value: text, became });
    return Number(became);
  }
  const isNumber = text.length < 40 && /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text);
  const number = isNumber ? Number(text) : NaN;
  if (Number.isFinite(number)) return number;
  tell({ severity: 'warning', code: 'graph-position', value: shown(text) });
  return undefined;
}
