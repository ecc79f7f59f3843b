import data from 'virtual:gazetteer';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../../../../src/exchange/places/gazetteer.ts';
import { placeAnew, placePartners } from '../../../../src/exchange/places/place.ts';
import type { Town } from '../../../../src/exchange/read/reading.ts';
import type { NetworkDocument, Place } from '../../../../src/model/network.ts';
import { parseNetwork } from '../../../../src/model/parse.ts';
import { loadFindingWords } from '../../../../src/text/load-findings.ts';
import { findingsPlacesEn } from '../../../../src/text/findings-places-en.ts';
import { findingsPlacesSl } from '../../../../src/text/findings-places-sl.ts';

const gazetteer = openGazetteer(data);

interface Given {
  readonly country: string;
  readonly at?: readonly [lat: number, lon: number];
}

const networkOf = (...given: readonly Given[]): NetworkDocument => ({
  version: 1,
  languages: ['en'],
  id: 'try',
  acronym: 'TRY',
  title: { text: 'A try', lang: 'en' },
  titleVariants: [],
  shortTitle: { text: 'Try', lang: 'en' },
  aims: [],
  themes: [],
  kinds: [],
  partners: given.map(({ country, at }, i) => ({
    id: `p${i + 1}`,
    name: `Partner ${i + 1}`,
    shortName: `P${i + 1}`,
    role: 'partner' as const,
    country,
    ...(at ? { place: place(at) } : {}),
  })),
  links: [],
  sources: [{ id: 'file', title: 'list.csv', basis: 'file' }],
});

const place = ([lat, lon]: readonly [number, number]): Place => ({
  lat,
  lon,
  precision: 'exact',
  sources: ['file'],
});

const placed = (given: Given, town?: Town) =>
  placePartners(networkOf(given), new Map(town ? [['p1', town]] : []), gazetteer);

describe('a partner without coordinates', () => {
  it('is placed by its town, and GeoNames is named', () => {
    const { network, findings } = placed({ country: 'AT' }, { city: '1090 Wien', row: 7 });
    expect(network.partners[0]?.place).toMatchObject({
      city: '1090 Wien',
      precision: 'city',
      sources: ['geonames'],
    });
    expect(network.partners[0]?.place?.unconfirmed).toBeUndefined();
    expect(network.sources.map(({ id }) => id)).toEqual(['file', 'geonames']);
    expect(findings).toMatchObject([
      {
        severity: 'change',
        code: 'placed-by-town',
        values: { count: 1, names: 'Partner 1: Vienna' },
      },
    ]);
    expect(parseNetwork(network).ok).toBe(true);
  });

  it('is told of together with the others that were placed so', () => {
    const five = networkOf(...Array.from({ length: 5 }, () => ({ country: 'AT' })));
    const towns = new Map(five.partners.map(({ id }) => [id, { city: 'Graz' }]));
    expect(placePartners(five, towns, gazetteer).findings).toMatchObject([
      { values: { count: 5, names: 'Partner 1: Graz; Partner 2: Graz; Partner 3: Graz; …' } },
    ]);
  });

  it('belongs to that of two countries which has its town', () => {
    const { network, findings } = placed(
      { country: 'GB' },
      { city: 'Letterkenny', otherCountry: 'IE' },
    );
    expect(network.partners[0]?.country).toBe('IE');
    expect(findings).toMatchObject([
      { code: 'country-by-town', became: 'IE' },
      { code: 'placed-by-town' },
    ]);
  });

  it('keeps its country where that has the town, or neither has', () => {
    for (const city of ['Derry', 'Xyzzyville']) {
      const { network } = placed({ country: 'GB' }, { city, otherCountry: 'IE' });
      expect(network.partners[0]?.country, city).toBe('GB');
    }
  });

  it('is placed with doubt when the name is misspelt', () => {
    const { network, findings } = placed({ country: 'TR' }, { city: 'Instanbul' });
    expect(network.partners[0]?.place?.unconfirmed).toBe(true);
    expect(findings).toMatchObject([{ severity: 'warning', code: 'doubtful-town' }]);
  });

  it('stands in the middle of its country when nobody knows the town', () => {
    const { network, findings } = placed({ country: 'SI' }, { city: 'Xyzzyville' });
    expect(network.partners[0]?.place).toMatchObject({ precision: 'country', unconfirmed: true });
    expect(findings).toMatchObject([{ code: 'unknown-town', value: 'Xyzzyville', became: 'SI' }]);
    expect(parseNetwork(network).ok).toBe(true);
  });

  it('stands in the middle of its country when there is no town', () => {
    expect(placed({ country: 'RE' }).findings).toMatchObject([{ code: 'placed-by-country' }]);
  });

  it('stays without a place, and in the document, when nothing is known', () => {
    const { network, findings } = placed({ country: 'ZZ' });
    expect(network.partners).toHaveLength(1);
    expect(network.partners[0]?.place).toBeUndefined();
    expect(network.sources).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'no-place', severity: 'warning' }]);
  });
});

