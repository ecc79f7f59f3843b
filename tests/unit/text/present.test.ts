import { describe, expect, test } from 'vitest';
import { presentShortcuts } from '../../../src/present/keys.ts';
import { stageThemes, textSizes } from '../../../src/present/talk.ts';
import { loadPresentMessages } from '../../../src/text/load-present.ts';
import { languages } from '../../../src/text/messages.ts';
import { presentEn } from '../../../src/text/present-en.ts';
import type { PresentMessages } from '../../../src/text/present-messages.ts';
import { presentSl } from '../../../src/text/present-sl.ts';

/** All that is said without values, by its path. */
const sentencesOf = (catalogue: object, path = ''): [path: string, sentence: unknown][] =>
  Object.entries(catalogue).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? sentencesOf(value, `${path}${key}.`)
      : [[path + key, value] as [string, unknown]],
  );

const said = (m: PresentMessages): readonly string[] => [
  m.stepOf(7, 12),
  m.counter(7, 12),
  m.goTo(7),
  m.noSuchStep('99', 12),
  m.behind({ minutes: 1, seconds: 5 }),
  m.ahead({ minutes: 0, seconds: 40 }),
  m.qrCode('https://atlas.example/'),
  m.handoutTitle('CLUNET'),
  m.resting(42),
  m.held('R'),
  m.followedBy('a', 'b'),
];

test('both languages say the same things', () => {
  const shape = (m: PresentMessages) =>
    sentencesOf(m).map(([path, sentence]) => `${path}: ${typeof sentence}`);
  expect(shape(presentSl)).toEqual(shape(presentEn));
});

test('no sentence was left in English', () => {
  const slovene = new Map(sentencesOf(presentSl));
  const left = sentencesOf(presentEn).filter(
    ([path, sentence]) => typeof sentence === 'string' && slovene.get(path) === sentence && !path.startsWith('keyNames.'), // prettier-ignore
  );
  expect(left).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  test('every sentence says something, with typographic signs', async () => {
    const m = await loadPresentMessages(language);
    const all = [...sentencesOf(m).map(([, sentence]) => sentence), ...said(m)].filter(
      (sentence) => typeof sentence === 'string',
    );
    const broken = all.filter(
      (text) =>
        !text.trim() || text !== text.trim() || /["'`]|undefined|NaN|\[object| {2}/.test(text),
    );
    expect(broken).toEqual([]);
  });

  test('every key, theme and text size has its words', async () => {
    const { does, themes, textSizes: sizes } = await loadPresentMessages(language);
    expect(Object.keys(does).toSorted()).toEqual(presentShortcuts.map(({ id }) => id).toSorted());
    expect(Object.keys(themes)).toEqual([...stageThemes]);
    expect(Object.keys(sizes).toSorted()).toEqual(textSizes.map(String).toSorted());
  });
});

test('a pace is read as a clock', () => {
  expect(presentEn.behind({ minutes: 1, seconds: 5 })).toBe('1:05 behind');
  expect(presentSl.ahead({ minutes: 0, seconds: 40 })).toBe('0:40 prednosti');
});

test.each([
  [1, 'Paused. Goes on in 1 second.', 'Premor. Nadaljevanje čez 1 sekundo.'],
  [2, 'Paused. Goes on in 2 seconds.', 'Premor. Nadaljevanje čez 2 sekundi.'],
  [4, 'Paused. Goes on in 4 seconds.', 'Premor. Nadaljevanje čez 4 sekunde.'],
  [60, 'Paused. Goes on in 60 seconds.', 'Premor. Nadaljevanje čez 60 sekund.'],
])('a stand counts %d down', (seconds, english, slovene) => {
  expect([presentEn.resting(seconds), presentSl.resting(seconds)]).toEqual([english, slovene]);
});
