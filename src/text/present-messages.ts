/** What the presentation and its notes window say; the keys themselves stand in `src/present/keys.ts`. */

/** What a key does while presenting. */
export type PresentKeyId =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'number'
  | 'goTo'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'resume'
  | 'close'
  | 'notes'
  | 'overview'
  | 'timer'
  | 'resetTimer'
  | 'laser'
  | 'pen'
  | 'erase'
  | 'zoom'
  | 'view'
  | 'theme'
  | 'larger'
  | 'smaller'
  | 'autoplay'
  | 'explore'
  | 'audienceLink'
  | 'help';

/** Keys that are called by a word. Letters, signs and function keys are called by themselves. */
export type PresentKeyName =
  | 'PageDown'
  | 'PageUp'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'Space'
  | 'Enter'
  | 'Backspace'
  | 'Home'
  | 'End'
  | 'Escape'
  | 'Shift'
  | 'Digits'
  | '.'
  | ',';

/** What keeps a talk's pace, as whole minutes and seconds. */
interface Span {
  readonly minutes: number;
  readonly seconds: number;
}

export interface PresentMessages {
  readonly present: string;
  readonly end: string;
  readonly next: string;
  readonly previous: string;
  readonly first: string;
  readonly last: string;
  /** "Step 7 of 12", for screen readers and titles. */
  readonly stepOf: (step: number, steps: number) => string;
  /** "7 / 12", small on the stage. */
  readonly counter: (step: number, steps: number) => string;
  /** Said where there is no next step. */
  readonly atEnd: string;
  /** Stands where the next step would be previewed. */
  readonly noNext: string;
  readonly over: string;
  readonly toAtlas: string;
  readonly beginAgain: string;

  readonly stage: string;
  readonly notesWindow: string;
  readonly openNotes: string;
  readonly currentStep: string;
  readonly nextStep: string;
  readonly notes: string;
  readonly notesSize: string;
  readonly largerNotes: string;
  readonly smallerNotes: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<'standard' | 'notesFirst' | 'notesOnly', string>>;

  readonly blank: string;
  readonly black: string;
  readonly white: string;
  readonly showAgain: string;
  readonly blanked: Readonly<Record<'black' | 'white', string>>;
  readonly fullscreen: string;
  readonly leaveFullscreen: string;
  readonly overview: string;
  readonly goTo: (step: number) => string;
  readonly goToStep: string;
  /** The field's name, or its echo before any digit. */
  readonly stepNumber: string;
  readonly noSuchStep: (step: string, steps: number) => string;
  readonly go: string;
  readonly cancel: string;
  readonly more: string;
  readonly close: string;

  readonly explore: string;
  readonly exploring: string;
  readonly backToStep: string;
  readonly showMap: string;
  readonly showNetwork: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly laser: string;
  readonly pen: string;
  readonly erase: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'strong' | 'dark', string>>;
  readonly textSize: string;
  /** By the size's number, as the talk has it. */
  readonly textSizes: Readonly<Record<'1' | '1.15' | '1.33' | '1.5', string>>;
  readonly largerText: string;
  readonly smallerText: string;

  readonly clock: string;
  readonly timer: string;
  readonly elapsed: string;
  readonly remaining: string;
  readonly overtime: string;
  readonly startTimer: string;
  readonly pauseTimer: string;
  readonly resetTimer: string;
  readonly holdToReset: string;
  readonly timerWasReset: string;
  readonly undo: string;
  readonly countUp: string;
  readonly countDown: string;
  readonly holdOnBlank: string;
  readonly pace: string;
  readonly behind: (span: Span) => string;
  readonly ahead: (span: Span) => string;
  readonly onTime: string;
  readonly question: string;
  readonly questionOver: string;
  readonly questionHint: string;

  readonly connection: Readonly<Record<'waiting' | 'connected' | 'lost', string>>;
  /** The banner's sentence: what it means, and what to do. */
  readonly lostStage: string;
  readonly stageHidden: string;
  readonly openStage: string;
  readonly blockedTitle: string;
  readonly blocked: string;
  readonly openNotesLink: string;
  readonly secondScreen: string;
  readonly swapScreens: string;
  readonly dragHelp: string;
  readonly noSecondScreen: string;

  readonly download: string;
  readonly downloadHint: string;
  readonly downloadFailed: string;
  readonly audienceLink: string;
  readonly audienceLinkHint: string;
  readonly noAudienceLink: string;
  readonly qrCode: (address: string) => string;
  readonly print: string;
  readonly includeNotes: string;
  readonly handoutTitle: (title: string) => string;

  readonly autoplay: string;
  readonly startAutoplay: string;
  readonly stopAutoplay: string;
  readonly pause: string;
  readonly goOn: string;
  /** What a stand says while it rests. */
  readonly resting: (seconds: number) => string;

  readonly help: string;
  readonly helpIntro: string;
  readonly singleKeysOff: string;
  readonly columns: Readonly<Record<'keys' | 'does' | 'where', string>>;
  readonly does: Readonly<Record<PresentKeyId, string>>;
  readonly where: Readonly<Record<'talk' | 'exploring' | 'someExploring', string>>;
  readonly keyNames: Readonly<Record<PresentKeyName, string>>;
  /** "R, held for a second". */
  readonly held: (key: string) => string;
  /** "digits, then Enter". */
  readonly followedBy: (first: string, second: string) => string;
  readonly or: string;
  readonly off: string;
}
