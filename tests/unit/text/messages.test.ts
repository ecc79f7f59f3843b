import { describe, expect, test } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { loadMessages } from '../../../src/text/load.ts';
import { isLanguage, languages } from '../../../src/text/messages.ts';
import { sl } from '../../../src/text/sl.ts';

type Sentence = string | ((...values: never[]) => string);

/** All sentences of a catalogue by their path: "views.map". */
function sentences(catalogue: object, path = ''): Map<string, Sentence> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, Sentence | object]) =>
      typeof value === 'object'
        ? [...sentences(value, `${path}${key}.`)]
        : [[path + key, value] as const],
    ),
  );
}

const english = sentences(en);
const slovene = sentences(sl);
const counts = [0, 1, 2, 3, 4, 5, 21, 101, 102];

/** Arguments for every sentence that takes some. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  pageTitle: [
    ['CLUNET', 'Cluster Policy'],
    ['CLUNET', 'Cluster Policy', 'Lakes'],
  ],
  pageDescription: [['CLUNET', '14', '9']],
  version: [['1.0.0']],
  'stageName.map': [['14']],
  'stageName.network': [['14']],
  insetName: [['Canada']],
  shown: counts.map((count) => [count, 102]),
  roleOfSome: counts.flatMap((count) => [
    ['coordinator', count],
    ['partner', count],
  ]),
  partnerOf: [['1', '14']],
  numberOf: [['1', '14']],
  distanceAndDirection: ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'].map((to) => ['591 km', to]),
  shareOf: [['5.28%', 'EUR 2,022,000.00']],
  linkedTo: counts.map((count) => [count]),
  budgetFunding: [['100%', 'EU']],
  budgetInWords: [[['One.', 'Two.']]],
  ofTotal: [['5.28%']],
  timelineFromTo: [['1 September 2006', '31 August 2009']],
  months: counts.map((count) => [count]),
  years: counts.map((count) => [count]),
  days: counts.map((count) => [String(count), count]),
  endedAgo: counts.flatMap((years) => [0, 1, 2, 11].map((months) => [years, months])),
  startsIn: counts.flatMap((years) => [0, 1, 2, 11].map((months) => [years, months])),
  partnersByCountry: counts.flatMap((partners) => [1, 2, 9].map((there) => [partners, there])),
  inCountry: counts.map((count) => [count]),
  openDetailsOf: [['Lakes']],
  sourceMark: [['1', 'CORDIS']],
  problemsIntro: counts.map((count) => [count]),
};

const spoken = (catalogue: Map<string, Sentence>): [path: string, text: string][] =>
  [...catalogue].flatMap(([path, sentence]) => {
    if (typeof sentence === 'string') return [[path, sentence] as [string, string]];
    const calls = samples[path];
    if (!calls) throw new Error(`Give "${path}" sample values in this test.`);
    return calls.map((values): [string, string] => [path, sentence(...(values as never[]))]);
  });

test('both languages have the same sentences, and the same ones take values', () => {
  const shape = (catalogue: Map<string, Sentence>) =>
    [...catalogue].map(([path, sentence]) => `${path}: ${typeof sentence}`);
  expect(shape(slovene)).toEqual(shape(english));
});

describe.each([
  ['English', english],
  ['Slovene', slovene],
])('every sentence in %s', (_, catalogue) => {
  test('says something', () => {
    const broken = spoken(catalogue).filter(
      ([, text]) =>
        text.trim() === '' ||
        text !== text.trim() ||
        /undefined|null|NaN|\[object| {2}|\.\.$/.test(text),
    );
    expect(broken).toEqual([]);
  });

  test('uses the values it is given', () => {
    const deaf = [...catalogue]
      .filter(([path, sentence]) => {
        const [first, ...others] = samples[path] ?? [];
        if (typeof sentence === 'string' || !first) return false;
        const say = sentence as (...values: unknown[]) => string;
        const given = say(...first);
        const variants = [
          ...others.map((values) => say(...values)),
          say(...first.map((value) => (typeof value === 'string' ? 'se' : value))),
        ];
        return variants.every((text) => text === given) && path !== 'budgetInWords';
      })
      .map(([path]) => path);
    expect(deaf).toEqual([]);
  });

  test('has typographic quotes and apostrophes', () => {
    expect(spoken(catalogue).filter(([, text]) => /["'`]/.test(text))).toEqual([]);
  });
});

test('Slovene has no English quotes', () => {
  expect(spoken(slovene).filter(([, text]) => /“[^“”]*”/.test(text))).toEqual([]);
});

test('no sentence was left in English', () => {
  // Words that are the same in both languages.
  const same = new Set(['legend', 'roles.partner', 'panels.partner', 'insetName', 'budgetInWords']);
  const left = [...english].filter(
    ([path, sentence]) =>
      typeof sentence === 'string' && slovene.get(path) === sentence && !same.has(path),
  );
  expect(left).toEqual([]);
});

test('a catalogue is loaded by its language', async () => {
  expect(await loadMessages('en')).toBe(en);
  expect(await loadMessages('sl')).toBe(sl);
});

test('only languages of the interface are languages', () => {
  expect(languages.every(isLanguage)).toBe(true);
  expect(['de', '', 'EN', null, undefined, 1].some(isLanguage)).toBe(false);
});

describe('English counts in two forms', () => {
  test.each([
    [0, '0 partners', '0 months', '0 links'],
    [1, '1 partner', '1 month', '1 link'],
    [2, '2 partners', '2 months', '2 links'],
    [36, '36 partners', '36 months', '36 links'],
    [101, '101 partners', '101 months', '101 links'],
  ])('%d', (count, partners, months, links) => {
    expect([en.inCountry(count), en.months(count), en.linkedTo(count)]).toEqual([
      partners,
      months,
      links,
    ]);
  });

  test.each([
    [17, 2, 'Ended 17 years and 2 months ago'],
    [1, 1, 'Ended 1 year and 1 month ago'],
    [3, 0, 'Ended 3 years ago'],
    [0, 5, 'Ended 5 months ago'],
    [0, 0, 'Ended less than a month ago'],
  ])('%d years, %d months: %s', (years, months, text) => {
    expect(en.endedAgo(years, months)).toBe(text);
    expect(en.startsIn(years, months)).toBe(
      text.replace('Ended', 'Starts in').replace(/ ago$/, ''),
    );
  });

  test('problems are found and mended', () => {
    expect(en.problemsIntro(1)).toMatch(/^1 problem was found\./);
    expect(en.problemsIntro(2)).toMatch(/^2 problems were found\./);
  });
});

describe('Slovene counts in four forms, again and again by hundreds', () => {
  test.each([
    [0, '0 partnerjev', '0 povezav', '0 mesecev', '0 let', '0 dni'],
    [1, '1 partner', '1 povezava', '1 mesec', '1 leto', '1 dan'],
    [2, '2 partnerja', '2 povezavi', '2 meseca', '2 leti', '2 dneva'],
    [3, '3 partnerji', '3 povezave', '3 meseci', '3 leta', '3 dnevi'],
    [4, '4 partnerji', '4 povezave', '4 meseci', '4 leta', '4 dnevi'],
    [5, '5 partnerjev', '5 povezav', '5 mesecev', '5 let', '5 dni'],
    [11, '11 partnerjev', '11 povezav', '11 mesecev', '11 let', '11 dni'],
    [14, '14 partnerjev', '14 povezav', '14 mesecev', '14 let', '14 dni'],
    // Not as in Croatian or Russian: twenty-one takes the genitive plural.
    [21, '21 partnerjev', '21 povezav', '21 mesecev', '21 let', '21 dni'],
    [36, '36 partnerjev', '36 povezav', '36 mesecev', '36 let', '36 dni'],
    [100, '100 partnerjev', '100 povezav', '100 mesecev', '100 let', '100 dni'],
    [101, '101 partner', '101 povezava', '101 mesec', '101 leto', '101 dan'],
    [102, '102 partnerja', '102 povezavi', '102 meseca', '102 leti', '102 dneva'],
    [103, '103 partnerji', '103 povezave', '103 meseci', '103 leta', '103 dnevi'],
    [105, '105 partnerjev', '105 povezav', '105 mesecev', '105 let', '105 dni'],
    [1096, '1096 partnerjev', '1096 povezav', '1096 mesecev', '1096 let', '1096 dni'],
  ])('%d', (count, partners, links, months, years, days) => {
    expect([
      sl.inCountry(count),
      sl.linkedTo(count),
      sl.months(count),
      sl.years(count),
      sl.days(String(count), count),
    ]).toEqual([partners, links, months, years, days]);
  });

  test.each([
    [0, 'Prikazanih je 0 partnerjev od 14.'],
    [1, 'Prikazan je 1 partner od 14.'],
    [2, 'Prikazana sta 2 partnerja od 14.'],
    [3, 'Prikazani so 3 partnerji od 14.'],
    [5, 'Prikazanih je 5 partnerjev od 14.'],
  ])('the verb agrees with %d', (count, text) => {
    expect(sl.shown(count, 14)).toBe(text);
  });

  test.each([
    [1, 1, '1 partner v 1 državi'],
    [2, 2, '2 partnerja v 2 državah'],
    [14, 9, '14 partnerjev v 9 državah'],
    [150, 101, '150 partnerjev v 101 državi'],
  ])('after “v” the locative: %d in %d', (partners, countries, text) => {
    expect(sl.partnersByCountry(partners, countries)).toBe(text);
  });

  test.each([
    [17, 2, 'Končano pred 17 leti in 2 mesecema'],
    [1, 1, 'Končano pred 1 letom in 1 mesecem'],
    [2, 3, 'Končano pred 2 letoma in 3 meseci'],
    [3, 0, 'Končano pred 3 leti'],
    [0, 11, 'Končano pred 11 meseci'],
    [101, 0, 'Končano pred 101 letom'],
    [0, 0, 'Končano pred manj kot 1 mesecem'],
  ])('after “pred” the instrumental: %d years, %d months', (years, months, text) => {
    expect(sl.endedAgo(years, months)).toBe(text);
  });

  test.each([
    [1, 1, 'Začne se čez 1 leto in 1 mesec'],
    [2, 2, 'Začne se čez 2 leti in 2 meseca'],
    [3, 3, 'Začne se čez 3 leta in 3 mesece'],
    [5, 5, 'Začne se čez 5 let in 5 mesecev'],
    [0, 0, 'Začne se čez manj kot 1 mesec'],
  ])('after “čez” the accusative: %d years, %d months', (years, months, text) => {
    expect(sl.startsIn(years, months)).toBe(text);
  });

  test.each([
    [1, 'Najdena je 1 težava. Odpravite jo v datoteki'],
    [2, 'Najdeni sta 2 težavi. Odpravite ju v datoteki'],
    [3, 'Najdene so 3 težave. Odpravite jih v datoteki'],
    [7, 'Najdenih je 7 težav. Odpravite jih v datoteki'],
  ])('problems: %d', (count, text) => {
    expect(sl.problemsIntro(count).startsWith(text)).toBe(true);
  });
});

test('Slovene says what the project’s own site says', () => {
  expect(sl.skipToMain).toBe('Skoči na glavno vsebino');
  expect(sl.website).toBe('Spletišče');
});

test('a page is titled by the partnership, or by its part', () => {
  for (const m of [en, sl]) {
    expect(m.pageTitle('CLUNET', 'Cluster Policy')).toBe('CLUNET: Cluster Policy');
    expect(m.pageTitle('CLUNET', 'Cluster Policy', 'Lakes')).toBe('Lakes · CLUNET');
  }
});
