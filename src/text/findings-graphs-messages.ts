import type { GraphFindingCode } from '../model/findings-graphs.ts';

/**
 * What is wrong, and how to put it right, for each finding about a graph or GeoJSON file. `{value}`,
 * `{became}`, `{column}` and the names of a finding's `values` stand for what it mentions.
 */
export type GraphFindingMessages = Readonly<
  Record<GraphFindingCode, readonly [wrong: string, fix: string]>
>;
