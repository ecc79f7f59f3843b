/** Edits after which there are fewer partners. */
import { sumOf } from '../../model/money.ts';
import { partnerById, unknownCountry } from '../../model/network.ts';
import type {
  BudgetShare,
  Link,
  NetworkDocument,
  Partner,
  PartnerId,
} from '../../model/network.ts';
import { withPartners } from './coordinator.ts';
import { withTour } from './tour.ts';

/** Takes a partner out with all that is said of it. The last one stays: nobody is no partnership. */
export function removePartner(network: NetworkDocument, id: PartnerId): NetworkDocument {
  if (network.partners.length < 2 || !partnerById(network, id)) return network;
  return without(network, network.partners, id, undefined);
}

/**
 * Two entries that mean one organisation become one. What the kept one leaves open is taken from the other;
 * links, shares and tour of both are now its own.
 */
export function mergePartners(
  network: NetworkDocument,
  keep: PartnerId,
  drop: PartnerId,
): NetworkDocument {
  const [kept, dropped] = [partnerById(network, keep), partnerById(network, drop)];
  if (!kept || !dropped || keep === drop) return network;
  const whole = merged(kept, dropped);
  const partners = network.partners.map((one) => (one === kept ? whole : one));
  return without(network, partners, drop, keep);
}

function without(
  network: NetworkDocument,
  partners: readonly Partner[],
  id: PartnerId,
  heir: PartnerId | undefined,
): NetworkDocument {
  const heirOf = (one: PartnerId) => (one === id ? heir : one);
  const { budget } = network;
  const fewer = withPartners(
    {
      ...network,
      links: linksWith(network.links, heirOf),
      ...(budget && { budget: { ...budget, shares: sharesWith(budget.shares, heirOf) } }),
    },
    partners.filter((one) => one.id !== id),
  );
  return withTour(fewer, heirOf);
}

/** The language is that of the name and goes with it; the rest is about the organisation. */
function merged(kept: Partner, { nameLang: _, ...dropped }: Partner): Partner {
  return {
    ...dropped,
    ...kept,
    role: [kept, dropped].some(({ role }) => role === 'coordinator') ? 'coordinator' : 'partner',
    country: kept.country === unknownCountry ? dropped.country : kept.country,
  };
}

type Heir = (id: PartnerId) => PartnerId | undefined;

/** None to nobody or to oneself. Links that have become one count once; those that were there before stay. */
function linksWith(links: readonly Link[], heirOf: Heir): Link[] {
  const seen = new Set(links.map(ends));
  return links.flatMap((link): Link[] => {
    const [source, target] = [heirOf(link.source), heirOf(link.target)];
    if (source === undefined || target === undefined || source === target) return [];
    if (source === link.source && target === link.target) return [link];
    const moved = { ...link, source, target };
    if (seen.has(ends(moved))) return [];
    seen.add(ends(moved));
    return [moved];
  });
}

const ends = ({ source, target }: Link): string => `${source} ${target}`;

/** A share each: those of two partners that have become one are added up. */
function sharesWith(shares: readonly BudgetShare[], heirOf: Heir): BudgetShare[] {
  const found = new Map<PartnerId, BudgetShare>();
  for (const share of shares) {
    const partner = heirOf(share.partner);
    if (partner === undefined) continue;
    const other = found.get(partner);
    found.set(partner, other ? added(other, share) : { ...share, partner });
  }
  return [...found.values()];
}

const added = (one: BudgetShare, other: BudgetShare): BudgetShare => ({
  ...one,
  amount: sumOf([one.amount, other.amount]),
  sources: [...new Set([...one.sources, ...other.sources])],
});
