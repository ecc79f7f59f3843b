import { expect, test } from 'vitest';
import { tableCodes } from '../../../src/model/findings-tables.ts';
import { tableFindingsEn } from '../../../src/text/findings-tables-en.ts';
import { tableFindingsSl } from '../../../src/text/findings-tables-sl.ts';

const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

test.each(tableCodes)('%s says the same in both languages', (code) => {
  const [en, sl] = [tableFindingsEn[code], tableFindingsSl[code]];
  expect(gaps(sl.join(' '))).toEqual(gaps(en.join(' ')));
  expect(sl.map((text) => text === '')).toEqual(en.map((text) => text === ''));
  expect(en[0]).not.toBe('');
});
