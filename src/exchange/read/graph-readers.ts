/** The readers of graphs and maps, loaded when a file needs one. */
import type { Reading } from './reading.ts';

export type GraphFormat = 'geojson' | 'json-graph' | 'gexf' | 'graphml';

export type ReadGraph = (text: string, file: string) => Reading;

export async function graphReader(format: GraphFormat): Promise<ReadGraph> {
  const { readGeoJson, readGexf, readGraphMl, readJsonGraph } = await import('./graph-files.ts');
  return {
    geojson: readGeoJson,
    'json-graph': readJsonGraph,
    gexf: readGexf,
    graphml: readGraphMl,
  }[format];
}
