import { createContext } from 'svelte';
import type { Presenter } from '../../present/presenter.svelte.ts';
import type { TourStep } from '../../present/tour.ts';
import type { PresentMessages } from '../../text/present-messages.ts';

/** What the parts of a presentation share; getters, because languages change. */
export interface Presenting {
  readonly presenter: Presenter;
  readonly steps: readonly TourStep[];
  readonly step: TourStep;
  /** The words of the presentation; short, because every component says it often. */
  readonly p: PresentMessages;
  /** Whether the handout has the notes. */
  readonly withNotes: boolean;
  readonly takeNotes: (wanted: boolean) => void;
}

export const [usePresenting, providePresenting] = createContext<Presenting>();
