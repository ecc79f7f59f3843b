import { expect, test } from 'vitest';
import { fontTable } from '../../../src/build/font-table';
import { tableMeasure } from '../../../src/layout/measure';

const table = await fontTable();
const measure = tableMeasure(table);
const name = { size: 15, weight: 650 };
const detail = { size: 13, weight: 400 };

test('the table has one width for every character and weight and stays small', () => {
  for (const { advances } of table.weights) {
    expect(advances).toHaveLength([...table.characters].length);
  }
  expect(JSON.stringify(table).length).toBeLessThan(1500);
});

// Widths measured in Chromium with canvas measureText and the page's own font.
test.each([
  ['Universität Würzburg', name, 146.4],
  ['Universität Würzburg', detail, 119.6],
  ['Łódź University of Technology', name, 210.3],
  ['Čačak Žižkov ŠKODA', name, 145.6],
  ['AVATAR Type Tr. To Vyškov, WAVE', name, 236.8],
  ['Ærø & Åland, Ølgod', detail, 113.7],
] as const)('%s is never measured narrower than a browser draws it', (text, style, drawn) => {
  expect(measure(text, style)).toBeGreaterThanOrEqual(drawn);
  expect(measure(text, style)).toBeLessThan(drawn * 1.06);
});

test('an accented letter is as wide as its base, composed or not', () => {
  expect(measure('č', name)).toBe(measure('c', name));
  expect(measure('c\u030c', name)).toBe(measure('c', name));
});

test('characters the font does not have are estimated, wide ones at a full em', () => {
  const em = measure('京', name);
  expect(em).toBeGreaterThanOrEqual(15);
  expect(measure('Ａ', name)).toBe(em);
  expect(measure('ж', name)).toBeLessThan(em);
  expect(measure('\u200d', name)).toBe(0);
});

test('width grows with size and weight', () => {
  expect(measure('Lakes', { size: 30, weight: 650 })).toBeCloseTo(2 * measure('Lakes', name));
  expect(measure('Lakes', name)).toBeGreaterThan(measure('Lakes', { size: 15, weight: 400 }));
  expect(measure('Lakes', { size: 15, weight: 800 })).toBe(measure('Lakes', name));
});
