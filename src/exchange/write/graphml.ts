import type { NetworkDocument } from '../../model/network.ts';
import { linkFacts, partnershipFacts, placedFacts, type Fact } from './facts.ts';
import { tag, xmlFile } from './markup.ts';

type Owner = 'graph' | 'node' | 'edge';

/** GraphML 1.0, for yEd, Gephi, networkx and igraph. Facts of the partnership are data of the graph. */
export function graphMlText(network: NetworkDocument): string {
  const facts = partnershipFacts(network);
  const nodes = network.partners.map((partner) => placedFacts(network, partner));
  const edges = network.links.map((link) => linkFacts(network, link));
  return xmlFile(
    tag('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      ...keys('graph', [facts]),
      ...keys('node', nodes),
      ...keys('edge', edges),
      tag('graph', { id: network.id, edgedefault: 'directed' }, [
        ...data('graph', facts),
        ...network.partners.map(({ id }, index) =>
          tag('node', { id }, data('node', nodes[index] ?? [])),
        ),
        ...network.links.map(({ source, target }, index) =>
          tag('edge', { source, target }, data('edge', edges[index] ?? [])),
        ),
      ]),
    ]),
  );
}

/** Ids of keys are names in XML's sense: no colon, which would make a prefix of a language's text. */
const keyId = (of: Owner, name: string): string => `${of}-${name.replace(':', '.')}`;

const numbers: readonly string[] = ['latitude', 'longitude'];

const keys = (of: Owner, all: readonly (readonly Fact[])[]): string[] =>
  Array.from(new Set(all.flatMap((facts) => facts.map(([name]) => name))), (name) =>
    tag('key', {
      id: keyId(of, name),
      for: of,
      'attr.name': name,
      'attr.type': numbers.includes(name) ? 'double' : 'string',
    }),
  );

const data = (of: Owner, facts: readonly Fact[]): string[] =>
  facts.map(([name, text]) => tag('data', { key: keyId(of, name) }, text));
