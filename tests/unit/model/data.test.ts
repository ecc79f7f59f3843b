import { assert, describe, expect, test } from 'vitest';
import { remainderOf } from '../../../src/model/money.ts';
import { coordinator } from '../../../src/model/network.ts';
import { Network, Sources } from '../../../src/model/schema.ts';
import { valuesOf } from '../../../src/model/values-of.ts';
import { clunet, clunetText } from './clunet.ts';

const network = clunet();

/** Id, wording and country from the project's page; short name, city and rounded coordinates. */
const PAGE = [
  ['nwda', 'North West Development Agency', 'GB', 'NWDA', 53.39, -2.58],
  ['hamburg', 'Ministry of Economy & Labour Affairs, Hamburg', 'DE', 'Hamburg', 53.55, 9.99],
  ['karlsruhe', 'Wirtschaftsförderung Karlsruhe', 'DE', 'Karlsruhe', 49.01, 8.4],
  [
    'berlin-brandenburg',
    'Development Agency of Berlin Brandenburg',
    'DE',
    'Berlin Brandenburg',
    52.4,
    13.07,
  ],
  ['madrimasd', 'Madrimasd', 'ES', 'Madrimasd', 40.42, -3.7],
  ['ita-aragon', 'ITA Aragon', 'ES', 'ITA Aragon', 41.66, -0.88],
  ['filas-lazio', 'Filas / Lazio', 'IT', 'Filas / Lazio', 41.89, 12.51],
  ['etruria-innovazione', 'Etruria Innovazione', 'IT', 'Etruria Innovazione', 43.32, 11.33],
  [
    'mediterranee-technologies',
    'Méditerranée Technologies',
    'FR',
    'Méditerranée Technologies',
    43.3,
    5.38,
  ],
  ['brittany-innovation', 'Brittany Innovation', 'FR', 'Brittany Innovation', 48.11, -1.67],
  ['ljubljana-rra-lur', 'City of Ljubljana / RRA LUR', 'SI', 'Ljubljana / RRA LUR', 46.05, 14.51],
  ['south-great-plain', 'South Great Plain', 'HU', 'South Great Plain', 46.25, 20.15],
  ['lakes', 'Lakes', 'FI', 'Lakes', 60.98, 25.66],
  ['mmc-montreal', 'MMC, Montreal', 'CA', 'MMC, Montreal', 45.51, -73.59],
] as const;

const round = (degrees = NaN) => Math.round(degrees * 100) / 100;

test('the 14 partners stand in the order and the wording of the project’s page', () => {
  const partners = network.partners.map(({ id, name, country, shortName, place }) => [
    ...[id, name, country, shortName],
    ...[round(place?.lat), round(place?.lon)],
  ]);
  expect(partners).toEqual(PAGE);
});

test('the title, its variant and the six aims are the page’s', () => {
  expect(network.title.text).toBe(
    'Cluster Policy Networking and Exchange via the Themes of Internationalisation and Incubation',
  );
  expect(network.titleVariants.map((title) => title.text)).toEqual([
    'Cluster Networking and Exchange via the Themes of Internationalisation and Incubation',
  ]);
  expect(network.title.text.startsWith(network.shortTitle.text)).toBe(true);
  expect(network.aims).toHaveLength(6);
  expect(network.themes.map((theme) => theme.id)).toEqual(['internationalisation', 'incubation']);
});

test('the 13 links join the coordinator with every other partner, as the page says', () => {
  expect(coordinator(network)?.id).toBe('nwda');
  expect(network.links).toEqual(
    PAGE.slice(1).map(([id]) => ({ source: 'nwda', target: id, sources: ['project-page'] })),
  );
});

test('the money and the time are the page’s', () => {
  const { budget } = network;
  assert(budget);
  const { total, currency, funding, shares } = budget;
  expect([total, currency]).toEqual(['2022000.00', 'EUR']);
  expect(funding.map((fund) => fund.share)).toEqual(['100']);
  expect(shares.map(({ partner, amount }) => [partner, amount])).toEqual([
    ['ljubljana-rra-lur', '106660.90'],
  ]);
  expect(
    remainderOf(
      total,
      shares.map((share) => share.amount),
    ),
  ).toBe('1915339.10');
  expect(network.period).toMatchObject({ start: '2006-09-01', end: '2009-08-31' });
});

describe('sources', () => {
  const citations = Array.from(valuesOf(Network, Sources, network));
  const general = new Set(network.sources.filter(({ basis }) => basis === 'K').map(({ id }) => id));

  test('are all cited', () => {
    const cited = new Set(citations.flatMap(({ value }) => value));
    expect(network.sources.map((source) => source.id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('of general knowledge only stand behind facts that are marked as unconfirmed', () => {
    for (const { website, since, identity, place } of network.partners) {
      for (const fact of [website, since])
        expect(fact?.sources.some((id) => general.has(id)) ?? false).toBe(
          fact?.unconfirmed ?? false,
        );
      expect(
        [...(identity?.sources ?? []), ...(place?.sources ?? [])].filter((id) => general.has(id)),
      ).toEqual([]);
    }
  });
});

describe('what became of the partners', () => {
  test('is said of every one, as who it is and of which kind', () => {
    for (const { since, identity, kind, kindLabel, officialName } of network.partners)
      expect([since, identity, kind, kindLabel, officialName]).not.toContain(undefined);
  });

  test('a closed or liquidated organisation has no website', () => {
    const gone = network.partners.filter(({ since }) =>
      /closed|liquidated|unknown/.test(since?.status ?? ''),
    );
    expect(gone.map((partner) => partner.id)).toEqual([
      'nwda',
      'etruria-innovazione',
      'south-great-plain',
    ]);
    expect(gone.filter((partner) => partner.website)).toEqual([]);
  });

  test('a successor’s website says whose it is', () => {
    for (const { website, since } of network.partners)
      if (since?.status === 'merged' && website) expect(website.holder).toBeTruthy();
  });

  test('an identity that was concluded is shown as inferred, and says why', () => {
    const inferred = network.partners.filter(({ identity }) => identity?.basis === 'inferred');
    expect(inferred.map((partner) => partner.id)).toEqual([
      'berlin-brandenburg',
      'south-great-plain',
    ]);
    for (const { identity } of inferred) expect(identity?.note).toBeTruthy();
  });

  test.each(['ita.es', 'itainnova.es', 'risingsud', 'bdi.fr', 'Lahden alueen', 'nwda.co.uk'])(
    'what is only likely stays out: %s',
    (uncertain) => {
      expect(clunetText()).not.toContain(uncertain);
    },
  );
});
