import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited, separators } from '../../../../src/exchange/read/delimited.ts';
import { limits } from '../../../../src/exchange/read/limits.ts';
import { takeNotes } from '../../../../src/exchange/read/notes.ts';

function read(text: string) {
  const notes = takeNotes();
  const { rows } = readDelimited(text, 'list.csv', notes);
  return { rows, cells: rows.map(({ cells }) => cells), findings: notes.all() };
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe.each(separators)('parted by %j', (separator) => {
  test('any cells come back as they were', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `x${text}`);
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, newline) => {
          const text = rows.map((cells) => cells.map(quoted).join(separator)).join(newline);
          const wanted = rows.map((cells) => cells.map((one) => one.replace(/\r\n?/g, '\n')));
          expect(read(text).cells).toEqual(wanted);
        },
      ),
    );
  });

  test('the others may stand in cells', () => {
    const others = separators.filter((other) => other !== separator).join(' ');
    const text = `Name${separator}Town\nA ${others} B${separator}Kranj\n`;
    expect(read(text).cells[1]).toEqual([`A ${others} B`, 'Kranj']);
  });
});

test('rows are counted as spreadsheets count records, empty ones too', () => {
  const { rows } = read('Name;Town\n"A\nB\nC";Kranj\n\n;;\nD;Celje\n');
  expect(rows.map(({ row }) => row)).toEqual([1, 2, 5]);
});

test('Excel’s first line says the separator and is a row of its own', () => {
  const { rows } = read('sep=|\nName|Town\nA;B;C|Kranj\n');
  expect(rows).toEqual([
    { row: 2, cells: ['Name', 'Town'] },
    { row: 3, cells: ['A;B;C', 'Kranj'] },
  ]);
});

test('a quotation mark that is never closed does not swallow the rest', () => {
  const { cells, findings } = read('Name;Town\n"A;Kranj\nB;Celje\nC;Maribor\n');
  expect(cells).toHaveLength(4);
  expect(cells[3]).toEqual(['C', 'Maribor']);
  expect(findings).toMatchObject([{ severity: 'warning', code: 'broken-quotes' }]);
});

test('too many rows, columns and characters are cut and told', () => {
  const many = read(`a;b\n${'1;2\n'.repeat(limits.rows + 5)}`);
  expect(many.rows).toHaveLength(limits.rows + 1);
  expect(many.findings).toMatchObject([{ code: 'too-many-rows' }]);
  const wide = read(`${'a;'.repeat(limits.columns + 5)}\n`);
  expect(wide.cells[0]).toHaveLength(limits.columns);
  expect(wide.findings).toMatchObject([{ code: 'too-many-columns' }]);
  const long = read(`a;b\n${'x'.repeat(limits.cell + 5)};y\n`);
  expect(long.cells[1]?.[0]).toHaveLength(limits.cell + 1);
  expect(long.findings).toMatchObject([{ code: 'long-cell', row: 2 }]);
});
