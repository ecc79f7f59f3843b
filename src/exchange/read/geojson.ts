/** GeoJSON (RFC 7946): a partner a feature. Its links, if any, are in our own member `partnership`. */
import {
  mostThings,
  shown,
  tooBig,
  type Findings,
  type Graph,
  type GraphLink,
  type GraphNode,
} from './graph.ts';
import { isObject, listOf, parsedJson, textsOf, type Json } from './json-values.ts';

export function geoJsonGraph(text: string, findings: Findings): Graph | undefined {
  const json = parsedJson(text, findings);
  if (json === undefined) return undefined;
  const features = featuresOf(json);
  if (!features || !isObject(json)) {
    findings.add({ severity: 'error', code: 'graph-unknown-shape', values: { format: 'GeoJSON' } });
    return undefined;
  }
  const own = isObject(json['partnership']) ? json['partnership'] : undefined;
  const links = listOf(own?.['links']);
  if (features.length + links.length > mostThings) {
    findings.add(tooBig);
    return undefined;
  }
  tellProjection(json, findings);
  return {
    facts: textsOf(own ?? { title: json['name'], summary: json['description'] }),
    nodes: features.map(nodeOf),
    links: links.filter(isObject).map(linkOf),
    linksKnown: Array.isArray(own?.['links']),
  };
}

/** Undefined when it is not GeoJSON. A geometry alone has no name and is none of ours. */
function featuresOf(json: unknown): readonly unknown[] | undefined {
  if (!isObject(json)) return undefined;
  if (json['type'] === 'Feature') return [json];
  return Array.isArray(json['features']) ? json['features'] : undefined;
}

/** Before RFC 7946 a file could name its own system of coordinates. */
function tellProjection({ crs }: Json, findings: Findings): void {
  const name = isObject(crs) && isObject(crs['properties']) ? crs['properties']['name'] : undefined;
  if (typeof name === 'string' && !/CRS:?84|EPSG:+4326|4258/i.test(name))
    findings.add({ severity: 'warning', code: 'graph-projection', value: shown(name) });
}

function nodeOf(feature: unknown): GraphNode {
  if (!isObject(feature)) return { id: '', attributes: [] };
  const { id, properties, geometry } = feature;
  const name = [id, isObject(properties) ? properties['id'] : undefined].find(
    (one) => typeof one === 'string' || typeof one === 'number',
  );
  return {
    id: String(name ?? ''),
    attributes: isObject(properties) ? textsOf(properties) : [],
    ...(isObject(geometry) && pointOf(geometry)),
  };
}

/** Of several points the first; of a line or an area none, since no point of it is said to be the partner's. */
function pointOf({ type, coordinates }: Json): Pick<GraphNode, 'position' | 'findings'> {
  const points = listOf(coordinates);
  if (type !== 'Point' && type !== 'MultiPoint') {
    const value = typeof type === 'string' ? shown(type) : '';
    return { findings: [{ severity: 'warning', code: 'graph-not-a-point', value }] };
  }
  const [lon, lat] = type === 'Point' ? points : listOf(points[0]);
  const n = type === 'Point' ? 1 : points.length;
  return {
    ...(typeof lon === 'number' && typeof lat === 'number' && { position: { lat, lon } }),
    ...(n > 1 && {
      findings: [{ severity: 'warning', code: 'graph-several-points', values: { n } }],
    }),
  };
}

const linkOf = (link: Json): GraphLink => ({
  source: typeof link['source'] === 'string' ? link['source'] : '',
  target: typeof link['target'] === 'string' ? link['target'] : '',
  directed: true,
  attributes: textsOf(link),
});
