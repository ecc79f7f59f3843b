/** Who coordinates, and who has the role. Where several have it, the document names none. */
import { partnerById } from '../../model/network.ts';
import type { Link, NetworkDocument, Partner, PartnerId, Role } from '../../model/network.ts';

/** The document with other partners, whose one coordinator, if there is just one, is named. */
export function withPartners(
  network: NetworkDocument,
  partners: readonly Partner[],
): NetworkDocument {
  const { coordinator: _, ...others } = network;
  const [first, ...more] = partners.filter(({ role }) => role === 'coordinator');
  const isOne = first !== undefined && more.length === 0;
  return { ...others, partners, ...(isOne && { coordinator: first.id }) };
}

/**
 * Makes a partner the coordinator, or nobody. Links change only where they said no more than who coordinates,
 * from the one to each of the others: then they start at the new one, or are gone.
 */
export function setCoordinator(
  network: NetworkDocument,
  id: PartnerId | undefined,
): NetworkDocument {
  if (id !== undefined && !partnerById(network, id)) return network;
  const partners = network.partners.map((partner): Partner => {
    const role = partner.id === id ? 'coordinator' : 'partner';
    return role === partner.role ? partner : { ...partner, role };
  });
  return withPartners({ ...network, links: linksFrom(network, id) }, partners);
}

/** The only coordinator that gives the role up leaves none; a second one leaves none to be named. */
export function setRole(network: NetworkDocument, id: PartnerId, role: Role): NetworkDocument {
  const partner = partnerById(network, id);
  if (!partner || partner.role === role) return network;
  if (role === 'partner' && network.coordinator === id) return setCoordinator(network, undefined);
  return withPartners(
    network,
    network.partners.map((one) => (one.id === id ? { ...one, role } : one)),
  );
}

function linksFrom(network: NetworkDocument, next: PartnerId | undefined): readonly Link[] {
  const { coordinator, links } = network;
  if (coordinator === undefined || coordinator === next || !isStar(network)) return links;
  if (next === undefined) return [];
  return links.map((link) => ({
    ...link,
    source: next,
    target: link.target === next ? coordinator : link.target,
  }));
}

function isStar({ coordinator, links, partners }: NetworkDocument): boolean {
  const reached = new Set(links.map(({ target }) => target));
  return (
    links.length === partners.length - 1 &&
    reached.size === links.length &&
    links.every(({ source }) => source === coordinator)
  );
}
