/** The readers of graphs and maps, loaded when a file needs one. */
import type { Reading } from './reading.ts';

export type GraphFormat = 'geojson' | 'gexf' | 'graphml';

export type ReadGraph = (text: string, file: string) => Reading;

export async function graphReader(format: GraphFormat): Promise<ReadGraph> {
  const { readGeoJson, readGexf, readGraphMl } = await import('./graph-files.ts');
  return { geojson: readGeoJson, gexf: readGexf, graphml: readGraphMl }[format];
}
