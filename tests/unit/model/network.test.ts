import { describe, expect, test } from 'vitest';
import {
  coordinator,
  countriesOf,
  kindById,
  localText,
  neighboursOf,
  partnerById,
  sourceById,
} from '../../../src/model/network.ts';
import { clunet } from './clunet.ts';

const network = clunet();

test('things are found by their id, and what is not there is undefined', () => {
  expect(partnerById(network, 'lakes')?.name).toBe('Lakes');
  expect(kindById(network, 'public-authority')?.label).toMatchObject({ en: 'public authority' });
  expect(sourceById(network, 'ladec')?.url).toBe('https://ladec.fi');
  expect(partnerById(network, 'constructor')).toBeUndefined();
});

test('the coordinator is the North West Development Agency', () => {
  expect(coordinator(network)?.shortName).toBe('NWDA');
});

test('a partnership may have nobody who coordinates, or several who do', () => {
  const { coordinator: _, ...leaderless } = network;
  expect(coordinator(leaderless)).toBeUndefined();
});

test('countries come in order of first appearance, each with its partners', () => {
  const found = countriesOf(network).map(({ code, partners }) => `${code} ${partners.length}`);
  expect(found).toEqual(['GB 1', 'DE 3', 'ES 2', 'IT 2', 'FR 2', 'SI 1', 'HU 1', 'FI 1', 'CA 1']);
});

describe('neighbours', () => {
  test('of the coordinator are all others, in the order of the page', () => {
    expect(neighboursOf(network, 'nwda')).toEqual(network.partners.slice(1));
  });

  test('of every other partner is the coordinator alone', () => {
    for (const { id } of network.partners.slice(1))
      expect(neighboursOf(network, id)).toEqual([coordinator(network)]);
  });

  test('are named once, however many links lead there', () => {
    const twice = { ...network, links: [...network.links, ...network.links] };
    expect(neighboursOf(twice, 'lakes')).toHaveLength(1);
  });
});

test.each([
  ['Potsdam', 'sl', 'Potsdam'],
  [{ en: 'Rome', sl: 'Rim' }, 'sl', 'Rim'],
  [{ en: 'Rome', sl: 'Rim' }, 'de', 'Rome'],
  [{ it: 'Roma', sl: 'Rim' }, 'de', 'Roma'],
  [{ en: 'Rome' }, 'constructor', 'Rome'],
  [{}, 'en', ''],
])('the text %j in %s is "%s"', (text, language, expected) => {
  expect(localText(text, language)).toBe(expected);
});
