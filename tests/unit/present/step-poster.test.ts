import { describe, expect, test } from 'vitest';
import { loadNotes, loadTour, type TourRequest } from '../../../src/present/load-tour.ts';
import { posterOfStep } from '../../../src/present/step-poster.ts';
import { makePoster, posterFrames, type Poster } from '../../../src/scene/poster.ts';
import { loadDialogMessages } from '../../../src/text/load.ts';
import { languages, type Language } from '../../../src/text/messages.ts';
import { baked } from '../clunet-baked.ts';
import { faultsOf } from '../scene/poster-faults.ts';
import { wordsIn } from './words.ts';

type Frame = keyof typeof posterFrames;
const frames = Object.keys(posterFrames) as Frame[];

async function tourIn(language: Language) {
  const words = await wordsIn(language);
  const { source, standOut } = (await loadDialogMessages(language)).export;
  const request: TourRequest = {
    network: baked.network,
    outliers: baked.outliers,
    words,
    shipped: true,
  };
  const steps = await loadTour(request);
  const posterOf = (place: number, frame: Frame): Promise<Poster> => {
    const step = steps[place - 1];
    if (!step) throw new Error(`There is no step ${place}.`);
    return makePoster({
      baked,
      frame: posterFrames[frame],
      words: { ...words, source },
      date: '2026-11-25',
      ...posterOfStep(baked, step, { ...words, standOut }),
    });
  };
  return { request, steps, posterOf };
}

describe.each(languages)('the steps of the tour as pictures (%s)', async (language) => {
  const { request, steps, posterOf } = await tourIn(language);

  test.each(frames)('nothing in them touches or is cut off (%s)', async (frame) => {
    for (const [index, { id }] of steps.entries())
      expect(faultsOf(await posterOf(index + 1, frame)), id).toEqual([]);
  });

  test.each(frames)(
    'they name and stress whom the stage names and stresses (%s)',
    async (frame) => {
      for (const [index, { id, labels, highlight }] of steps.entries()) {
        const { scene } = await posterOf(index + 1, frame);
        expect(scene.labels.map((label) => label.id).toSorted(), id).toEqual(
          [...labels].toSorted(),
        );
        if (highlight.length === 0) continue;
        const stressed = scene.nodes.filter(({ look }) => look === 'near').map((node) => node.id);
        expect(stressed.toSorted(), id).toEqual([...highlight].toSorted());
      }
    },
  );

  test('their key counts everyone who is drawn, and says how many stand out', async () => {
    const germany = steps.findIndex(({ highlight }) => highlight.length === 5) + 1;
    const said = (await posterOf(germany, 'slide')).lines.map(({ text }) => text);
    const whole = (await posterOf(1, 'slide')).lines.map(({ text }) => text);
    expect(said).toContain(
      { en: '5 of 14 partners highlighted', sl: 'Poudarjeni partnerji: 5 od 14' }[language],
    );
    expect(said).toContain({ en: 'Partners 13', sl: 'Partnerji 13' }[language]);
    expect(whole.join('\n')).not.toMatch(/highlighted|Poudarjeni/);
    expect([...said, ...whole].join('\n')).not.toMatch(/shown|rikazan/);
  });

  test('no word of the notes is in them', async () => {
    const notes = await loadNotes(request);
    for (const [index, { id }] of steps.entries()) {
      const note = notes.get(id)?.text ?? '';
      const { title, description, lines } = await posterOf(index + 1, 'slide');
      const said = [title, description, ...lines.map(({ text }) => text)].join(' ');
      expect(note.length, id).toBeGreaterThan(40);
      expect(said, id).not.toContain(note.slice(0, 25));
    }
  });
});
