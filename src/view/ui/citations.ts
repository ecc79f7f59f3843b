/** Context key under which a panel offers its own list of sources to the marks within it. */
export const citations = Symbol('citations');

/** Joins source marks with the list of sources at the end of their panel. */
export interface Citations {
  /** The id of a source's entry in this panel's list. */
  readonly idOf: (source: string) => string;
  /** Moves focus to the entry; the way back leads to the mark. The address stays as it is. */
  readonly visit: (event: MouseEvent, source: string) => void;
}
