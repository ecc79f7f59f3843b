import type { NetworkDocument, Partner } from '../../model/network.ts';

/** Ids of all sources that the partner's panel cites. */
export const citedBy = (network: NetworkDocument, partner: Partner): readonly string[] => [
  ...(partner.identity?.sources ?? []),
  ...(partner.place?.sources ?? []),
  ...(partner.since?.sources ?? []),
  ...(partner.website?.status === 'live' ? partner.website.sources : []),
  ...(network.budget?.shares ?? [])
    .filter((share) => share.partner === partner.id)
    .flatMap((share) => share.sources),
];
