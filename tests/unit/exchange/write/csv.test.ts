import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defused, undefused } from '../../../../src/exchange/formula-cells.ts';
import { plainText } from '../../../../src/exchange/xml.ts';
import { csvColumns, csvText } from '../../../../src/exchange/write/csv.ts';
import { kindById, localText } from '../../../../src/model/network.ts';
import { clunet } from '../../model/clunet.ts';
import { partnership } from '../partnerships.ts';

/** RFC 4180, strictly: throws where a quote stands wrong. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const [, quoted, plain, end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`No cell at ${at}: ${text.slice(at, at + 20)}`);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a table starts with the mark of UTF-8 and its headers, and has a row a partner', () => {
  const text = csvText(clunet());
  expect(
    text.startsWith('\uFEFFPartner name,Short name,Official name,English name,Role,Kind,Country,'),
  ).toBe(true);
  const [, ...rows] = rowsOf(text.slice(1));
  expect(rows).toHaveLength(14);
  expect(rows[0]!.slice(0, 2)).toEqual(['North West Development Agency', 'NWDA']);
  expect(rows.every((row) => row.includes('CLUNET'))).toBe(true);
});

test('every cell comes back as it was, and none is run by a spreadsheet', () => {
  fc.assert(
    fc.property(partnership(), (network) => {
      const [headers, ...rows] = rowsOf(csvText(network).slice(1));
      expect(headers).toEqual(csvColumns.map(({ header }) => header));
      const found = (row: readonly string[], header: string) =>
        undefused(row[headers!.indexOf(header)]!);
      for (const [index, partner] of network.partners.entries()) {
        const row = rows[index]!;
        expect(row).toHaveLength(csvColumns.length);
        for (const cell of row)
          if (!/^-\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        const kind = partner.kind && kindById(network, partner.kind)?.label;
        const city = partner.place?.city;
        const share = network.budget?.shares.find((one) => one.partner === partner.id);
        // Exactly, not even without outer white space.
        expect(row.map(undefused)).toEqual(
          [
            partner.name,
            partner.shortName,
            partner.officialName?.map(({ text }) => text).join(' | ') ?? '',
            partner.englishName ?? '',
            partner.role,
            kind === undefined ? '' : localText(kind, 'en'),
            partner.country,
            city === undefined ? '' : localText(city, 'en'),
            found(row, 'Region'),
            partner.place ? String(partner.place.lat) : '',
            partner.place ? String(partner.place.lon) : '',
            partner.place?.precision ?? '',
            partner.website?.url ?? '',
            share?.amount ?? '',
            share ? 'EUR' : '',
            partner.id,
            network.acronym,
            network.title.text,
            found(row, 'Programme'),
          ].map(plainText),
        );
      }
    }),
  );
});

test('what a spreadsheet would run is defused, and given back as it was', () => {
  expect(['=1+1', '+1', '-1+1', '@A1', '\t=1', '\r=1', '＝1', "'=1"].map(defused)).toEqual([
    "'=1+1",
    "'+1",
    "'-1+1",
    "'@A1",
    "'\t=1",
    "'\r=1",
    "'＝1",
    "''=1",
  ]);
  expect(['-12.5', '-3', "l'eau", "'quoted'", 'a=b', ''].map(defused)).toEqual([
    '-12.5',
    '-3',
    "l'eau",
    "'quoted'",
    'a=b',
    '',
  ]);
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^['=+@-]{0,4}[0-9.]{0,3}$/));
  fc.assert(
    fc.property(cell, (text) => {
      expect(undefused(defused(text))).toBe(text);
    }),
  );
});
