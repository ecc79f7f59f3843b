import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../../src/exchange/read/reading.ts';
import { codesOf, findingOf, readText } from './reading.ts';

const fieldsOf = async (text: string) =>
  Object.fromEntries((await readText(text)).columns.map(({ header, field }) => [header, field]));

test.each<[header: string, field: Field]>([
  ['Organisation', 'name'],
  ['Nom du partenaire', 'name'],
  ['Ime partnerja', 'name'],
  ['Nazwa partnera', 'name'],
  ['Project Partner', 'name'],
  ['Kurzbezeichnung', 'shortName'],
  ['Kratica', 'shortName'],
  ['Vloga v projektu', 'role'],
  ['Lead Partner (yes/no)', 'role'],
  ['Type d’organisme', 'kind'],
  ['activityType', 'kind'],
  ['Land', 'country'],
  ['PAYS', 'country'],
  ['Država', 'country'],
  ['País', 'country'],
  ['Państwo', 'country'],
  ['Country code', 'country'],
  ['Stadt', 'city'],
  ['Ville', 'city'],
  ['Kraj', 'city'],
  ['Miejscowość', 'city'],
  ['Breitengrad', 'lat'],
  ['Zemljepisna širina', 'lat'],
  ['lng', 'lon'],
  ['Länge', 'lon'],
  ['geolocation', 'position'],
  ['organizationURL', 'website'],
  ['Spletna stran', 'website'],
  ['netEcContribution', 'share'],
  ['Proračun (EUR)', 'share'],
  ['projectID', 'project'],
  ['Država / Country', 'country'],
])('the header "%s" says %s', async (header, field) => {
  const { columns } = await readText(`E-mail;${header}\na@a.si;x\nb@b.si;y\n`);
  const column = columns.find((one) => one.header === header);
  expect(column).toMatchObject({ field, sure: true });
});

test('columns may stand in any order and under any case', async () => {
  const columns = ['NAME', 'country', 'Town', 'LAT', 'lon', 'WebSite'];
  const values = ['A', 'SI', 'Kranj', '46.2', '14.4', 'https://a.si'];
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...columns.keys()], { minLength: columns.length }),
      async (order) => {
        const line = (cells: readonly string[]) => order.map((at) => cells[at]).join(',');
        const { network } = await readText(`${line(columns)}\n${line(values)}\n`);
        expect(network?.partners).toMatchObject([
          {
            name: 'A',
            country: 'SI',
            place: { city: 'Kranj', lat: 46.2, lon: 14.4 },
            website: { url: 'https://a.si' },
          },
        ]);
      },
    ),
  );
});

test('a header that says it only in part is to be confirmed', async () => {
  const reading = await readText('Name;Country where it works\nA;SI\n');
  expect(reading.columns[1]).toMatchObject({ field: 'country', sure: false });
  expect(findingOf(reading, 'column-guessed')).toMatchObject({ column: 'Country where it works' });
});

test('without a header the values say it', async () => {
  const reading = await readText(
    'Univerza v Ljubljani;Slovenia;46.05;14.51;https://uni-lj.si\nUniversität Graz;Austria;47.08;15.45;https://uni-graz.at\n',
  );
  expect(codesOf(reading)).toContain('no-header');
  expect(reading.columns.map(({ header, field }) => [header, field])).toEqual([
    ['A', 'name'],
    ['B', 'country'],
    ['C', 'lat'],
    ['D', 'lon'],
    ['E', 'website'],
  ]);
  expect(reading.columns.every(({ sure }) => !sure)).toBe(true);
  expect(reading.network?.partners).toHaveLength(2);
});

test('a title above the header is left out', async () => {
  const reading = await readText(
    'List of partners;;\nJune 2024;;\nName;Country;Town\nA;SI;Kranj\n',
  );
  expect(findingOf(reading, 'rows-above-header')).toMatchObject({ row: 3, values: { count: 2 } });
  expect(reading.network?.partners).toMatchObject([{ name: 'A', country: 'SI' }]);
});

describe('words with two meanings', () => {
  test('Kraj is a town in Slovene and a country in Polish', async () => {
    expect(await fieldsOf('Ime;Kraj\nA;Kranj\nB;Celje\n')).toMatchObject({ Kraj: 'city' });
    expect(await fieldsOf('Nazwa;Kraj\nA;Polska\nB;Niemcy\n')).toMatchObject({ Kraj: 'country' });
  });

  test('an acronym is the project’s where it repeats, else the partner’s', async () => {
    const same = 'Acronym;Name\nLAKES;A\nLAKES;B\n';
    expect(await fieldsOf(same)).toMatchObject({ Acronym: 'project' });
    const other = 'Acronym;Name\nAA;Alpha Agency\nBB;Beta Board\nCC;Gamma\n';
    expect(await fieldsOf(other)).toMatchObject({ Acronym: 'shortName' });
  });

  test('the organisation is the name where a person has one, too', async () => {
    const fields = await fieldsOf('Name;Organisation;E-mail\nAna;Uni A;a@a.si\nBor;Uni B;b@b.si\n');
    expect(fields).toMatchObject({ Organisation: 'name', Name: undefined });
  });
});

test('wishes count more than headers, also to leave a column out', async () => {
  const text = 'Name;Title;Country;Web\nx;A;SI;https://a.si\n';
  const { network, columns } = await readText(text, {
    columns: { Title: 'name', Web: 'ignore' },
  });
  expect(network?.partners).toMatchObject([{ name: 'A', country: 'SI' }]);
  expect(network?.partners[0]?.website).toBeUndefined();
  expect(columns.map(({ field }) => field)).toEqual([undefined, 'name', 'country', undefined]);
});
