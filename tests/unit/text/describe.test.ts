import { describe, expect, test } from 'vitest';
import { partnerById, type NetworkDocument, type Partner } from '../../../src/model/network.ts';
import {
  fromCoordinator,
  nodeName,
  placeLine,
  sourceNumber,
  type NodeName,
} from '../../../src/text/describe.ts';
import { en } from '../../../src/text/en.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { sl } from '../../../src/text/sl.ts';
import { clunet } from '../model/clunet.ts';

const network = clunet();
const english = { language: 'en', m: en, formats: formatsOf('en') } as const;
const slovene = { language: 'sl', m: sl, formats: formatsOf('sl') } as const;

const partner = (id: string): Partner => {
  const found = partnerById(network, id);
  if (!found) throw new Error(`CLUNET has no partner "${id}".`);
  return found;
};
const withoutPlace = (id: string): NetworkDocument => ({
  ...network,
  partners: network.partners.map((one) => {
    const { place, ...rest } = one;
    return one.id === id && place ? rest : one;
  }),
});

const spoken = ({ name, rest }: NodeName): string => name + rest;

describe('a node is called', () => {
  test.each([
    [
      'nwda',
      'North West Development Agency, NWDA, coordinator, Warrington, United Kingdom, 1 of 14',
      'North West Development Agency, NWDA, koordinator, Warrington, Združeno kraljestvo, 1 od 14',
    ],
    [
      'hamburg',
      'Ministry of Economy & Labour Affairs, Hamburg, Hamburg, Germany, 2 of 14',
      'Ministry of Economy & Labour Affairs, Hamburg, Hamburg, Nemčija, 2 od 14',
    ],
    [
      'karlsruhe',
      'Wirtschaftsförderung Karlsruhe, Karlsruhe, Germany, 3 of 14',
      'Wirtschaftsförderung Karlsruhe, Karlsruhe, Nemčija, 3 od 14',
    ],
    [
      'berlin-brandenburg',
      'Development Agency of Berlin Brandenburg, Potsdam, Germany, 4 of 14',
      'Development Agency of Berlin Brandenburg, Potsdam, Nemčija, 4 od 14',
    ],
    ['madrimasd', 'Madrimasd, Madrid, Spain, 5 of 14', 'Madrimasd, Madrid, Španija, 5 od 14'],
    [
      'ita-aragon',
      'ITA Aragon, Zaragoza, Spain, 6 of 14',
      'ITA Aragon, Zaragoza, Španija, 6 od 14',
    ],
    ['filas-lazio', 'Filas / Lazio, Rome, Italy, 7 of 14', 'Filas / Lazio, Rim, Italija, 7 od 14'],
    [
      'etruria-innovazione',
      'Etruria Innovazione, Siena, Italy, 8 of 14',
      'Etruria Innovazione, Siena, Italija, 8 od 14',
    ],
    [
      'mediterranee-technologies',
      'Méditerranée Technologies, Marseille, France, 9 of 14',
      'Méditerranée Technologies, Marseille, Francija, 9 od 14',
    ],
    [
      'brittany-innovation',
      'Brittany Innovation, Rennes, France, 10 of 14',
      'Brittany Innovation, Rennes, Francija, 10 od 14',
    ],
    [
      'ljubljana-rra-lur',
      'City of Ljubljana / RRA LUR, Ljubljana, Slovenia, 11 of 14',
      'City of Ljubljana / RRA LUR, Ljubljana, Slovenija, 11 od 14',
    ],
    [
      'south-great-plain',
      'South Great Plain, Szeged, Hungary, 12 of 14',
      'South Great Plain, Szeged, Madžarska, 12 od 14',
    ],
    ['lakes', 'Lakes, Lahti, Finland, 13 of 14', 'Lakes, Lahti, Finska, 13 od 14'],
    [
      'mmc-montreal',
      'MMC, Montreal, Montréal, Canada, 14 of 14',
      'MMC, Montreal, Montreal, Kanada, 14 od 14',
    ],
  ])('%s', (id, inEnglish, inSlovene) => {
    expect(spoken(nodeName(network, partner(id), english))).toBe(inEnglish);
    expect(spoken(nodeName(network, partner(id), slovene))).toBe(inSlovene);
  });

  test.each(network.partners.map((one) => [one.id, one] as const))(
    '%s: its name starts with the partner’s and holds whatever label may be drawn',
    (_, one) => {
      for (const words of [english, slovene]) {
        const name = spoken(nodeName(network, one, words));
        expect(name.startsWith(one.name)).toBe(true);
        expect(name).toContain(one.shortName);
        expect(name).toContain(placeLine(one, words));
      }
    },
  );

  test('by its names alone, for who wants to hear little', () => {
    const shortly = (id: string) =>
      spoken(nodeName(network, partner(id), english, { short: true, links: 1 }));
    expect(shortly('nwda')).toBe('North West Development Agency, NWDA');
    expect(shortly('lakes')).toBe('Lakes');
  });

  test('with the number of its links, where they are drawn to be counted', () => {
    const withLinks = (id: string, links: number, words: typeof english | typeof slovene) =>
      nodeName(network, partner(id), words, { links }).rest;
    expect(withLinks('nwda', 13, english)).toMatch(/, 1 of 14, 13 links$/);
    expect(withLinks('lakes', 1, english)).toMatch(/, 13 of 14, 1 link$/);
    expect(withLinks('nwda', 13, slovene)).toMatch(/, 1 od 14, 13 povezav$/);
  });

  test('in its own language, the rest in the reader’s', () => {
    const { name, lang, rest } = nodeName(network, partner('karlsruhe'), slovene);
    expect([name, lang, rest]).toEqual([
      'Wirtschaftsförderung Karlsruhe',
      'de',
      ', Karlsruhe, Nemčija, 3 od 14',
    ]);
  });

  test('by what is known, where it has no place', () => {
    const homeless = withoutPlace('lakes');
    const lakes = homeless.partners[12];
    expect(lakes && spoken(nodeName(homeless, lakes, english))).toBe('Lakes, Finland, 13 of 14');
    expect(lakes && placeLine(lakes, english)).toBe('Finland');
  });
});

