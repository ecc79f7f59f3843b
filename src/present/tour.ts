import type { NetworkDocument, StepShown } from '../model/network.ts';
import { textIn, type Wording } from '../text/describe.ts';
import { panelIn, type PanelShown } from './panel.ts';
import { sayer, type Said } from './said.ts';

/** A step of a tour in one language: everything the stage shows, and nothing that the speaker says. */
export interface TourStep extends Pick<
  StepShown,
  'id' | 'seconds' | 'view' | 'framing' | 'emphasis' | 'highlight' | 'labels'
> {
  readonly headline: Said;
  readonly sentence: Said;
  readonly panel: PanelShown;
  /** What the picture shows, for those who do not see it. */
  readonly describe: string;
}

export interface TourInput {
  readonly network: NetworkDocument;
  readonly steps: readonly StepShown[];
  readonly words: Wording;
}

export function tourIn({ network, steps, words }: TourInput): readonly TourStep[] {
  const say = sayer(network, words.language);
  const panel = panelIn(network, words);
  return steps.map(({ id, seconds, view, framing, emphasis, highlight, labels, ...step }) => ({
    ...{ id, seconds, view, framing, emphasis, highlight, labels },
    headline: say(step.headline),
    sentence: say(step.sentence),
    panel: panel(step.panel),
    describe: textIn(step.describe, words.language),
  }));
}
