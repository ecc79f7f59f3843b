/** What the readers of GeoJSON, GEXF and GraphML find, before it becomes a partnership (`graph-network.ts`). */
import type { Finding } from '../../model/findings.ts';
import type { GraphFinding, GraphFindingCode } from '../../model/findings-graphs.ts';
import type { Coordinates } from '../../model/geography.ts';
import type { Attribute } from './attribute-fields.ts';
import type { Reading } from './reading.ts';

export interface GraphNode {
  /** As the file writes it; '' when it gives none. */
  readonly id: string;
  readonly attributes: readonly Attribute[];
  /** Degrees, as the geometry has them and not yet checked. */
  readonly position?: Coordinates;
  /** What was noticed about it while it was read; they are told with the partner's name. */
  readonly findings?: readonly GraphFinding[];
}

export interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  /** What it is called, also in languages: "relation", "relation:sl". */
  readonly attributes: readonly Attribute[];
}

export interface Graph {
  readonly facts: readonly Attribute[];
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Whether the format can say that nobody is linked; where it cannot, a coordinator is linked to all. */
  readonly linksKnown: boolean;
}

/** Of one kind of finding, so many are told one by one. */
const mostOfOne = 50;

/** Gathers findings. A file with the same fault in every row does not drown the others. */
export class Findings {
  readonly #found: GraphFinding[] = [];
  readonly #times = new Map<GraphFindingCode, number>();

  add(finding: GraphFinding): void {
    const times = (this.#times.get(finding.code) ?? 0) + 1;
    this.#times.set(finding.code, times);
    if (times <= mostOfOne) this.#found.push(finding);
  }

  /** In the order in which they were found; after the last of a kind, how many more there are. */
  get all(): readonly Finding[] {
    const told = new Map<GraphFindingCode, number>();
    return this.#found.flatMap((finding) => {
      const number = (told.get(finding.code) ?? 0) + 1;
      told.set(finding.code, number);
      const more = (this.#times.get(finding.code) ?? 0) - mostOfOne;
      if (number < mostOfOne || more <= 0) return [finding];
      const { severity } = finding;
      return [finding, { severity, code: 'graph-more', values: { n: more } }];
    });
  }
}

/** A reading of a file that nothing can be made of. */
export const unread = (findings: readonly Finding[]): Reading => ({
  network: undefined,
  towns: new Map(),
  findings,
  columns: [],
  choices: [],
});

/** A value as a finding shows it. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Characters of a file; beyond, a browser may run out of memory. */
export const mostCharacters = 50_000_000;
/** Partners and links together. */
export const mostThings = 100_000;
/** Levels of tags, or of groups. */
export const deepest = 200;

export const tooBig: GraphFinding = {
  severity: 'error',
  code: 'graph-too-big',
  values: { most: mostThings },
};
