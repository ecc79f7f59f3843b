/** How many links everybody has, for those who ask about all; `neighboursOf` is for one partner. */
import type { NetworkDocument, PartnerId } from './network.ts';

type Linked = ReadonlyMap<PartnerId, ReadonlySet<PartnerId>>;

const known = new WeakMap<NetworkDocument, Linked>();

function linkedOf({ partners, links }: NetworkDocument): Linked {
  const linked = new Map(partners.map(({ id }) => [id, new Set<PartnerId>()]));
  for (const { source, target } of links) {
    linked.get(source)?.add(target);
    linked.get(target)?.add(source);
  }
  return linked;
}

/** How many partners are one link away; worked out for all at once, the first time. */
export function linkCount(network: NetworkDocument, id: PartnerId): number {
  const linked = known.get(network) ?? linkedOf(network);
  known.set(network, linked);
  return linked.get(id)?.size ?? 0;
}