describe('given coordinates', () => {
  it.each([
    ['0, 0', 'SI', [0, 0], 'null-island', undefined],
    ['swapped ones', 'AT', [16.37, 48.2], 'swapped-coordinates', '48.2, 16.37'],
    ['those of another country', 'SI', [52.5, 13.4], 'outside-country', undefined],
  ] as const)('are kept and told of: %s', (_, country, at, code, became) => {
    const { network, findings } = placed({ country, at });
    expect(network.partners[0]?.place).toEqual(place(at));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code, partner: 'p1' });
    expect(findings[0]?.became).toBe(became);
  });

  it.each([
    ['Ljubljana', 'SI', [46.05, 14.5]],
    ['Réunion in France', 'FR', [-20.9, 55.5]],
    ['Tromsø', 'NO', [69.65, 18.96]],
    ['a place whose country nobody knows', 'ZZ', [10, 10]],
  ] as const)('raise no doubt: %s', (_, country, at) => {
    expect(placed({ country, at }).findings).toEqual([]);
  });
});

describe('what is said of the findings', () => {
  it('names countries in the reader’s language', async () => {
    const [finding] = placed({ country: 'SI' }).findings;
    if (!finding) throw new Error('nothing was found');
    expect((await loadFindingWords('en'))(finding)).toContain('Slovenia');
    expect((await loadFindingWords('sl'))(finding)).toContain('Slovenija');
    const read = {
      severity: 'change',
      code: 'country-changed',
      value: 'EL',
      became: 'GR',
    } as const;
    expect((await loadFindingWords('en'))(read)).toContain('EL was read as Greece');
  });

  it('mentions the same in both languages', () => {
    const mentioned = (text: readonly string[]) =>
      [...text.join(' ').matchAll(/\{(\w+)\}/g)].map(([, key]) => key).toSorted();
    for (const [code, text] of Object.entries(findingsPlacesEn))
      expect(mentioned(findingsPlacesSl[code as keyof typeof findingsPlacesSl]), code).toEqual(
        mentioned(text),
      );
  });
});

describe('a position that is stated with a town', () => {
  const stated = (city: string, at: readonly [number, number]): NetworkDocument => {
    const network = networkOf({ country: 'AT', at });
    const partners = network.partners.map((one) => ({ ...one, place: { ...place(at), city } }));
    return { ...network, partners };
  };
  const codesOf = (network: NetworkDocument) =>
    placePartners(network, new Map(), gazetteer).findings.map(({ code }) => code);

  it('is told where it is far from it, with both places and the distance', async () => {
    const network = stated('Graz', [48.21, 16.37]);
    const { findings, network: after } = placePartners(network, new Map(), gazetteer);
    expect(after.partners).toEqual(network.partners);
    expect(findings).toMatchObject([
      { severity: 'warning', code: 'far-from-town', value: 'Graz', became: 'Vienna' },
    ]);
    const [en, sl] = await Promise.all([loadFindingWords('en'), loadFindingWords('sl')]);
    expect(findings.map(en)[0]).toMatch(/said to be in Graz, .* near Vienna, 14\d\skm away\./);
    expect(findings.map(sl)[0]).toMatch(/kraj Graz, .* pri kraju Vienna; razdalja: 14\d\skm\./);
  });

  it('is not where it is in or beside it, nor where the town is not known', () => {
    expect(codesOf(stated('Graz', [47.2, 15.6]))).toEqual([]);
    expect(codesOf(stated('Nirgendsdorfhausen', [48.21, 16.37]))).toEqual([]);
  });

  it('stays when the town is written better, and moves where another town is meant', () => {
    const anew = (city: string) =>
      placeAnew(stated('Wein', [48.2, 16.4]), 'p1', { city }, gazetteer).network.partners[0]?.place;
    expect(anew('Wien')).toMatchObject({ city: 'Wien', lat: 48.2, lon: 16.4, sources: ['file'] });
    expect(anew('Graz')).toMatchObject({ city: 'Graz', precision: 'city', sources: ['geonames'] });
  });
});

describe('a town put right', () => {
  it('moves its partner, and what was to be said of it goes', () => {
    const guessed = placed({ country: 'AT' }, { city: 'Salzbrug', row: 3 });
    expect(guessed.findings).toMatchObject([{ code: 'doubtful-town', row: 3 }]);
    const anew = (city: string) => placeAnew(guessed.network, 'p1', { city }, gazetteer);
    expect(anew('Linz').findings.map(({ code }) => code)).toEqual(['placed-by-town']);
    expect(anew('Linz').network.partners[0]?.place?.unconfirmed).toBeUndefined();
    expect(anew('Xyzzyburg').findings).toMatchObject([{ code: 'unknown-town' }]);
    expect(anew('Xyzzyburg').network.partners[0]?.place).toMatchObject({
      city: 'Xyzzyburg',
      precision: 'country',
    });
  });
});
