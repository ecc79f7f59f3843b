/** The little that the steps need of a browser; one adapter for each way of driving one. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Driver {
  readonly version: string;
  readonly goto: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** Runs in the page, so it may use nothing but its arguments. */
  readonly evaluate: <Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Such as `Control+Alt+k`, `ArrowDown`, `?`. */
  readonly press: (chord: string) => Promise<void>;
  readonly click: (place: Place) => Promise<void>;
  readonly drag: (from: Place, to: Place) => Promise<void>;
  readonly wheel: (place: Place, by: number) => Promise<void>;
  /** Gives a file of the disk to the input that the selector names. */
  readonly choose: (selector: string, file: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Everything done meanwhile is done in the window that the page has opened; it is closed afterwards. */
  readonly inOpened: (work: () => Promise<void>) => Promise<void>;
  /** What the pages have complained of since the last time it was asked. */
  readonly complaints: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}
