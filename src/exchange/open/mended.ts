/** A partnership on its way in, with what is to be said of it: both go on and back together. */
import type { Finding } from '../../model/findings.ts';
import { isPlacesFinding } from '../../model/findings-places.ts';
import { partnerById, type NetworkDocument, type PartnerId } from '../../model/network.ts';
import { withTour } from '../edit/tour.ts';
import type { Placed } from '../places/place.ts';

export interface Mended {
  readonly network: NetworkDocument;
  readonly findings: readonly Finding[];
}

/** With another network; what was said of partners that are gone is gone, too. */
export function withNetwork(before: Mended, network: NetworkDocument): Mended {
  if (network === before.network) return before;
  const findings = before.findings.filter(
    ({ partner }) => partner === undefined || partnerById(network, partner),
  );
  return { network, findings };
}

/** With a partner's place as it was looked up, and what is to be said of that in place of what was. */
export function withPlaced(before: Mended, id: PartnerId, placed: Placed): Mended {
  const [found] = placed.network.partners;
  const { network, findings } = before;
  const index = network.partners.findIndex((partner) => partner.id === id);
  const partner = network.partners[index];
  if (!partner || !found) return before;
  const { place: _, ...rest } = partner;
  const home = { ...rest, country: found.country, ...(found.place && { place: found.place }) };
  const known = new Set(network.sources.map((source) => source.id));
  const credited = placed.network.sources.filter((source) => !known.has(source.id));
  const moved = {
    ...network,
    partners: network.partners.with(index, home),
    sources: [...network.sources, ...credited],
  };
  const isOld = (one: Finding) => one.partner === id && isPlacesFinding(one);
  const row = findings.find(isOld)?.row;
  return {
    network: found.place ? moved : withTour(moved, (one) => one),
    findings: [
      ...findings.filter((one) => !isOld(one)),
      ...placed.findings
        .filter((one) => one.partner === id)
        .map((one) => (row === undefined ? one : { ...one, row })),
    ],
  };
}

/** The document with nobody but this partner, for whoever only has to look at it. */
export function alone(network: NetworkDocument, id: PartnerId): NetworkDocument | undefined {
  const partner = partnerById(network, id);
  const { tour: _, budget: __, ...rest } = network;
  return partner && { ...rest, partners: [partner], links: [] };
}
