import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../../src/exchange/read/decode.ts';
import { limits } from '../../../../src/exchange/read/limits.ts';
import { takeNotes } from '../../../../src/exchange/read/notes.ts';

function decoded(bytes: Uint8Array) {
  const notes = takeNotes();
  const text = decode(bytes, 'list.csv', notes);
  return { text, findings: notes.all() };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

const texts = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => text.trim() !== '' && !/[\0\uFEFF\uFFFD]/.test(text));
/** What every table has: separators and line ends, so that an encoding without a mark can be seen. */
const tables = fc
  .array(fc.array(texts, { minLength: 2 }), { minLength: 1 })
  .map((rows) => `Name;Country;Town\n${rows.map((row) => row.join(';')).join('\n')}\n`);

test('UTF-8 comes back as it was, with a mark at its start and without', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(decoded(utf8(text))).toEqual({ text, findings: [] });
      expect(decoded(utf8(`\uFEFF${text}`))).toEqual({ text, findings: [] });
    }),
  );
});

test('UTF-16 with a mark comes back as it was, and that it was UTF-16 is told', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, littleEndian) => {
      const { text: back, findings } = decoded(utf16(`\uFEFF${text}`, littleEndian));
      expect(back).toBe(text);
      expect(findings).toMatchObject([{ severity: 'change', code: 'encoding' }]);
    }),
  );
});

test('UTF-16 without a mark is seen by its zeros', () => {
  const text = 'Name;Land\nUniversität Graz;Österreich\nUniverza v Ljubljani;Slovenija\n';
  expect(decoded(utf16(text, true)).text).toBe(text);
  expect(decoded(utf16(text, false)).text).toBe(text);
});

test('what is no UTF-8 is Windows-1252', () => {
  const bytes = Uint8Array.from([0x4b, 0xf6, 0x6c, 0x6e, 0x3b, 0x80]);
  expect(decoded(bytes)).toEqual({
    text: 'Köln;€',
    findings: [{ severity: 'change', code: 'encoding', value: 'list.csv', became: 'Windows-1252' }],
  });
});

test('tables in UTF-8 are never taken for anything else', () => {
  fc.assert(
    fc.property(tables, (text) => {
      expect(decoded(utf8(text)).text).toBe(text);
    }),
  );
});

test.each([
  ['nothing', new Uint8Array(), 'empty-file'],
  ['only spaces', utf8(' \n\t '), 'empty-file'],
  ['a PDF', utf8('%PDF-1.7\n'), 'binary-file'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'binary-file'],
  ['zeros within text', Uint8Array.from([65, 0, 0, 0, 66, 67, 68, 0, 0, 0]), 'binary-file'],
  ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-workbook'],
  ['more than may be', new Uint8Array(limits.bytes + 1).fill(65), 'too-large'],
])('%s is an error', (_, bytes, code) => {
  const { text, findings } = decoded(bytes);
  expect(text).toBeUndefined();
  expect(findings).toMatchObject([{ severity: 'error', code }]);
});

test('characters that were lost before are counted', () => {
  expect(decoded(utf8('Universit\uFFFDt Z\uFFFDrich')).findings).toMatchObject([
    { severity: 'warning', code: 'undecodable', values: { count: 2 } },
  ]);
});
