/** The readers of graphs and maps, loaded when a file needs one. */
import type { Reading } from './reading.ts';

export type GraphFormat = 'geojson' | 'gexf' | 'graphml';

export type ReadGraph = (text: string, file: string) => Reading;

/** What the format's reader is called in `graph-files.ts`. */
const names = { geojson: 'readGeoJson', gexf: 'readGexf', graphml: 'readGraphMl' } as const;

type GraphFiles = Readonly<Partial<Record<(typeof names)[GraphFormat], ReadGraph>>>;

/** A seam: the module is found by name, so that this compiles where it is not there yet. */
const modules = import.meta.glob<GraphFiles>('./graph-files.ts');

export async function graphReader(format: GraphFormat): Promise<ReadGraph | undefined> {
  const files = await modules['./graph-files.ts']?.();
  return files?.[names[format]];
}
