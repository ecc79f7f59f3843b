import { describe, expect, test } from 'vitest';
import type { StepPanel } from '../../../src/model/network.ts';
import { panelIn } from '../../../src/present/panel.ts';
import { tourIn } from '../../../src/present/tour.ts';
import { clunet } from '../model/clunet.ts';
import { wordsIn } from './words.ts';

const network = clunet();
const { tour: steps = [] } = network;
const words = { en: await wordsIn('en'), sl: await wordsIn('sl') };
const tour = {
  en: tourIn({ network, steps, words: words.en }),
  sl: tourIn({ network, steps, words: words.sl }),
};
const panel = (language: 'en' | 'sl', asked: StepPanel) => panelIn(network, words[language])(asked);

test('a step is resolved into one language', () => {
  expect(tour.en[3]).toMatchObject({
    id: 'countries',
    headline: { text: '14 partners, 9 countries' },
    seconds: 50,
    view: 'map',
    framing: 'main',
    emphasis: 'countries',
  });
  expect(tour.sl[3]?.headline).toEqual({ text: '14 partnerjev, 9 držav', lang: undefined });
  expect(tour.sl[3]?.describe).toMatch(/^Na zemljevidu/);
});

test('a name in another language says in which', () => {
  const { text } = network.title;
  expect(tour.en[0]?.sentence).toEqual({ text, lang: undefined });
  expect(tour.sl[0]?.sentence).toEqual({ text, lang: 'en' });
});

test('a text that the document has in another language only says in which', () => {
  const [step] = steps;
  if (!step) throw new Error('CLUNET has a tour.');
  const german = [{ ...step, headline: { de: 'Die Partner' } }];
  expect(tourIn({ network, steps: german, words: words.sl })[0]?.headline).toEqual({
    text: 'Die Partner',
    lang: 'de',
  });
});

test('no step holds what the speaker says', () => {
  for (const language of ['en', 'sl'] as const)
    for (const [index, step] of tour[language].entries()) {
      const note = steps[index]?.note;
      const text = typeof note === 'string' ? note : note?.[language];
      expect(text).toBeTruthy();
      expect(JSON.stringify(step)).not.toContain(JSON.stringify(text).slice(1, -1));
      expect(step).not.toHaveProperty('note');
    }
});

describe('the panel', () => {
  test('of aims marks what the speaker talks about', () => {
    const shown = tour.en[11]?.panel;
    if (shown?.kind !== 'aims') throw new Error('The last step shows the aims.');
    expect(shown.statements.filter(({ marked }) => marked).map(({ id }) => id)).toEqual([
      'clustering-initiative',
      'disseminate',
    ]);
    expect(shown.statements).toHaveLength(6);
  });

  test('of themes has them in the language', () => {
    expect(tour.sl[2]?.panel).toMatchObject({
      kind: 'themes',
      statements: [
        { text: 'Internacionalizacija', marked: true },
        { text: 'Inkubacija', marked: true },
      ],
    });
  });

  test('of countries counts them, the largest first', () => {
    expect(panel('sl', { kind: 'countries' })).toMatchObject({
      countries: [
        { code: 'DE', name: 'Nemčija', count: 3, partners: '3 partnerji' },
        { code: 'ES', partners: '2 partnerja' },
        { code: 'IT' },
        { code: 'FR' },
        { code: 'GB', partners: '1 partner' },
        { code: 'SI' },
        { code: 'HU' },
        { code: 'FI' },
        { code: 'CA' },
      ],
    });
  });

  test('of a partner says who it is and how far it lies', () => {
    expect(panel('sl', { kind: 'partner', partner: 'mmc-montreal' })).toEqual({
      kind: 'partner',
      partner: {
        id: 'mmc-montreal',
        name: { text: 'MMC, Montreal', lang: 'en' },
        shortName: 'MMC, Montreal',
        place: 'Montreal, Kanada',
        kind: 'metropolitanski organ',
        role: 'Partner',
        away: expect.stringContaining('km') as string,
      },
    });
    expect(panel('en', { kind: 'partner', partner: 'nwda' })).toMatchObject({
      partner: { role: 'Coordinator', away: undefined },
    });
    expect(panel('en', { kind: 'partner', partner: 'nobody' })).toEqual({ kind: 'none' });
  });

  test('of the budget has the known share and the rest as one block', () => {
    expect(tour.en[9]?.panel).toMatchObject({
      total: 'EUR\u00a02,022,000.00',
      parts: [
        {
          partner: 'ljubljana-rra-lur',
          label: 'Project value for RRA LUR',
          amount: 'EUR\u00a0106,660.90',
          percent: '5.28%',
          marked: true,
        },
        { partner: undefined, label: words.en.m.notBrokenDown, percent: '94.72%', marked: false },
      ],
    });
  });

  test('of the time has both days and the length', () => {
    expect(tour.en[10]?.panel).toEqual({
      kind: 'timeline',
      period: network.period,
      start: '1 September 2006',
      end: '31 August 2009',
      duration: '36 months',
    });
  });

  test('of the title has it in full, with its language', () => {
    expect(panel('sl', { kind: 'title' })).toEqual({
      kind: 'title',
      title: { text: network.title.text, lang: 'en' },
      programme: { text: '6. okvirni program, pobuda PRO-INNO', lang: undefined },
    });
  });
});
