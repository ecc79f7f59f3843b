import { describe, expect, test } from 'vitest';
import {
  makePoster,
  posterFrames,
  type Poster,
  type PosterView,
} from '../../../src/scene/poster.ts';
import { paint } from '../../../src/scene/paint.ts';
import { fitText, flow } from '../../../src/scene/poster-text.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { loadDialogMessages, loadMessages } from '../../../src/text/load.ts';
import { languages, type Language } from '../../../src/text/messages.ts';
import { baked, measure } from '../clunet-baked.ts';
import { paintOf, themes } from '../styles/themes.ts';
import { everyone, kinds } from './pictures.ts';
import { faultsOf } from './poster-faults.ts';

type Frame = keyof typeof posterFrames;

async function posterOf(
  language: Language,
  frame: Frame,
  view: Partial<PosterView> & Pick<PosterView, 'kind'>,
  more: { heading?: { headline: string; sentence: string }; title?: string } = {},
): Promise<Poster> {
  const { title, heading } = more;
  const network = title
    ? { ...baked.network, title: { ...baked.network.title, text: title } }
    : baked.network;
  return makePoster({
    baked: { ...baked, network },
    frame: posterFrames[frame],
    view: { shown: everyone(baked), ...view },
    words: {
      language,
      m: await loadMessages(language),
      formats: formatsOf(language),
      source: (await loadDialogMessages(language)).export.source,
    },
    date: '2026-11-25',
    heading,
  });
}

const frames = Object.keys(posterFrames) as Frame[];
const german = new Set(['nwda', 'hamburg', 'karlsruhe', 'berlin-brandenburg']);
const views: Record<string, Partial<PosterView>> = {
  'as it opens': {},
  'with a partner selected': { selection: 'ljubljana-rra-lur' },
  filtered: { shown: german },
  zoomed: { camera: { centre: { x: 640, y: 330 }, zoom: 2.5 } },
};

describe.each(kinds)('the %s as a poster', (kind) => {
  for (const language of languages)
    for (const frame of frames)
      for (const [how, view] of Object.entries(views))
        test(`has nothing that touches: ${language}, ${frame}, ${how}`, async () => {
          expect(faultsOf(await posterOf(language, frame, { kind, ...view }))).toEqual([]);
        });

  test.each(frames)('names all partners (%s)', async (frame) => {
    for (const language of languages) {
      const { scene } = await posterOf(language, frame, { kind });
      expect(new Set(scene.labels.map(({ id }) => id)).size).toBe(14);
    }
  });

  test('is laid out for its own box, not scaled', async () => {
    for (const frame of frames) {
      const { scene, box } = await posterOf('en', frame, { kind });
      expect(scene.size).toEqual({ width: box.width, height: box.height });
    }
  });

  test('says who it is about, how many they are, where it is from and when it was made', async () => {
    const { lines, marks } = await posterOf('en', 'slide', { kind, selection: 'lakes' });
    const said = lines.map(({ text }) => text).join('\n');
    for (const text of [
      'CLUNET',
      baked.network.title.text,
      'Lakes, Lahti, Finland',
      'Coordinator 1',
      'Partners 13',
      'Source: The project’s page on the site of RRA LUR (rralur.si)'.replace('’', "'"),
      '25 November 2026',
    ])
      expect(said).toContain(text);
    expect(said.includes('Natural Earth')).toBe(kind === 'map');
    expect(marks.map(({ shape }) => shape)).toEqual(['diamond', 'disc']);
  });

  test('counts those that the filter shows', async () => {
    const { lines } = await posterOf('sl', 'a4', { kind, shown: german });
    const said = lines.map(({ text }) => text);
    expect(said).toContain('Partnerji 3');
    expect(said).toContain('Prikazani so 4 partnerji od 14.');
  });

  test('writes the names it is told to, and the headline of a step', async () => {
    const step = { headline: 'Germany and France', sentence: 'A ministry and a city office' };
    const labels = ['hamburg', 'karlsruhe'];
    const poster = await posterOf('en', 'slide', { kind, labels }, { heading: step });
    expect(poster.scene.labels.map(({ id }) => id).toSorted()).toEqual(labels);
    expect(poster.lines.slice(0, 2).map(({ text }) => text)).toEqual(Object.values(step));
    expect(faultsOf(poster)).toEqual([]);
    const bare = await posterOf('en', 'slide', { kind, labels: [] });
    expect(bare.scene.labels).toEqual([]);
  });

  test('keeps a title of any length in its place', async () => {
    const long = 'Internationalisation and incubation of clusters '.repeat(40);
    const word = 'Verkehrsinfrastruktur'.repeat(20);
    for (const title of [long, word])
      expect(faultsOf(await posterOf('en', 'slide', { kind }, { title }))).toEqual([]);
  });

  test('looks where the screen looks', async () => {
    const camera = { centre: { x: 640, y: 330 }, zoom: 3 };
    const near = await posterOf('en', 'slide', { kind, camera });
    const far = await posterOf('en', 'slide', { kind });
    const spread = ({ scene }: Poster) => {
      const [a, b] = ['karlsruhe', 'hamburg'].map((id) => scene.nodes.find((n) => n.id === id)!);
      return Math.hypot(a!.x - b!.x, a!.y - b!.y);
    };
    expect(spread(near) / spread(far)).toBeCloseTo(3, 1);
  });
});

test('text that does not fit is written smaller before anything of it goes', () => {
  const style = { size: 20, weight: 400 };
  const text = 'Ministry of Economy and Labour Affairs';
  const width = measure(text, style);
  expect(fitText(text, style, width, 1, measure)).toEqual({ lines: [text], size: 20 });
  const smaller = fitText(text, style, 0.8 * width, 1, measure);
  expect(smaller.lines).toEqual([text]);
  expect(smaller.size).toBeLessThan(20);
  expect(fitText(text, style, 0.6 * width, 2, measure).lines).toHaveLength(2);
  expect(fitText(text, style, 0.2 * width, 1, measure).lines[0]).toMatch(/^Minis.*…$/);
  expect(fitText('', style, width, 2, measure).lines.join('')).toBe('');
});

test('a row goes on until it is full', () => {
  const rows = flow([{ width: 40 }, { width: 50 }, { width: 30 }], 100, 10);
  expect(rows.map((row) => row.map(({ x }) => x))).toEqual([[0, 50], [0]]);
});

test('its colours are the light theme’s', () => {
  const light = themes.find(({ name }) => name === 'light')!;
  for (const [token, value] of Object.entries(paint))
    expect(paintOf(value), token).toEqual(light.paint(token));
});
