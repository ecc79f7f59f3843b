import { describe, expect, test } from 'vitest';
import { clunet } from './clunet.ts';

const network = clunet();
const tour = network.tour ?? [];
const wordings = (text: string | Readonly<Record<string, string>>) =>
  typeof text === 'string' ? [text] : Object.values(text);

/** Step by step: id, seconds, view, framing, emphasis, names on the picture, panel. */
const PLAN = [
  ['clunet', 30, 'map', 'all', 'marks', [], 'none'],
  ['aims', 60, 'map', 'all', 'dimmed', [], 'aims'],
  ['themes', 40, 'map', 'all', 'dimmed', [], 'themes'],
  ['countries', 50, 'map', 'main', 'countries', [], 'countries'],
  ['coordinator', 35, 'network', 'main', 'marks', ['nwda'], 'partner'],
  [
    ...(['germany-france', 60, 'map', 'main', 'marks'] as const),
    [
      'hamburg',
      'karlsruhe',
      'berlin-brandenburg',
      'mediterranee-technologies',
      'brittany-innovation',
    ],
    'partners',
  ],
  [
    ...(['spain-italy', 55, 'map', 'main', 'marks'] as const),
    ['madrimasd', 'ita-aragon', 'filas-lazio', 'etruria-innovazione'],
    'partners',
  ],
  [
    ...(['slovenia-hungary-finland', 50, 'map', 'main', 'marks'] as const),
    ['ljubljana-rra-lur', 'south-great-plain', 'lakes'],
    'partners',
  ],
  ['montreal', 40, 'map', ['mmc-montreal'], 'marks', ['mmc-montreal'], 'partner'],
  ['money', 60, 'network', 'all', 'marks', ['ljubljana-rra-lur'], 'budget'],
  ['time', 40, 'network', 'all', 'marks', ['ljubljana-rra-lur'], 'timeline'],
  ['what-lasts', 80, 'map', 'all', 'marks', [], 'aims'],
];

test('the tour goes by its plan, in ten minutes', () => {
  expect(
    tour.map(({ id, seconds, view, framing, emphasis, labels, panel }) => [
      ...[id, seconds, view, framing, emphasis, labels, panel.kind],
    ]),
  ).toEqual(PLAN);
  expect(tour.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(600);
});

test('who is named is highlighted, and who stands in the list is named', () => {
  for (const { labels, highlight, panel } of tour) {
    expect(highlight).toEqual(labels);
    if (panel.kind === 'partners') expect(panel.partners).toEqual(labels);
  }
});

test('every partner is named once at least', () => {
  expect(new Set(tour.flatMap(({ labels }) => labels))).toEqual(
    new Set(network.partners.map(({ id }) => id)),
  );
});

describe('what is said', () => {
  const sentencesIn = (text: string) => text.split(/[.?!](?:\s|$)/).filter(Boolean).length;

  test.each(tour.map(({ id, note }) => [id, note] as const))(
    'in step %s is two to five sentences, in every language',
    (_, note) => {
      for (const text of wordings(note)) {
        expect(sentencesIn(text)).toBeGreaterThanOrEqual(2);
        expect(sentencesIn(text)).toBeLessThanOrEqual(5);
      }
    },
  );

  test('can be said in the step’s time, at 150 words a minute', () => {
    for (const { id, note, seconds } of tour)
      for (const text of wordings(note))
        expect([id, (text.split(/\s+/).length / 150) * 60 <= seconds]).toEqual([id, true]);
  });

  test('stands nowhere that the audience sees', () => {
    for (const { note, sentence, describe: shown } of tour)
      for (const text of wordings(note))
        for (const seen of [...wordings(sentence), ...wordings(shown)])
          expect(seen).not.toContain(text);
  });

  test('names no sum but the known ones', () => {
    const money = tour.find(({ id }) => id === 'money');
    const digits = [money?.note, money?.sentence, money?.describe]
      .flatMap((text) => wordings(text ?? ''))
      .flatMap((text) => text.match(/\d[\d.,]*\d/g) ?? [])
      .map((text) => text.replace(/[.,]00$/, '').replace(/\D/g, ''));
    // 2,022,000.00; 106,660.90; 5.28 %
    expect(new Set(digits)).toEqual(new Set(['2022000', '10666090', '528']));
  });
});
