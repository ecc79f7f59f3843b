import { describe, expect, test } from 'vitest';
import { loadNotes, loadTour, type TourRequest } from '../../../src/present/load-tour.ts';
import { generatedNetwork } from '../../fixtures/generated.ts';
import { parseNetwork } from '../../../src/model/parse.ts';
import { baked } from '../clunet-baked.ts';
import { clunet } from '../model/clunet.ts';
import { wordsIn } from './words.ts';

const shipped: TourRequest = {
  network: baked.network,
  outliers: baked.outliers,
  words: await wordsIn('sl'),
  shipped: true,
};
const opened = { ...shipped, network: clunet(), shipped: false };
const [note] = (clunet().tour ?? []).map((step) => step.note);

test('the page’s own network comes without its tour', () => {
  expect(baked.network).not.toHaveProperty('tour');
  expect(clunet()).toMatchObject(baked.network);
});

test('its tour is fetched, and its notes apart from it', async () => {
  const tour = await loadTour(shipped);
  const notes = await loadNotes(shipped);
  expect(tour).toHaveLength(12);
  expect([...notes.keys()]).toEqual(tour.map(({ id }) => id));
  expect(notes.get('clunet')).toEqual({
    text: typeof note === 'string' ? note : note?.['sl'],
    lang: undefined,
  });
});

test('a document that somebody opens brings its own', async () => {
  expect(await loadTour(opened)).toEqual(await loadTour(shipped));
  expect(await loadNotes(opened)).toEqual(await loadNotes(shipped));
});

describe('for a document without a tour', () => {
  const parsed = parseNetwork(generatedNetwork(20, 'star'));
  if (!parsed.ok) throw new Error('The fixture is sound.');
  const request = { ...shipped, network: parsed.network, outliers: [], shipped: false };

  test('one is made, with a note for every step', async () => {
    const tour = await loadTour(request);
    const notes = await loadNotes(request);
    expect(tour.find(({ id }) => id === 'countries')?.headline.text).toMatch(/^20 partnerjev/);
    expect([...notes.keys()]).toEqual(tour.map(({ id }) => id));
    for (const { text } of notes.values()) expect(text.length).toBeGreaterThan(20);
  });
});
