/** GEXF 1.1 to 1.3, as Gephi and networkx write it: https://gexf.net/schema.html */
import type { GraphFinding } from '../../model/findings-graphs.ts';
import { factsIn, instructionTarget } from '../facts-instruction.ts';
import type { Attribute } from './attribute-fields.ts';
import {
  mostThings,
  tooBig,
  type Findings,
  type Graph,
  type GraphLink,
  type GraphNode,
} from './graph.ts';
import { childOf, childrenOf, readXml, type XmlElement } from './xml-tree.ts';

const notGexf: GraphFinding = {
  severity: 'error',
  code: 'graph-unknown-shape',
  values: { format: 'GEXF' },
};

export function gexfGraph(text: string, findings: Findings): Graph | undefined {
  const read = readXml(text);
  if (!read.ok) {
    findings.add(read.finding);
    return undefined;
  }
  const { root, instructions } = read;
  const graph = childOf(root, 'graph');
  if (root.name !== 'gexf' || !graph) {
    findings.add(notGexf);
    return undefined;
  }
  const titles = attributeTitles(graph);
  const nodes: GraphNode[] = [];
  const edges: XmlElement[] = [];
  let groups = 0;
  const gather = (inside: XmlElement): void => {
    for (const element of childrenOf(inside, 'nodes').flatMap(({ children }) => children)) {
      if (element.name !== 'node') continue;
      nodes.push(nodeOf(element, titles.node));
      if (childOf(element, 'nodes')) groups++;
      gather(element);
    }
    // One by one: there may be more than a call takes arguments.
    for (const list of childrenOf(inside, 'edges'))
      for (const edge of childrenOf(list, 'edge')) edges.push(edge);
  };
  gather(graph);
  if (groups > 0)
    findings.add({ severity: 'warning', code: 'graph-nested', values: { n: groups } });
  if (nodes.length + edges.length > mostThings) {
    findings.add(tooBig);
    return undefined;
  }
  const byDefault = graph.attributes.get('defaultedgetype') ?? 'undirected';
  const own = instructions.filter(({ target }) => target === instructionTarget);
  return {
    facts: own.length > 0 ? own.flatMap(({ body }) => factsIn(body)) : metaOf(root),
    nodes,
    links: edges.map((edge) => linkOf(edge, titles.edge, byDefault)),
    linksKnown: true,
  };
}

/** What Gephi's description field says; it is empty in most files. */
function metaOf(root: XmlElement): Attribute[] {
  const meta = childOf(root, 'meta');
  const description = meta && childOf(meta, 'description');
  return description ? [{ name: 'title', value: description.text }] : [];
}

type Titles = ReadonlyMap<string, string>;

/** Attributes are declared with an id and a title, for nodes and for edges. */
function attributeTitles(graph: XmlElement): Readonly<Record<'node' | 'edge', Titles>> {
  const of = (wanted: string): Titles =>
    new Map(
      childrenOf(graph, 'attributes')
        .filter(({ attributes }) => attributes.get('class') === wanted)
        .flatMap((list) => childrenOf(list, 'attribute'))
        .map(({ attributes }) => {
          const id = attributes.get('id') ?? '';
          return [id, attributes.get('title') ?? id];
        }),
    );
  return { node: of('node'), edge: of('edge') };
}

/** Older files name an attribute by `id` instead of `for`. */
const valuesOf = (element: XmlElement, titles: Titles): Attribute[] =>
  childrenOf(element, 'attvalues')
    .flatMap((list) => childrenOf(list, 'attvalue'))
    .map(({ attributes }) => {
      const id = attributes.get('for') ?? attributes.get('id') ?? '';
      return { name: titles.get(id) ?? id, value: attributes.get('value') ?? '' };
    });

/** Attributes of the tag itself count too (`lat="…"`). `viz:position` is a place on a sheet, not on the globe. */
const ownOf = ({ attributes }: XmlElement, not: readonly string[]): Attribute[] =>
  Array.from(attributes, ([name, value]) => ({ name, value })).filter(
    ({ name }) => !not.includes(name),
  );

const nodeOf = (element: XmlElement, titles: Titles): GraphNode => ({
  id: element.attributes.get('id') ?? '',
  attributes: [
    ...valuesOf(element, titles),
    ...ownOf(element, ['id', 'pid', 'for', 'start', 'end', 'startopen', 'endopen']),
  ],
});

const linkOf = (element: XmlElement, titles: Titles, byDefault: string): GraphLink => ({
  source: element.attributes.get('source') ?? '',
  target: element.attributes.get('target') ?? '',
  directed: (element.attributes.get('type') ?? byDefault) === 'directed',
  attributes: [
    ...valuesOf(element, titles),
    ...ownOf(element, ['id', 'source', 'target', 'type', 'weight', 'start', 'end']),
  ],
});
