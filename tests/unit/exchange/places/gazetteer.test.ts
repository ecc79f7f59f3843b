import fc from 'fast-check';
import data from 'virtual:gazetteer';
import { brotliCompressSync, constants } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fold, nearly, readings } from '../../../../src/exchange/places/fold.ts';
import { openGazetteer } from '../../../../src/exchange/places/gazetteer.ts';
import { digit, twoDigits, twoDigitsAt } from '../../../../src/exchange/places/gazetteer-data.ts';

const gazetteer = openGazetteer(data);

describe('the list of towns', () => {
  it('fits in 500 KB once compressed', () => {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    expect(brotliCompressSync(JSON.stringify(data), quality).length).toBeLessThan(500_000);
  });

  it.each([
    ['Wien', 'AT', 48.2, 16.4],
    ['Vienna', 'AT', 48.2, 16.4],
    ['Dunaj', 'AT', 48.2, 16.4],
    ['1090 Wien', 'AT', 48.2, 16.4],
    ['München', 'DE', 48.1, 11.6],
    ['Muenchen', 'DE', 48.1, 11.6],
    ['Munich', 'DE', 48.1, 11.6],
    ['KÖLN', 'DE', 50.9, 7],
    ['Frankfurt am Main', 'DE', 50.1, 8.7],
    ['Frankfurt (Oder)', 'DE', 52.3, 14.6],
    ['Garching', 'DE', 48.2, 11.7],
    ['ATHINA', 'GR', 38, 23.7],
    ['Αθήνα', 'GR', 38, 23.7],
    ['Thessaloniki', 'GR', 40.6, 22.9],
    ['Volos', 'GR', 39.4, 22.9],
    ['Lefkosia', 'CY', 35.2, 33.4],
    ['Aarhus C', 'DK', 56.2, 10.2],
    ['København Ø', 'DK', 55.7, 12.6],
    ['Kgs. Lyngby', 'DK', 55.8, 12.5],
    ['Goeteborg', 'SE', 57.7, 12],
    ['SE-751 05 Uppsala', 'SE', 59.9, 17.6],
    ['TIMRÅ', 'SE', 62.5, 17.3],
    ['Umeå', 'SE', 63.8, 20.3],
    ['Härnösand', 'SE', 62.6, 17.9],
    ['Storuman', 'SE', 65.1, 17.1],
    ['Narvik', 'NO', 68.4, 17.4],
    ['Helsingfors', 'FI', 60.2, 24.9],
    ['Joensuu', 'FI', 62.6, 29.8],
    ['Rovaniemi', 'FI', 66.5, 25.7],
    ['Argir', 'FO', 62, -6.8],
    ['Murmansk', 'RU', 69, 33.1],
    ['Letterkenny', 'IE', 55, -7.7],
    ['Carrick on Shannon', 'IE', 53.9, -8.1],
    ['Ballaghaderreen', 'IE', 53.9, -8.6],
    ['Derry', 'GB', 55, -7.3],
    ['Londonderry', 'GB', 55, -7.3],
    ['Newcastle', 'GB', 55, -1.6],
    ['Paris 12', 'FR', 48.9, 2.4],
    ['Paris Cedex 05', 'FR', 48.9, 2.4],
    ['Pointe-à-Pitre', 'FR', 16.2, -61.5],
    ['Cayenne', 'FR', 4.9, -52.3],
    ['Saint-Denis', 'RE', -20.9, 55.5],
    ['Ljubljana - Črnuče', 'SI', 46.1, 14.5],
    ['Capodistria', 'SI', 45.5, 13.7],
    ['Celovec', 'AT', 46.6, 14.3],
    ['Trst', 'IT', 45.6, 13.8],
    ['Videm', 'IT', 46.1, 13.2],
    ['Venezia', 'IT', 45.4, 12.3],
    ['Torino', 'IT', 45.1, 7.7],
    ['Luik', 'BE', 50.6, 5.6],
    ['Berchem', 'BE', 51.2, 4.4],
    ["'s-Gravenhage", 'NL', 52.1, 4.3],
    ['Delft', 'NL', 52, 4.4],
    ['Heisdorf', 'LU', 49.7, 6.1],
    ['Valletta', 'MT', 35.9, 14.5],
    ['Praha', 'CZ', 50.1, 14.4],
    ['Krakau', 'PL', 50.1, 19.9],
    ['KATOWICE', 'PL', 50.3, 19],
    ['Київ', 'UA', 50.5, 30.5],
    ['София', 'BG', 42.7, 23.3],
    ['Geneva', 'CH', 46.2, 6.1],
    ['Lisboa', 'PT', 38.7, -9.1],
    ['Halifax', 'CA', 44.6, -63.6],
    ['Montreal', 'CA', 45.5, -73.6],
    ['Suva', 'FJ', -18.1, 178.4],
  ])('has %s in %s', (town, country, lat, lon) => {
    const found = gazetteer.find(town, country);
    expect(found).toMatchObject({ exact: true, others: 0 });
    expect(Math.abs((found?.lat ?? 90) - lat)).toBeLessThan(0.11);
    expect(Math.abs((found?.lon ?? 180) - lon)).toBeLessThan(0.11);
  });

  it.each([
    ['Instanbul', 'TR', 'Istanbul'],
    ['Syndey', 'CA', 'Sydney'],
    ['Springfield', 'US', 'Springfield'],
  ])('doubts %s in %s', (town, country, name) => {
    expect(gazetteer.find(town, country)).toMatchObject({ name, exact: false });
  });

  it('doubts Irakleio, which is also a part of Athens, but takes the town in Crete', () => {
    const found = gazetteer.find('Irakleio', 'GR');
    expect(found).toMatchObject({ exact: false, others: 1 });
    expect(found?.lat).toBeCloseTo(35.3, 1);
    expect(found?.lon).toBeCloseTo(25.1, 1);
  });

  it.each([
    ['Xyzzyville', 'SI'],
    ['Murmansk', 'FI'],
    ['', 'SI'],
    ['1234', 'SI'],
    ['Springfield', 'ZZ'],
    ['constructor', 'toString'],
  ])('does not find %s in %s', (town, country) => {
    expect(gazetteer.find(town, country)).toBeUndefined();
  });

  it('finds the one town of a name, with doubt, where the country is unknown', () => {
    expect(gazetteer.find('Ljubljana', 'ZZ')).toMatchObject({ country: 'SI', exact: false });
  });

  it('keeps every town within the globe', () => {
    for (const code of Object.keys(data)) {
      const { lat, lon } = gazetteer.centre(code) ?? { lat: 99, lon: 0 };
      expect(Math.abs(lat), code).toBeLessThanOrEqual(90);
      expect(Math.abs(lon), code).toBeLessThanOrEqual(180);
    }
  });

  it.each([
    ['Vienna', 48.2, 16.4, 'AT', false],
    ['Réunion', -20.9, 55.5, 'FR', false],
    ['Guadeloupe', 16.2, -61.5, 'FR', false],
    ['the Siberian wilderness', 66, 110, 'RU', false],
    ['Northern Ireland', 55, -7.3, 'IE', false],
    ['Vienna the wrong way round', 16.4, 48.2, 'AT', true],
    ['Murmansk', 69, 33.1, 'DE', true],
    ['Null Island', 0, 0, 'SI', true],
  ])('tells whether %s (%d, %d) is far from %s', (_, lat, lon, country, is) => {
    expect(gazetteer.isFarFrom({ lat, lon }, country)).toBe(is);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (town) => {
        gazetteer.find(town, 'SI', town);
      }),
    );
  });
});

