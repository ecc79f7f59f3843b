import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFiles } from '../../../../src/exchange/read/read.ts';
import { workbook } from '../../../fixtures/workbook.ts';
import { codesOf } from './reading.ts';

const partners = [
  ['Organisation', 'Land', 'Breitengrad', 'Längengrad'],
  ['Universität <b>Graz</b>', 'Österreich', 47.078, 15.45],
  ['=HYPERLINK("http://x")', 'Slowenien', 46.05, 14.5],
] as const;
const read = (bytes: Uint8Array, wishes = {}) =>
  readFiles([{ name: 'partners.xlsx', bytes }], wishes);

test('a workbook with one sheet is read like any table', async () => {
  const { network, choices } = await read(workbook({ Tabelle1: partners }));
  expect(choices).toEqual([]);
  expect(network?.partners).toMatchObject([
    { name: 'Universität <b>Graz</b>', country: 'AT', place: { lat: 47.078, lon: 15.45 } },
    { name: '=HYPERLINK("http://x")', country: 'SI' },
  ]);
  expect(network?.title.text).toBe('partners');
});

test('the only sheet that lists partners is chosen, and can be changed', async () => {
  const bytes = workbook({ Notes: [['Some remark'], ['another']], Partners: partners });
  const { network, choices } = await read(bytes);
  expect(choices).toMatchObject([{ of: 'sheet', chosen: 'Partners' }]);
  expect(choices[0]?.options.map(({ id }) => id)).toEqual(['Notes', 'Partners']);
  expect(network?.partners).toHaveLength(2);
  const other = await read(bytes, { sheet: 'Notes' });
  expect(other.choices).toMatchObject([{ of: 'sheet', chosen: 'Notes' }]);
});

test('of two sheets with partners the reader has to choose', async () => {
  const bytes = workbook({ One: partners, Two: partners });
  const reading = await read(bytes);
  expect(reading.network).toBeUndefined();
  expect(codesOf(reading)).toContain('choose-sheet');
  expect((await read(bytes, { sheet: 'Two' })).network?.partners).toHaveLength(2);
});

test('a sheet of projects beside one of partners tells the period, with dates as days', async () => {
  const projects = [
    ['id', 'acronym', 'title', 'startDate', 'endDate'],
    ['7', 'LAKES', 'Lakes and people', { date: 45292 }, { date: 45657 }],
  ];
  const listed = [
    ['projectID', 'name', 'country'],
    ['7', 'A', 'SI'],
    ['7', 'B', 'AT'],
  ];
  const { network } = await read(workbook({ project: projects, organization: listed }));
  expect(network?.period).toMatchObject({ start: '2024-01-01', end: '2024-12-31' });
  expect(network?.title.text).toBe('Lakes and people');
});

test('one cell in the last corner is refused before it is laid out', async () => {
  const far =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const reading = await read(workbook({ Far: far }));
  expect(codesOf(reading)).toEqual(['too-much-unpacked']);
});

test('an archive that would unpack to far more than it is is refused', async () => {
  const bytes = zipSync({
    'xl/workbook.xml': new Uint8Array(1),
    'xl/sharedStrings.xml': new Uint8Array(201 * 1024 * 1024),
  });
  expect(codesOf(await read(bytes))).toEqual(['too-much-unpacked']);
});

test('other archives and damaged workbooks are errors', async () => {
  expect(codesOf(await read(zipSync({ 'a.txt': strToU8('a') })))).toEqual(['not-a-workbook']);
  const cut = workbook({ Tabelle1: partners }).slice(0, 900);
  expect(codesOf(await read(cut))).toEqual(['broken-workbook']);
});
