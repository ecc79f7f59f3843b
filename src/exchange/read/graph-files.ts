/** Files that hold a graph or points, as partnerships. Never throws: what is wrong with a file is a finding. */
import { gexfGraph } from './gexf.ts';
import { geoJsonGraph } from './geojson.ts';
import { networkOf } from './graph-network.ts';
import { Findings, unread, type Graph } from './graph.ts';
import { jsonGraph } from './json-graph.ts';
import { graphMlGraph } from './graphml.ts';
import type { Reading } from './reading.ts';

type Read = (text: string, fileName: string) => Reading;

const reader =
  (graphOf: (text: string, findings: Findings) => Graph | undefined): Read =>
  (text, fileName) => {
    const findings = new Findings();
    const graph = graphOf(text, findings);
    return graph ? networkOf(graph, fileName, findings) : unread(findings.all);
  };

export const readGeoJson: Read = reader(geoJsonGraph);
export const readJsonGraph: Read = reader(jsonGraph);
export const readGexf: Read = reader(gexfGraph);
export const readGraphMl: Read = reader(graphMlGraph);