const table = '../shared/networks/keep-eu/compass.csv';
test.skipIf(!existsSync(table))(
  'finds every town of COMPASS but the misspelt one without doubt',
  () => {
    const rows = readFileSync(table, 'utf8').trim().split('\r\n').slice(1);
    const alias: Record<string, string> = { EL: 'GR', UK: 'GB' };
    const doubtful = rows.flatMap((row) => {
      const cells = row.split(';');
      const [town = '', code = ''] = [cells[6], cells[11]?.slice(0, 2)];
      return gazetteer.find(town, alias[code] ?? code)?.exact ? [] : [town];
    });
    expect(rows.length).toBeGreaterThan(20);
    expect(doubtful).toEqual(['Instanbul']);
  },
);

describe('a small list', () => {
  const small = openGazetteer({
    XA: {
      names: 'Ashby\nAshby\nLowton|loton\nNorth Ashby',
      at: [
        [0, 0, 10],
        [500, 500, 11],
        [20, 20, 14],
        [10, 700, 9],
      ]
        .map(([lat = 0, lon = 0, size = 0]) => twoDigits(lat) + twoDigits(lon) + digit(size))
        .join(''),
      grid: [40, 10, 0.01],
      centre: [42, 12],
    },
  });

  it('doubts which of two towns of similar size is meant, and takes the larger', () => {
    expect(small.find('Ashby', 'XA')).toMatchObject({ lat: 45, lon: 15, exact: false, others: 1 });
  });

  it('is sure when the region names a town near one of them', () => {
    expect(small.find('Ashby', 'XA', 'Lowton')).toMatchObject({ lat: 40, lon: 10, exact: true });
  });

  it('finds another name and gives the main one', () => {
    expect(small.find('LOTON', 'XA')).toMatchObject({ name: 'Lowton', lat: 40.2, lon: 10.2 });
  });
});

describe('names', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Saint-Étienne', 'st etienne'],
    ["L'Aquila", 'laquila'],
    ['ÅRHUS', 'arhus'],
  ])('folds %s', (name, folded) => expect(fold(name)).toBe(folded));

  it.each([
    ['Lyon Cedex 07', 'lyon'],
    ['D-52425 Jülich', 'julich'],
    ['København K', 'kobenhavn'],
    ['Genova, Liguria', 'genova'],
  ])('reads %s', (text, name) => expect(readings(text)).toContain(name));

  it.each([
    ['sydney', 'syndey', true],
    ['istanbul', 'instanbul', true],
    ['wien', 'bern', false],
    ['aba', 'aba', true],
    ['abab', 'aba', true],
  ])('says whether %s and %s are a letter apart', (a, b, is) => expect(nearly(a, b)).toBe(is));

  it('writes any number of two digits back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8099 }), (n) => {
        expect(twoDigitsAt(twoDigits(n), 0)).toBe(n);
      }),
    );
  });
});
