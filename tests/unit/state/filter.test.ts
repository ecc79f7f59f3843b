import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filterGroups,
  filterKeys,
  filterOptions,
  keyOf,
  shownPartners,
  type FilterKey,
} from '../../../src/state/filter.ts';
import { finder } from '../../../src/text/find.ts';
import { clunet } from '../model/clunet.ts';

const network = clunet();
const anyone = () => true;
const find = finder(network);
const shown = (only: readonly FilterKey[], query = '') => [
  ...shownPartners(network, only, find(query)),
];

const onlys = fc.uniqueArray(fc.constantFrom(...filterKeys(network)), { maxLength: 6 });
const queries = fc.constantFrom('', 'a', 'germany', 'agency', 'lahti', 'zürich');

test('every role, country and kind can be filtered by, each once', () => {
  const keys = [...filterKeys(network)];
  expect(keys.filter((key) => key.startsWith('role:'))).toEqual([
    'role:coordinator',
    'role:partner',
  ]);
  expect(keys.filter((key) => key.startsWith('country:'))).toEqual(
    ['GB', 'DE', 'ES', 'IT', 'FR', 'SI', 'HU', 'FI', 'CA'].map((code) => `country:${code}`),
  );
  expect(keys.filter((key) => key.startsWith('kind:'))).toHaveLength(4);
});

describe('partners are shown', () => {
  test('all where nothing is filtered', () => {
    expect(shown([])).toEqual(network.partners.map(({ id }) => id));
  });
  test('within a group where any value fits', () => {
    expect(shown(['country:FI', 'country:ES'])).toEqual(['madrimasd', 'ita-aragon', 'lakes']);
  });
  test('between groups where all fit', () => {
    expect(shown(['country:DE', 'kind:public-authority'])).toEqual(['hamburg', 'karlsruhe']);
    expect(shown(['country:DE', 'role:coordinator'])).toEqual([]);
  });
  test('where the search finds them too', () => {
    expect(shown(['country:DE'], 'potsdam')).toEqual(['berlin-brandenburg']);
    expect(shown(['country:FI'], 'potsdam')).toEqual([]);
  });

  test('exactly those that have a wanted value in every group that is filtered', () => {
    fc.assert(
      fc.property(onlys, queries, (only, query) => {
        const ids = shown(only, query);
        for (const partner of network.partners) {
          const expected = filterGroups.every((group) => {
            const wanted = only.filter((key) => key.startsWith(`${group}:`));
            return wanted.length === 0 || wanted.some((key) => key === keyOf(partner, group));
          });
          expect(ids.includes(partner.id)).toBe(expected && find(query)(partner));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('options', () => {
  test('count the partners they stand for, in the document’s order', () => {
    expect(
      filterOptions(network, 'country', [], anyone).map(({ value, count }) => [value, count]),
    ).toEqual([
      ['GB', 1],
      ['DE', 3],
      ['ES', 2],
      ['IT', 2],
      ['FR', 2],
      ['SI', 1],
      ['HU', 1],
      ['FI', 1],
      ['CA', 1],
    ]);
  });

  test('stay when nothing of theirs is left', () => {
    const roles = filterOptions(network, 'role', ['country:FI'], anyone);
    expect(roles).toEqual([
      { key: 'role:coordinator', value: 'coordinator', count: 0 },
      { key: 'role:partner', value: 'partner', count: 1 },
    ]);
  });

  test('count what would be shown if only they of their group were chosen', () => {
    fc.assert(
      fc.property(onlys, queries, fc.constantFrom(...filterGroups), (only, query, group) => {
        const others = only.filter((key) => !key.startsWith(`${group}:`));
        for (const { key, count } of filterOptions(network, group, only, find(query))) {
          expect(count, key).toBe(shown([...others, key], query).length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
