import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NetworkDocument, Step } from '../../../src/model/network.ts';
import { parseNetwork } from '../../../src/model/parse.ts';
import { problemText } from '../../../src/model/problems.ts';
import { generateTour } from '../../../src/present/generate.ts';
import { tourIn } from '../../../src/present/tour.ts';
import { loadTourMessages } from '../../../src/text/load-tour.ts';
import { languages, type Language } from '../../../src/text/messages.ts';
import { generatedNetwork } from '../../fixtures/generated.ts';
import { baked } from '../clunet-baked.ts';
import { clunet } from '../model/clunet.ts';
import { wordsIn } from './words.ts';

const words = { en: await wordsIn('en'), sl: await wordsIn('sl') };
const t = { en: await loadTourMessages('en'), sl: await loadTourMessages('sl') };
const { outliers } = baked;

const tourOf = (
  network: NetworkDocument,
  language: Language = 'en',
  apart: readonly (readonly string[])[] = [],
): readonly Step[] =>
  generateTour({ network, outliers: apart, words: words[language], t: t[language] });

/** A document that passes the door, or its problems. */
function sound(document: unknown): NetworkDocument {
  const parsed = parseNetwork(document);
  if (parsed.ok) return parsed.network;
  throw new Error(parsed.problems.map(problemText).join('\n'));
}

/** What the door says to a document with the tour made for it. */
const complaints = (network: NetworkDocument, tour: readonly Step[]): readonly string[] => {
  const parsed = parseNetwork({ ...network, tour });
  return parsed.ok ? [] : parsed.problems.map(problemText);
};

const ids = (tour: readonly Step[]) => tour.map(({ id }) => id);
const step = (tour: readonly Step[], id: string): Step => {
  const found = tour.find((one) => one.id === id);
  if (found) return found;
  throw new Error(`There is no step ${id}.`);
};

/** CLUNET's first partners alone. */
function few(count: number): NetworkDocument {
  const { tour: _, ...network } = clunet();
  const partners = network.partners.slice(0, count);
  const known = new Set(partners.map(({ id }) => id));
  return sound({
    ...network,
    partners,
    links: network.links.filter(({ target }) => known.has(target)),
    budget: { ...network.budget, shares: [] },
  });
}

describe('the tour made for CLUNET', () => {
  const tour = tourOf(clunet(), 'en', outliers);

  test('tells what the written one tells, in its order', () => {
    expect(ids(tour)).toEqual([
      ...['title', 'aims', 'themes', 'countries', 'coordinator'],
      ...['group-1', 'group-2', 'group-3', 'group-4'],
      ...['budget', 'timeline', 'close'],
    ]);
    expect(tour.map(({ headline }) => headline)).toEqual([
      ...['CLUNET', '6 aims', '2 themes', '14 partners, 9 countries', 'One coordinator'],
      ...['Germany, United Kingdom and Finland', 'Spain and France'],
      ...['Italy, Slovenia and Hungary', 'Canada'],
      ...['The money', 'From start to end', 'CLUNET'],
    ]);
  });

  test('keeps one framing of Europe, and cuts to who stands apart', () => {
    expect(tour.slice(3, 9).map(({ framing }) => framing)).toEqual([
      ...['main', 'all', 'main', 'main', 'main'],
      ['mmc-montreal'],
    ]);
  });

  test('marks the one known share', () => {
    expect(step(tour, 'budget')).toMatchObject({
      view: 'network',
      labels: ['ljubljana-rra-lur'],
      panel: { kind: 'budget', marked: 'ljubljana-rra-lur' },
      note: expect.stringMatching(/5\.28%.*How the rest is divided is not known\.$/) as string,
    });
  });

  test('counts the Slovene way', () => {
    const slovene = tourOf(clunet(), 'sl', outliers);
    expect(slovene.map(({ headline }) => headline)).toEqual([
      ...['CLUNET', '6 ciljev', '2 temi', '14 partnerjev, 9 držav', 'En koordinator'],
      ...['Nemčija, Združeno kraljestvo in Finska'],
      ...['Španija in Francija', 'Italija, Slovenija in Madžarska', 'Kanada'],
      ...['Denar', 'Od začetka do konca', 'CLUNET'],
    ]);
  });
});

test('a single partner has no groups', () => {
  const network = few(1);
  expect(ids(tourOf(network))).toEqual([
    ...['title', 'aims', 'themes', 'countries', 'coordinator', 'budget', 'timeline', 'close'],
  ]);
  // Without links there is no network to look at.
  expect(tourOf(network).map(({ view }) => view)).toEqual(Array(8).fill('map'));
  expect(step(tourOf(network), 'countries').headline).toBe('1 partner, 1 country');
});

test('three partners are one group', () => {
  const tour = tourOf(few(3));
  expect(ids(tour).filter((id) => id.startsWith('group'))).toEqual(['group-1']);
  expect(step(tour, 'group-1')).toMatchObject({
    headline: 'Germany and United Kingdom',
    sentence: '3 partners: Hamburg, Karlsruhe and NWDA.',
    labels: ['hamburg', 'karlsruhe', 'nwda'],
  });
  expect(step(tourOf(few(3), 'sl'), 'countries').headline).toBe('3 partnerji, 2 državi');
});

test('what a document does not have is left out', () => {
  const network = few(3);
  const bare = {
    ...network,
    aims: [],
    themes: [],
    budget: { ...network.budget, total: '0.00', funding: [] },
  };
  expect(ids(tourOf(sound(bare)))).toEqual([
    ...['title', 'countries', 'coordinator', 'group-1', 'timeline', 'close'],
  ]);
  expect(complaints(sound(bare), tourOf(sound(bare)))).toEqual([]);
  // The door asks for a coordinator; a document from elsewhere may come without.
  expect(ids(tourOf({ ...network, coordinator: '' }))).not.toContain('coordinator');
});

