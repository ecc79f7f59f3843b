/** Where a talk gets its steps, and the speaker the notes: from the document, else made for it. */
import type { NetworkDocument, Step, StepShown } from '../model/network.ts';
import type { Wording } from '../text/describe.ts';
import { loadTourMessages } from '../text/load-tour.ts';
import { sayer, type Said } from './said.ts';
import { tourIn, type TourStep } from './tour.ts';

export interface TourRequest {
  readonly network: NetworkDocument;
  readonly outliers: readonly (readonly string[])[];
  readonly words: Wording;
  /** Whether it is the page's own document: its tour then lies in a module, not in the document. */
  readonly shipped: boolean;
}

/** What the stage shows. Notes are neither fetched nor kept. */
export async function loadTour(request: TourRequest): Promise<readonly TourStep[]> {
  const { network, words, shipped } = request;
  const own = shipped ? (await import('virtual:tour')).default : network.tour;
  const steps: readonly StepShown[] = own ?? (await generated(request));
  return tourIn({ network, steps, words });
}

/** What the speaker says, by the steps' ids: for the notes window and the handout only. */
export async function loadNotes(request: TourRequest): Promise<ReadonlyMap<Step['id'], Said>> {
  const say = sayer(request.network, request.words.language);
  const notes = Object.entries(await notesOf(request));
  return new Map(notes.map(([id, note]) => [id, say(note)]));
}

async function notesOf(request: TourRequest): Promise<Readonly<Record<string, Step['note']>>> {
  if (request.shipped) {
    const [{ default: encoded }, { readNotes }] = await Promise.all([
      import('virtual:tour-notes'),
      import('./notes.ts'),
    ]);
    if (encoded !== null) return readNotes(encoded);
  }
  const steps = request.network.tour ?? (await generated(request));
  return Object.fromEntries(steps.map(({ id, note }) => [id, note]));
}

async function generated({ network, outliers, words }: TourRequest): Promise<readonly Step[]> {
  const [{ generateTour }, t] = await Promise.all([
    import('./generate.ts'),
    loadTourMessages(words.language),
  ]);
  return generateTour({ network, outliers, words, t });
}
