import type { NetworkDocument } from '../../model/network.ts';
import { bodyOf, instructionTarget } from '../facts-instruction.ts';
import { escapeXml } from '../xml.ts';
import { linkFacts, partnershipFacts, placedFacts, type Fact } from './facts.ts';
import { tag, xmlFile } from './markup.ts';

/**
 * GEXF 1.3 (https://gexf.net), for Gephi. Partners with a place also get a position on the sheet, so that they
 * lie as on a map when the file is opened; it is not read back, the degrees are attributes.
 */
export function gexfText(network: NetworkDocument): string {
  const nodes = network.partners.map((partner) => placedFacts(network, partner));
  const edges = network.links.map((link) => linkFacts(network, link));
  const [ofNodes, ofEdges] = [idsOf(nodes), idsOf(edges)];
  const graph = tag('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    ...declared('node', ofNodes),
    ...declared('edge', ofEdges),
    tag(
      'nodes',
      {},
      network.partners.map(({ id, name, place }, index) =>
        tag('node', { id, label: name }, [
          values(nodes[index] ?? [], ofNodes),
          ...(place
            ? [tag('viz:position', { x: String(place.lon), y: String(place.lat), z: '0' })]
            : []),
        ]),
      ),
    ),
    tag(
      'edges',
      {},
      network.links.map(({ source, target }, index) => {
        const facts = edges[index] ?? [];
        const attributes = { id: String(index), source, target, label: facts[0]?.[1] };
        return tag('edge', attributes, facts.length > 0 ? [values(facts, ofEdges)] : []);
      }),
    ),
  ]);
  const own = bodyOf(partnershipFacts(network).map(([name, text]) => [name, kept(text)] as const));
  return xmlFile(
    [
      `<?${instructionTarget} ${own}?>`,
      tag(
        'gexf',
        {
          xmlns: 'http://gexf.net/1.3',
          'xmlns:viz': 'http://gexf.net/1.3/viz',
          version: '1.3',
        },
        [
          tag('meta', {}, [
            tag('creator', {}, 'Partner Atlas'),
            tag('description', {}, network.title.text),
            tag('keywords', {}, network.acronym),
          ]),
          graph,
        ],
      ),
    ].join('\n'),
  );
}

/** Only what XML can hold; the instruction escapes by its own rules. */
const kept = (text: string): string => text.replace(/[^&<>"]+/g, escapeXml);

type Ids = ReadonlyMap<string, string>;

/** A number for each name that occurs. */
function idsOf(all: readonly (readonly Fact[])[]): Ids {
  const names = new Set(all.flatMap((facts) => facts.map(([name]) => name)));
  return new Map(Array.from(names, (name, index) => [name, String(index)]));
}

const numbers: readonly string[] = ['latitude', 'longitude'];

const declared = (of: 'node' | 'edge', ids: Ids): string[] =>
  ids.size === 0
    ? []
    : [
        tag(
          'attributes',
          { class: of, mode: 'static' },
          Array.from(ids, ([title, id]) =>
            tag('attribute', { id, title, type: numbers.includes(title) ? 'double' : 'string' }),
          ),
        ),
      ];

const values = (facts: readonly Fact[], ids: Ids): string =>
  tag(
    'attvalues',
    {},
    facts.map(([name, value]) => tag('attvalue', { for: ids.get(name), value })),
  );
