/** What kind of text a file holds, by its content; the name only decides what content leaves open. */
import type { GraphFormat } from './graph-readers.ts';
import { graphLists } from './json-graph.ts';

export type TextFormat = 'document' | 'json' | 'table' | 'other-markup' | GraphFormat;

export interface Sniffed {
  readonly format: TextFormat;
  /** Of JSON, its value; undefined where it is broken. */
  readonly json: unknown;
}

export function sniff(text: string, name: string): Sniffed {
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return sniffJson(text, name);
  if (start.startsWith('<')) return { format: markup(start), json: undefined };
  return { format: /\.json$/i.test(name) ? 'document' : 'table', json: undefined };
}

function markup(start: string): TextFormat {
  if (/<(?:\w{1,20}:)?gexf[\s>]/i.test(start)) return 'gexf';
  return /<(?:\w{1,20}:)?graphml[\s>]/i.test(start) ? 'graphml' : 'other-markup';
}

const geoTypes = new Set([
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'Point',
  'MultiPoint',
]);

function sniffJson(text: string, name: string): Sniffed {
  const json = parsed(text);
  if (json === undefined) {
    // A table may begin with a bracket; broken JSON says where it breaks.
    const isTable = /\.(csv|tsv|txt|tab)$/i.test(name);
    return { format: isTable ? 'table' : /\.geojson$/i.test(name) ? 'geojson' : 'document', json };
  }
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined;
  if (typeof type === 'string' && geoTypes.has(type)) return { format: 'geojson', json };
  const isDocument =
    typeof json === 'object' && json !== null && 'partners' in json && 'version' in json;
  if (isDocument) return { format: 'document', json };
  return { format: graphLists(json) ? 'json-graph' : 'json', json };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Broken, or nested too deep; the reader of documents says which.
    return undefined;
  }
}
