/** What can be said of a graph or GeoJSON file that is read. `text/findings-graphs-*.ts` has the words. */
import type { Finding } from './findings.ts';

export type GraphFindingCode =
  // The file as a whole.
  | 'graph-not-json'
  | 'graph-not-xml'
  | 'graph-entities'
  | 'graph-too-deep'
  | 'graph-too-big'
  | 'graph-unknown-shape'
  | 'graph-empty'
  | 'graph-no-title'
  | 'graph-nested'
  | 'graph-hyperedges'
  | 'graph-projection'
  // A partner.
  | 'graph-no-name'
  | 'graph-duplicate-id'
  | 'graph-cut'
  | 'graph-not-a-point'
  | 'graph-several-points'
  | 'graph-position'
  | 'graph-swapped'
  | 'graph-country'
  | 'graph-role'
  | 'graph-website'
  | 'graph-website-completed'
  | 'graph-decimal-comma'
  | 'graph-several-coordinators'
  // A link.
  | 'graph-self-link'
  | 'graph-lost-link'
  | 'graph-links-merged'
  // Money and time.
  | 'graph-amount'
  | 'graph-no-currency'
  | 'graph-budget'
  | 'graph-period'
  | 'graph-more';

export type GraphFinding = Finding<GraphFindingCode>;
