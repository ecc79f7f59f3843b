import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setCoordinator, setRole } from '../../../../src/exchange/edit/coordinator.ts';
import { mergePartners, removePartner } from '../../../../src/exchange/edit/fewer.ts';
import {
  removePlace,
  rename,
  setAcronym,
  setCountry,
  setPlace,
  setShortName,
  setTitle,
  setWebsite,
} from '../../../../src/exchange/edit/partners.ts';
import { partnerById, type NetworkDocument, type Source } from '../../../../src/model/network.ts';
import { parseNetwork } from '../../../../src/model/parse.ts';
import { problemText } from '../../../../src/model/problems.ts';
import { clunet } from '../../model/clunet.ts';
import { partnership } from '../partnerships.ts';

const nameOfLakes = partnerById(clunet(), 'lakes')!.name;
const byHand: Source = { id: 'by-hand', title: 'Entered by hand', basis: 'K' };
const star = clunet();
const coordinator = 'nwda';

const problems = (network: NetworkDocument): string[] => {
  const parsed = parseNetwork(network);
  return parsed.ok ? [] : parsed.problems.map(problemText);
};

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null)
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

type Edit = (network: NetworkDocument, one: string, other: string, text: string) => NetworkDocument;

const edits: Readonly<Record<string, Edit>> = {
  rename: (network, one, _, text) => rename(network, one, text),
  setShortName: (network, one, _, text) => setShortName(network, one, text),
  setCountry: (network, one, _, text) => setCountry(network, one, text),
  setCountryToSlovenia: (network, one) => setCountry(network, one, 'SI'),
  setPlace: (network, one, _, text) =>
    setPlace(
      network,
      one,
      { lat: text.length * 7, lon: -9, city: text, precision: 'city' },
      byHand,
    ),
  removePlace: (network, one) => removePlace(network, one),
  setWebsite: (network, one, _, text) => setWebsite(network, one, text, byHand),
  setWebsiteToOne: (network, one) => setWebsite(network, one, 'https://example.org', byHand),
  setTitle: (network, _, __, text) => setTitle(network, text),
  setAcronym: (network, _, __, text) => setAcronym(network, text),
  setCoordinator: (network, one) => setCoordinator(network, one),
  clearCoordinator: (network) => setCoordinator(network, undefined),
  giveRole: (network, one) => setRole(network, one, 'coordinator'),
  takeRole: (network, one) => setRole(network, one, 'partner'),
  mergePartners: (network, one, other) => mergePartners(network, one, other),
  removePartner: (network, one) => removePartner(network, one),
};

