import { describe, expect, test } from 'vitest';
import { finder } from '../../../src/text/find.ts';
import { unaccented } from '../../../src/text/fold.ts';
import { clunet } from '../model/clunet.ts';

const network = clunet();
const find = finder(network);
const idsFor = (query: string) => network.partners.filter(find(query)).map(({ id }) => id);

test.each([
  ['Méditerranée', 'mediterranee'],
  ['Łódź', 'lodz'],
  ['ČŠŽĐ', 'cszd'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['e\u0301', 'e'],
  ['İstanbul', 'istanbul'],
  ['東京', '東京'],
])('%s is folded to %s', (text, folded) => {
  expect(unaccented(text)).toBe(folded);
});

describe('partners are found', () => {
  const germany = ['hamburg', 'karlsruhe', 'berlin-brandenburg'];
  test.each([
    ['by name without accents', 'mediterranee', ['mediterranee-technologies']],
    ['by name with accents', 'Méditerranée', ['mediterranee-technologies']],
    ['by name with accents that it does not have', 'lákès', ['lakes']],
    ['by short name', 'nwda', ['nwda']],
    ['by city', 'Lahti', ['lakes']],
    ['by a city’s name in the other language', 'rim lac', ['filas-lazio']],
    ['by country in English', 'germany', germany],
    ['by country in Slovene, carons left out', 'nemcija', germany],
    ['by region', 'baden', ['karlsruhe']],
    ['by the name in its own language', 'bretagne', ['brittany-innovation']],
    ['by part of a word', 'darf', ['south-great-plain']],
    ['by words in any order and place', 'lazio italy', ['filas-lazio']],
    ['whatever the spaces', '  germany \t hamburg ', ['hamburg']],
  ])('%s: "%s"', (_, query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });

  test.each([
    ['no such word', 'zürich'],
    ['one word fits and the other does not', 'lahti germany'],
    ['a word may not run over from one field to the next', 'lakeslahti'],
    ['signs of regular expressions mean nothing', '.*'],
  ])('not where %s: "%s"', (_, query) => {
    expect(idsFor(query)).toEqual([]);
  });

  test.each(['', '   '])('all of them by the empty query "%s"', (query) => {
    expect(idsFor(query)).toHaveLength(14);
  });
});

test('a partner without a place is still found by name and country', () => {
  const homeless = network.partners.map((partner) => {
    const { place, ...rest } = partner;
    return place ? rest : partner;
  });
  const findThem = finder({ ...network, partners: homeless });
  const ids = (query: string) => homeless.filter(findThem(query)).map(({ id }) => id);
  expect(ids('lakes finland')).toEqual(['lakes']);
  expect(ids('Zaragoza')).toEqual([]);
});
