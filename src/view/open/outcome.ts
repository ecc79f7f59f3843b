import type { Opening } from '../../exchange/open/opening.svelte.ts';
import { countryCount } from '../../model/network.ts';
import type { OpenMessages } from '../../text/open-messages.ts';

/** What came of reading a file: in a few words, and more about it. */
export function outcomeOf(
  { network, result }: Pick<Opening, 'network' | 'result'>,
  m: OpenMessages,
): readonly [outcome: string, more: string] {
  if (!network) {
    const open = result?.choices.find(({ chosen }) => chosen === undefined);
    return [open ? `${m.choices[open.of]}: ${m.choosePlease}` : m.unreadable, ''];
  }
  const { partners } = network;
  const placed = partners.filter(({ place }) => place);
  const approximate = placed.filter(({ place }) => place?.precision === 'country');
  return [
    m.found(partners.length, countryCount(network)),
    m.placed(placed.length, approximate.length, partners.length - placed.length),
  ];
}