test('after any edits a document is still a document, and no edit changes what it was given', () => {
  const step = fc.record({
    edit: fc.constantFrom(...Object.keys(edits)),
    one: fc.nat(20),
    other: fc.nat(20),
    text: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('', ' ', 'javascript:alert(1)', 'https://example.org/a', 'GB'),
    ),
  });
  const start = fc.oneof(partnership(), fc.constant(star));
  fc.assert(
    fc.property(start, fc.array(step, { maxLength: 20 }), (first, steps) => {
      let network = frozen(first);
      for (const { edit, one, other, text } of steps) {
        // Once in a while one that is not there.
        const id = (index: number) => network.partners[index % (network.partners.length + 1)]?.id;
        network = frozen(edits[edit]!(network, id(one) ?? 'nobody', id(other) ?? 'nobody', text));
        expect(problems(network), edit).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

describe('an edit that cannot be done gives back the very same document', () => {
  test.each([
    ['rename', (network: NetworkDocument) => rename(network, 'lakes', ' \n')],
    ['setShortName', (network: NetworkDocument) => setShortName(network, 'nobody', 'X')],
    ['setCountry', (network: NetworkDocument) => setCountry(network, 'lakes', 'Slovenia')],
    [
      'setPlace',
      (network: NetworkDocument) =>
        setPlace(network, 'lakes', { lat: 91, lon: 0, precision: 'exact' }, byHand),
    ],
    [
      'setPlace without a translation',
      (network: NetworkDocument) =>
        setPlace(
          network,
          'lakes',
          { lat: 1, lon: 0, city: { en: 'A' }, precision: 'city' },
          byHand,
        ),
    ],
    [
      'setWebsite',
      (network: NetworkDocument) => setWebsite(network, 'lakes', 'javascript:alert(1)', byHand),
    ],
    ['rename to the same', (network: NetworkDocument) => rename(network, 'lakes', nameOfLakes)],
    ['setCoordinator', (network: NetworkDocument) => setCoordinator(network, 'nobody')],
    ['mergePartners', (network: NetworkDocument) => mergePartners(network, 'lakes', 'lakes')],
    ['removePartner', (network: NetworkDocument) => removePartner(network, 'nobody')],
  ])('%s', (_, edit) => {
    expect(edit(star)).toBe(star);
  });
});

describe('the coordinator', () => {
  test('takes over a star, with what the links say', () => {
    const network = setCoordinator(star, 'lakes');
    expect(network.coordinator).toBe('lakes');
    expect(network.links).toHaveLength(13);
    expect(network.links.every(({ source }) => source === 'lakes')).toBe(true);
    expect(network.links.map(({ sources }) => sources)).toEqual(
      star.links.map(({ sources }) => sources),
    );
    expect(network.links.some(({ target }) => target === coordinator)).toBe(true);
    expect(setCoordinator(network, coordinator)).toEqual(star);
  });

  test('leaves links alone that say more than who coordinates', () => {
    const links = [...star.links, { source: 'lakes', target: 'hamburg', sources: [] }];
    const network = { ...star, links } as unknown as NetworkDocument;
    expect(setCoordinator(network, 'lakes').links).toEqual(links);
    expect(setCoordinator(network, undefined).links).toEqual(links);
  });

  test('is nobody when cleared, and nobody is linked because of it', () => {
    const network = setCoordinator(star, undefined);
    expect(network).not.toHaveProperty('coordinator');
    expect(network.links).toEqual([]);
    expect(network.partners.some(({ role }) => role === 'coordinator')).toBe(false);
    expect(setRole(star, coordinator, 'partner')).toEqual(network);
  });

  test('is not named while two have the role, and named again when one gives it up', () => {
    const two = setRole(star, 'lakes', 'coordinator');
    expect(two).not.toHaveProperty('coordinator');
    expect(setRole(two, coordinator, 'partner').coordinator).toBe('lakes');
    expect(removePartner(two, 'lakes').coordinator).toBe(coordinator);
  });
});

describe('two partners that are one', () => {
  test('share links, money and tour, and nothing leads to the one that is gone', () => {
    const shares = [
      { partner: 'ljubljana-rra-lur', amount: '106660.90', sources: ['project-page'] },
      { partner: 'lakes', amount: '0.1', sources: ['project-page'] },
    ];
    const network = mergePartners(
      { ...star, budget: { ...star.budget!, shares } },
      'lakes',
      'ljubljana-rra-lur',
    );
    expect(JSON.stringify(network)).not.toContain('"ljubljana-rra-lur"');
    expect(network.links).toHaveLength(12);
    expect(network.budget!.shares).toMatchObject([{ partner: 'lakes', amount: '106661.00' }]);
    expect(problems(network)).toEqual([]);
  });

  test('have no link to themselves, and keep the role of the coordinator', () => {
    const network = mergePartners(star, 'lakes', coordinator);
    expect(network.coordinator).toBe('lakes');
    expect(network.links).toHaveLength(12);
    expect(network.links.every(({ source }) => source === 'lakes')).toBe(true);
  });

  test('fill each other’s gaps', () => {
    const bare = removePlace(setCountry(star, 'hamburg', 'ZZ'), 'hamburg');
    const network = mergePartners(bare, 'hamburg', 'karlsruhe');
    const [kept, dropped] = [partnerById(network, 'hamburg'), partnerById(star, 'karlsruhe')];
    expect(kept).toMatchObject({
      name: partnerById(star, 'hamburg')!.name,
      country: 'DE',
      place: dropped!.place,
    });
  });
});

test('a partner that is taken out is gone from links, shares and tour', () => {
  const network = removePartner(star, 'ljubljana-rra-lur');
  expect(JSON.stringify(network)).not.toContain('"ljubljana-rra-lur"');
  expect(problems(network)).toEqual([]);
});

test('the last partner stays', () => {
  let network = star;
  for (const { id } of star.partners) network = removePartner(network, id);
  expect(network.partners).toHaveLength(1);
});

test('what is set by hand names its source, once', () => {
  const place = { lat: 46.05, lon: 14.5, city: 'Ljubljana', precision: 'exact' } as const;
  const network = setPlace(
    setWebsite(star, 'lakes', ' https://example.org ', byHand),
    'lakes',
    place,
    byHand,
  );
  expect(partnerById(network, 'lakes')).toMatchObject({
    place: { ...place, sources: ['by-hand'] },
    website: { url: 'https://example.org', sources: ['by-hand'] },
  });
  expect(network.sources.filter(({ id }) => id === 'by-hand')).toHaveLength(1);
  const without = setWebsite(network, 'lakes', '', byHand);
  expect(partnerById(without, 'lakes')).not.toHaveProperty('website');
  expect(setWebsite(without, 'lakes', undefined, byHand)).toBe(without);
});

test('a title takes along a short title that was the same', () => {
  const same = { ...star, shortTitle: star.title };
  expect(setTitle(same, 'New').shortTitle.text).toBe('New');
  expect(setTitle(star, 'New').shortTitle).toEqual(star.shortTitle);
});
