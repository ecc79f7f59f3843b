import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { home, panels, views, type Sight } from '../../../src/state/address.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { filterKeys } from '../../../src/state/filter.ts';
import { clunet } from '../model/clunet.ts';

const network = clunet();
const { language, present, ...start } = home;
let explorer: Explorer;
beforeEach(() => {
  explorer = new Explorer(network);
});

test('at first the map is shown, nothing selected, nothing filtered, the aims in front', () => {
  expect(explorer.address).toEqual(start);
  expect(explorer.panel).toBe('aims');
  expect(explorer.shown.size).toBe(14);
  expect(explorer.filtering).toBe(false);
  expect(explorer.sheet).toBe('peek');
});

describe('selecting a partner', () => {
  test('brings its panel to the front', () => {
    explorer.open('budget');
    explorer.select('lakes');
    expect(explorer.selection).toBe('lakes');
    expect(explorer.panel).toBe('partner');
  });
  test('leaves another page', () => {
    explorer.visit('sources');
    explorer.select('lakes');
    expect(explorer.page).toBeUndefined();
  });
  test('keeps the view, the search and the filter', () => {
    explorer.show('network');
    explorer.search('a');
    explorer.toggleFilter('country:FI');
    explorer.select('lakes');
    expect(explorer.address).toEqual({
      ...start,
      view: 'network',
      query: 'a',
      only: ['country:FI'],
      partner: 'lakes',
    });
  });
  test('draws the sheet out to a third', () => {
    explorer.select('lakes');
    expect(explorer.sheet).toBe('third');
  });
  test('leaves a sheet that is drawn out further', () => {
    explorer.drawSheet('full');
    explorer.select('lakes');
    expect(explorer.sheet).toBe('full');
  });
});

describe('opening a panel', () => {
  test.each(panels)('%s keeps the selection', (panel) => {
    explorer.select('lakes');
    explorer.open(panel);
    expect(explorer.panel).toBe(panel);
    expect(explorer.selection).toBe('lakes');
  });
  test.each(panels)('%s works without a selection', (panel) => {
    explorer.open(panel);
    expect(explorer.panel).toBe(panel);
    expect(explorer.sheet).toBe('third');
  });
  test('the partner’s own is the same address as selecting it', () => {
    explorer.select('lakes');
    const { address } = explorer;
    explorer.open('aims');
    explorer.open('partner');
    expect(explorer.address).toEqual(address);
  });
});

describe('clearing the selection', () => {
  test('goes back to the aims', () => {
    explorer.select('lakes');
    explorer.clearSelection();
    expect(explorer.address).toEqual(start);
    expect(explorer.panel).toBe('aims');
  });
  test('goes back to the aims also where the panel was asked for by name', () => {
    explorer.go({ ...start, partner: 'lakes', panel: 'partner' });
    explorer.clearSelection();
    expect(explorer.panel).toBe('aims');
  });
  test('keeps another panel in front', () => {
    explorer.select('lakes');
    explorer.open('budget');
    explorer.clearSelection();
    expect(explorer.panel).toBe('budget');
  });
});

describe('filter and search', () => {
  test('narrow together', () => {
    explorer.toggleFilter('country:DE');
    expect([...explorer.shown]).toEqual(['hamburg', 'karlsruhe', 'berlin-brandenburg']);
    explorer.search('potsdam');
    expect([...explorer.shown]).toEqual(['berlin-brandenburg']);
    explorer.toggleFilter('country:DE');
    explorer.search('finland');
    expect([...explorer.shown]).toEqual(['lakes']);
  });
  test('may leave nobody', () => {
    explorer.search('atlantis');
    expect(explorer.shown.size).toBe(0);
  });
  test('keep the selection', () => {
    explorer.select('lakes');
    explorer.search('germany');
    expect(explorer.selection).toBe('lakes');
    expect(explorer.shown.has('lakes')).toBe(false);
  });
  test('are cleared together', () => {
    explorer.toggleFilter('country:DE');
    explorer.toggleFilter('role:partner');
    explorer.search('x');
    expect(explorer.filtering).toBe(true);
    explorer.clearFilters();
    expect(explorer.filtering).toBe(false);
    expect(explorer.address).toEqual(start);
    expect(explorer.shown.size).toBe(14);
  });
  test('are counted by each option', () => {
    explorer.toggleFilter('country:DE');
    explorer.search('karlsruhe');
    const counts = (group: 'role' | 'country') =>
      explorer.optionsOf(group).flatMap(({ value, count }) => (count > 0 ? [value, count] : []));
    expect(counts('country')).toEqual(['DE', 1]);
    expect(counts('role')).toEqual(['partner', 1]);
  });
  test('spaces filter nothing', () => {
    explorer.search('  ');
    expect(explorer.filtering).toBe(false);
    expect(explorer.shown.size).toBe(14);
  });
});

const sometimes = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });

test('it gives back the address that it was given, whatever came before', () => {
  const addresses: fc.Arbitrary<Sight> = fc.record({
    view: fc.constantFrom(...views),
    partner: sometimes(network.partners.map(({ id }) => id)),
    panel: sometimes(panels),
    query: fc.string(),
    only: fc.uniqueArray(fc.constantFrom(...filterKeys(network))),
    page: sometimes(['sources'] as const),
  });
  fc.assert(
    fc.property(addresses, addresses, (before, address) => {
      const one = new Explorer(network);
      one.go(before);
      one.go(address);
      expect(one.address).toEqual(address);
    }),
    { numRuns: 200 },
  );
});

describe('an address', () => {
  test.each([
    ['with a partner draws the sheet out', { partner: 'lakes' }, 'third'],
    ['with a panel draws the sheet out', { panel: 'budget' }, 'third'],
    ['without either leaves the sheet in', { view: 'table' }, 'peek'],
  ] as const)('%s', (_, change, sheet) => {
    explorer.go({ ...start, ...change });
    expect(explorer.sheet).toBe(sheet);
  });
});

test('showing a view leaves another page and keeps the selection', () => {
  explorer.select('lakes');
  explorer.visit('sources');
  explorer.show('table');
  expect(explorer.address).toEqual({ ...start, view: 'table', partner: 'lakes' });
});

test('pointing at a partner is not part of the address', () => {
  explorer.hover('lakes');
  expect(explorer.hovered).toBe('lakes');
  expect(explorer.address).toEqual(start);
  explorer.hover(undefined);
  expect(explorer.hovered).toBeUndefined();
});

test('map and network are looked at apart from each other', () => {
  const camera = { centre: { x: 1, y: 2 }, zoom: 3 };
  explorer.look('map', camera);
  expect(explorer.cameraOf('map')).toEqual(camera);
  expect(explorer.cameraOf('network')).toBeUndefined();
  explorer.look('map', undefined);
  expect(explorer.cameraOf('map')).toBeUndefined();
});
