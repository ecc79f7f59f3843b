/** A step of the tour as a picture to take away: the same picture as on the stage, laid out for the paper. */
import type { Baked } from '../layout/baked.ts';
import type { PosterFrame, PosterInput } from '../scene/poster.ts';
import { stepSizes } from '../scene/poster-frame.ts';
import { textIn, type Wording } from '../text/describe.ts';
import { stepLayout, stepScene, type Room, type StepWords } from './step-scene.ts';
import type { TourStep } from './tour.ts';

export interface StepPosterWords extends Wording {
  readonly standOut: (count: number, all: number) => string;
}

/** The picture's own edges are not the paper's: the margins lie between. */
const inside = { left: false, right: false, bottom: false } as const;

/** What a poster needs to know of a step. Notes are none of it. */
export function posterOfStep(
  baked: Baked,
  step: TourStep,
  words: StepPosterWords,
): Pick<PosterInput, 'view' | 'heading' | 'picture'> {
  const { network } = baked;
  const all = network.partners.length;
  const count = new Set(step.highlight).size;
  return {
    // Every partner is drawn, whoever stands out; so the key counts all.
    view: {
      kind: step.view,
      shown: new Set(network.partners.map(({ id }) => id)),
      labels: step.labels,
    },
    heading: {
      headline: step.headline.text,
      sentence: step.sentence.text,
      headlineLang: step.headline.lang,
      sentenceLang: step.sentence.lang,
    },
    picture: {
      description: step.describe,
      note: count > 0 && count < all ? words.standOut(count, all) : undefined,
      async draw(size, frame, measure) {
        const { ringStage } = await import('../layout/network-stage.ts');
        const room = roomFor(size, frame);
        const lettering: StepWords = {
          measure,
          countryName: words.formats.country,
          detailOf: ({ place }) => (place?.city ? textIn(place.city, words.language) : ''),
          roleOf: ({ role }) => words.m.roles[role],
        };
        const layout = stepLayout(baked, step, room, lettering, ringStage);
        if (!layout) throw new Error(`No layout for step ${step.id}: stepLayout needs ringStage.`);
        return { scene: stepScene(baked, step, layout, room, lettering), reading: layout.reading };
      },
    },
  };
}

const roomFor = (picture: Room['picture'], { size, textScale }: PosterFrame): Room => ({
  picture,
  height: size.height,
  textSize: stepSizes.title * textScale,
  atEdge: inside,
});