test('a place is written as city and country', () => {
  expect(placeLine(partner('filas-lazio'), english)).toBe('Rome, Italy');
  expect(placeLine(partner('filas-lazio'), slovene)).toBe('Rim, Italija');
});

describe('seen from the coordinator', () => {
  test.each([
    ['brittany-innovation', 591, 's'],
    ['hamburg', 831, 'e'],
    ['karlsruhe', 906, 'se'],
    ['berlin-brandenburg', 1053, 'e'],
    ['mediterranee-technologies', 1266, 'se'],
    ['ita-aragon', 1311, 's'],
    ['madrimasd', 1445, 's'],
    ['ljubljana-rra-lur', 1469, 'se'],
    ['etruria-innovazione', 1515, 'se'],
    ['filas-lazio', 1700, 'se'],
    ['south-great-plain', 1803, 'e'],
    ['lakes', 1879, 'ne'],
    ['mmc-montreal', 4990, 'w'],
  ])('%s lies %d km to the %s', (id, kilometres, direction) => {
    const away = fromCoordinator(network, partner(id));
    expect(away?.direction).toBe(direction);
    // facts.md computed them from coordinates rounded to two decimals.
    expect(Math.abs((away?.kilometres ?? 0) - kilometres)).toBeLessThan(2);
  });

  test('it lies nowhere itself', () => {
    expect(fromCoordinator(network, partner('nwda'))).toBeUndefined();
  });

  test('nothing is said where either place is missing', () => {
    const homeless = withoutPlace('lakes');
    const lakes = partnerById(homeless, 'lakes');
    expect(lakes && fromCoordinator(homeless, lakes)).toBeUndefined();
    expect(fromCoordinator(withoutPlace('nwda'), partner('lakes'))).toBeUndefined();
  });
});

test('sources are numbered from 1 in the document’s order', () => {
  expect(sourceNumber(network, 'project-page')).toBe(1);
  expect(network.sources.map(({ id }) => sourceNumber(network, id))).toEqual(
    network.sources.map((_, index) => index + 1),
  );
});
