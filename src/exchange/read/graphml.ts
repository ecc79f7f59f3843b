/** GraphML 1.0, also as yEd, Gephi and networkx write it: http://graphml.graphdrawing.org/primer/graphml-primer.html */
import type { Attribute } from './attribute-fields.ts';
import {
  mostThings,
  tooBig,
  type Findings,
  type Graph,
  type GraphLink,
  type GraphNode,
} from './graph.ts';
import { childOf, childrenOf, descendantOf, readXml, type XmlElement } from './xml-tree.ts';

export function graphMlGraph(text: string, findings: Findings): Graph | undefined {
  const read = readXml(text);
  if (!read.ok) {
    findings.add(read.finding);
    return undefined;
  }
  const { root } = read;
  const graphs = childrenOf(root, 'graph');
  if (root.name !== 'graphml' || graphs.length === 0) {
    findings.add({ severity: 'error', code: 'graph-unknown-shape', values: { format: 'GraphML' } });
    return undefined;
  }
  const keys = keysOf(root);
  const nodes: GraphNode[] = [];
  const links: GraphLink[] = [];
  let groups = graphs.length - 1;
  let hyperedges = 0;
  const gather = (graph: XmlElement): void => {
    const byDefault = graph.attributes.get('edgedefault') ?? 'directed';
    for (const element of graph.children) {
      if (element.name === 'node') nodes.push(nodeOf(element, keys));
      if (element.name === 'edge') links.push(linkOf(element, keys, byDefault));
      if (element.name === 'hyperedge') hyperedges++;
      for (const inner of childrenOf(element, 'graph')) {
        groups++;
        gather(inner);
      }
    }
  };
  graphs.forEach(gather);
  if (groups > 0)
    findings.add({ severity: 'warning', code: 'graph-nested', values: { n: groups } });
  if (hyperedges > 0)
    findings.add({ severity: 'warning', code: 'graph-hyperedges', values: { n: hyperedges } });
  if (nodes.length + links.length > mostThings) {
    findings.add(tooBig);
    return undefined;
  }
  const facts = [...dataOf(root, keys), ...graphs.flatMap((graph) => dataOf(graph, keys))];
  return { facts, nodes, links, linksKnown: true };
}

/** The declared names of attributes by their ids, and what holds where a node says nothing. */
interface Keys {
  readonly names: ReadonlyMap<string, string>;
  readonly defaults: readonly (Attribute & { readonly id: string; readonly of: string })[];
}

/** More would only make every node slower to read. */
const mostDefaults = 100;

function keysOf(root: XmlElement): Keys {
  const keys = childrenOf(root, 'key').map((key) => {
    const id = key.attributes.get('id') ?? '';
    const name = key.attributes.get('attr.name') ?? id;
    const of = key.attributes.get('for') ?? 'all';
    return { id, name, of, value: childOf(key, 'default')?.text ?? '' };
  });
  return {
    names: new Map(keys.map(({ id, name }) => [id, name])),
    defaults: keys.filter(({ value }) => value !== '').slice(0, mostDefaults),
  };
}

/** yEd keeps a node's name within its drawing. */
function dataOf(element: XmlElement, { names, defaults }: Keys): Attribute[] {
  const given = new Set<string>();
  const stated = childrenOf(element, 'data').map((data): Attribute => {
    const key = data.attributes.get('key') ?? '';
    given.add(key);
    const drawn = descendantOf(data, element.name === 'edge' ? 'EdgeLabel' : 'NodeLabel');
    return drawn
      ? { name: 'label', value: drawn.text }
      : { name: names.get(key) ?? key, value: data.text };
  });
  const unstated = defaults.filter(
    ({ id, of }) => !given.has(id) && (of === element.name || of === 'all'),
  );
  return [...stated, ...unstated];
}

/** Attributes of the tag itself count too (`lat="…"`). */
const ownOf = ({ attributes }: XmlElement, not: readonly string[]): Attribute[] =>
  Array.from(attributes, ([name, value]) => ({ name, value })).filter(
    ({ name }) => !not.includes(name),
  );

const nodeOf = (element: XmlElement, keys: Keys): GraphNode => ({
  id: element.attributes.get('id') ?? '',
  attributes: [...dataOf(element, keys), ...ownOf(element, ['id'])],
});

const linkOf = (element: XmlElement, keys: Keys, byDefault: string): GraphLink => ({
  source: element.attributes.get('source') ?? '',
  target: element.attributes.get('target') ?? '',
  directed:
    (element.attributes.get('directed') ?? String(byDefault === 'directed')).trim() === 'true',
  attributes: [
    ...dataOf(element, keys),
    ...ownOf(element, ['id', 'source', 'target', 'directed', 'sourceport', 'targetport']),
  ],
});
