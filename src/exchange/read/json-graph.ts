/**
 * Graphs in JSON: lists of nodes and of links, as d3, networkx, vis-network, graphology and Cytoscape write them. They
 * differ in what they call things and in where they put a node's attributes.
 */
import {
  mostThings,
  tooBig,
  type Findings,
  type Graph,
  type GraphLink,
  type GraphNode,
} from './graph.ts';
import { isObject, parsedJson, textsOf, type Json } from './json-values.ts';

interface Lists {
  readonly nodes: readonly unknown[];
  readonly links: readonly unknown[];
}

/** The two lists of such a graph; undefined for any other value. */
export function graphLists(json: unknown): Lists | undefined {
  const inside = isObject(json) && isObject(json['elements']) ? json['elements'] : json;
  if (!isObject(inside)) return undefined;
  const { nodes, links = inside['edges'] } = inside;
  return Array.isArray(nodes) && Array.isArray(links) ? { nodes, links } : undefined;
}

export function jsonGraph(text: string, findings: Findings): Graph | undefined {
  const json = parsedJson(text, findings);
  if (json === undefined) return undefined;
  const lists = graphLists(json);
  if (!lists) {
    findings.add({ severity: 'error', code: 'graph-unknown-shape', values: { format: 'JSON' } });
    return undefined;
  }
  if (lists.nodes.length + lists.links.length > mostThings) {
    findings.add(tooBig);
    return undefined;
  }
  const nodes = lists.nodes.map(nodeOf);
  const ids = new Set(nodes.map(({ id }) => id));
  /** Without ids d3 joins nodes by where they stand in the list. */
  const endOf = (value: unknown): string => {
    const id = idOf(isObject(value) ? value['id'] : value);
    return ids.has(id) || typeof value !== 'number' ? id : (nodes[value]?.id ?? id);
  };
  return {
    facts: isObject(json)
      ? textsOf({ ...json, ...within(json, 'graph', 'attributes', 'data') })
      : [],
    nodes,
    links: lists.links.filter(isObject).map((link) => linkOf(link, endOf)),
    linksKnown: true,
  };
}

const idOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The first member of these names that is an object. */
const within = (value: Json, ...names: readonly string[]): Json =>
  names.map((name) => value[name]).find(isObject) ?? {};

function nodeOf(node: unknown, index: number): GraphNode {
  if (!isObject(node)) return { id: idOf(node), attributes: textsOf({ name: node }) };
  const all: Json = { ...node, ...within(node, 'data', 'attributes') };
  const id = idOf(all['id'] ?? all['key']);
  const attributes = textsOf(all).filter(({ name }) => !drawn.has(name));
  const isNamed = ['name', 'label', 'title'].some((name) => name in all);
  return {
    id: id || `#${index}`,
    attributes: isNamed || !id ? attributes : [{ name: 'name', value: id }, ...attributes],
  };
}

/** Where and how a program has drawn a node says nothing of where it is. */
const drawn = new Set(['x', 'y', 'z', 'vx', 'vy', 'fx', 'fy', 'index', 'size', 'color', 'value']);

function linkOf(link: Json, endOf: (value: unknown) => string): GraphLink {
  const all: Json = { ...link, ...within(link, 'data', 'attributes') };
  return {
    source: endOf(all['source'] ?? all['from']),
    target: endOf(all['target'] ?? all['to']),
    directed: all['undirected'] !== true,
    attributes: textsOf(all),
  };
}
