/** What every page draws: the same partners, as an array that its library need not read or check. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

export interface Partnership {
  readonly partners: readonly Partner[];
  readonly coordinator: string;
  /** Ends by their places among the partners. */
  readonly links: readonly (readonly [source: number, target: number])[];
}
