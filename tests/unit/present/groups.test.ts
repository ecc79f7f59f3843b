import { expect, test } from 'vitest';
import { countriesOf } from '../../../src/model/network.ts';
import { parseNetwork } from '../../../src/model/parse.ts';
import { groupsOf } from '../../../src/present/groups.ts';
import { generatedNetwork } from '../../fixtures/generated.ts';
import { clunet } from '../model/clunet.ts';

const codes = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ countries }) => countries.map(({ code }) => code));

test('neighbouring countries are named together, five partners at most', () => {
  const europe = countriesOf(clunet()).filter(({ code }) => code !== 'CA');
  expect(codes(groupsOf(europe))).toEqual([
    ['DE', 'GB', 'FI'],
    ['ES', 'FR'],
    ['IT', 'SI', 'HU'],
  ]);
});

test('every partner is in one group, and a group of several countries bears its names', () => {
  for (const count of [2, 14, 40, 150]) {
    const parsed = parseNetwork(generatedNetwork(count, 'star'));
    if (!parsed.ok) throw new Error('The fixture is sound.');
    const groups = groupsOf(countriesOf(parsed.network));
    const ids = groups.flatMap(({ partners }) => partners.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(parsed.network.partners.map(({ id }) => id).toSorted());
    for (const { countries, partners } of groups)
      if (countries.length > 1) expect(partners.length).toBeLessThanOrEqual(5);
  }
});

test('countries without a place join in their order', () => {
  const nowhere = countriesOf(clunet()).map((country) => ({
    ...country,
    partners: country.partners.map(({ place: _, ...partner }) => partner),
  }));
  expect(codes(groupsOf(nowhere))).toEqual([
    ['DE', 'GB', 'SI'],
    ['ES', 'IT', 'HU'],
    ['FR', 'FI', 'CA'],
  ]);
});
