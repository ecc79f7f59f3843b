import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFiles } from '../../../../src/exchange/read/read.ts';
import { codesOf } from './reading.ts';

type Value = string | number | { readonly date: number };

const name = (column: number) => String.fromCharCode(65 + column);

/** A workbook of the smallest kind; style 1 is a date. */
function workbook(sheets: Readonly<Record<string, readonly (readonly Value[])[] | string>>) {
  const names = Object.keys(sheets);
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (value: Value, at: string) =>
    typeof value === 'string'
      ? `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
      : typeof value === 'number'
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" s="1"><v>${value.date}</v></c>`;
  const sheet = (rows: readonly (readonly Value[])[] | string) =>
    typeof rows === 'string'
      ? rows
      : rows
          .map(
            (cells, row) =>
              `<row r="${row + 1}">${cells.map((value, at) => cell(value, `${name(at)}${row + 1}`)).join('')}</row>`,
          )
          .join('');
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets>${names
      .map((one, at) => `<sheet name="${one}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [at, rows] of Object.values(sheets).entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet ${main}><sheetData>${sheet(rows)}</sheetData></worksheet>`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
}

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