test('where nobody has a place the network is shown', () => {
  const network = few(6);
  const nowhere = sound({
    ...network,
    partners: network.partners.map(({ place: _, ...partner }) => partner),
  });
  const tour = tourOf(nowhere);
  expect(new Set(tour.map(({ view }) => view))).toEqual(new Set(['network']));
  expect(step(tour, 'group-1').labels).toEqual([
    'hamburg',
    'karlsruhe',
    'berlin-brandenburg',
    'nwda',
  ]);
  expect(complaints(nowhere, tour)).toEqual([]);
});

test('of 150 partners the largest countries are named, in twelve steps', () => {
  const network = sound(generatedNetwork(150, 'graph'));
  const tour = tourOf(network);
  expect(tour).toHaveLength(12);
  const sizes = tour
    .filter(({ id }) => id.startsWith('group'))
    .map(({ highlight }) => highlight.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  for (const { labels } of tour) expect(labels.length).toBeLessThanOrEqual(5);
});

test('a title too long for the sentence stands in the panel', () => {
  const title = { text: 'Networking and Exchange '.repeat(8).trim(), lang: 'en' };
  const [first] = tourOf({ ...few(3), title });
  expect(first?.panel).toEqual({ kind: 'title' });
  expect(first?.sentence).toBe('6th Framework Programme, PRO-INNO Initiative');
});

test('a name too long for a headline gives way', () => {
  const [first] = tourOf({ ...few(3), acronym: 'X'.repeat(31) });
  expect(first?.headline).toBe('The partnership');
});

test('nothing in the document is said twice in another language', () => {
  const network = clunet();
  for (const language of languages)
    for (const { id, headline, describe: shown } of tourIn({
      network,
      steps: tourOf(network, language),
      words: words[language],
    }))
      expect([id, headline.lang, shown.length > 0]).toEqual([id, undefined, true]);
});

describe('every rule of the door holds', () => {
  describe.each([2, 14, 150])('for %i partners', (count) => {
    const {
      budget: _b,
      period: _p,
      contact: _c,
      coordinator: _k,
      ...bare
    } = sound(generatedNetwork(count, 'graph', count));
    const equals = bare.partners.map((partner) => ({ ...partner, role: 'partner' as const }));
    const leading = bare.partners.map((partner, index) =>
      index < 2 ? { ...partner, role: 'coordinator' as const } : partner,
    );
    test.each([
      ['no coordinator', equals, bare.links],
      ['several coordinators', leading, bare.links],
      ['no coordinator and no links', equals, []],
    ])('with %s, no budget, no period and no contact', (_, partners, links) => {
      const network = sound({ ...bare, partners, links });
      for (const language of languages) {
        const tour = tourOf(network, language);
        expect(complaints(network, tour)).toEqual([]);
        expect(ids(tour)).toEqual(expect.arrayContaining(['title', 'countries', 'close']));
        for (const left of ['coordinator', 'budget', 'timeline'])
          expect(ids(tour)).not.toContain(left);
      }
    });
  });

  test.each([1, 2, 3, 5, 14, 40, 150])('for %i made-up partners', (count) => {
    for (const shape of ['star', 'graph'] as const) {
      const network = sound(generatedNetwork(count, shape, count));
      for (const language of languages)
        expect(complaints(network, tourOf(network, language))).toEqual([]);
    }
  });

  test('whatever the names, the texts, the places and the sizes', () => {
    const text = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 300 }),
        fc.lorem({ maxCount: 60 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      )
      .filter((some) => /\S/.test(some));
    const partner = fc.record({
      name: text,
      shortName: text,
      placed: fc.boolean(),
      country: fc.constantFrom('DE', 'BA', 'SI', 'CA', 'GB', 'ZZ'),
    });
    const statements = fc.array(text, { maxLength: 15 });
    fc.assert(
      fc.property(
        fc.array(partner, { minLength: 1, maxLength: 30 }),
        fc.record({ acronym: text, title: text, programme: text, contact: text }),
        fc.record({ aims: statements, themes: statements, linked: fc.boolean() }),
        fc.constantFrom('0', '1.5', '999999999999999.9999'),
        fc.constantFrom(...languages),
        (partners, texts, { aims, themes, linked }, total, language) => {
          const model = few(1);
          const [like] = model.partners;
          if (!like) throw new Error('CLUNET has partners.');
          const stated = (all: readonly string[]) =>
            all.map((one, index) => ({ id: `s${index}`, text: one, sources: ['project-page'] }));
          const network = sound({
            ...model,
            acronym: texts.acronym,
            title: { text: texts.title, lang: 'en' },
            programme: texts.programme,
            aims: stated(aims),
            themes: stated(themes),
            coordinator: 'p0',
            contact: { ...model.contact, name: texts.contact },
            budget: { ...model.budget, total },
            partners: partners.map(({ placed, ...one }, index) => {
              const { place, ...rest } = like;
              return {
                ...rest,
                ...one,
                id: `p${index}`,
                role: index === 0 ? 'coordinator' : 'partner',
                ...(placed ? { place } : {}),
              };
            }),
            links: linked
              ? partners.slice(1).map((_, index) => ({
                  source: 'p0',
                  target: `p${index + 1}`,
                  sources: ['project-page'],
                }))
              : [],
          });
          const apart = [network.partners.slice(-2).map(({ id }) => id)];
          const tour = tourOf(network, language, apart);
          expect(complaints(network, tour)).toEqual([]);
          expect(tour.length).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 150 },
    );
  });
});
