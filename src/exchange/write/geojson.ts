import type { NetworkDocument, Partner } from '../../model/network.ts';
import { linkFacts, partnerFacts, partnershipFacts } from './facts.ts';

/**
 * A feature a partner (RFC 7946); a partner without a place has no geometry. What GeoJSON knows no field for
 * stands in the member `partnership`, which other programs pass over: the partnership's facts and the links.
 */
export function geoJsonText(network: NetworkDocument): string {
  const collection = {
    type: 'FeatureCollection',
    partnership: {
      ...Object.fromEntries(partnershipFacts(network)),
      links: network.links.map((link) => ({
        source: link.source,
        target: link.target,
        ...Object.fromEntries(linkFacts(network, link)),
      })),
    },
    features: network.partners.map((partner) => ({
      type: 'Feature',
      id: partner.id,
      geometry: geometryOf(partner),
      properties: Object.fromEntries(partnerFacts(network, partner)),
    })),
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

/** Longitude first. */
const geometryOf = ({ place }: Partner) =>
  place ? { type: 'Point', coordinates: [place.lon, place.lat] } : null;
