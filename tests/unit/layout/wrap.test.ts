import { expect, test } from 'vitest';
import { balanced, labelFonts, nameVariants } from '../../../src/layout/wrap';

/** Every character half as wide as it is tall. */
const measure = (text: string, { size }: { size: number }) => (text.length * size) / 2;
const variants = (name: string, shortName: string, detail?: string) =>
  nameVariants({ name, shortName }, detail, measure, labelFonts());
const texts = (...args: Parameters<typeof variants>) =>
  variants(...args).map(({ lines }) => lines.map(({ text }) => text).join(' | '));

test('a name is offered whole before short, with the city before without', () => {
  expect(texts('North West Development Agency', 'NWDA', 'Warrington')).toEqual([
    'North West Development Agency | Warrington',
    'North West | Development Agency | Warrington',
    'North West Development Agency',
    'North West | Development Agency',
    'NWDA | Warrington',
    'NWDA',
  ]);
});

test('a short name that equals the name is offered once', () => {
  expect(texts('Lakes', 'Lakes', 'Lahti')).toEqual(['Lakes | Lahti', 'Lakes']);
});

test('a city that equals the name is not repeated', () => {
  expect(texts('Hamburg', 'Hamburg', 'Hamburg')).toEqual(['Hamburg']);
});

test('a partner without a place has variants without a second style', () => {
  expect(texts('Lakes', 'LK')).toEqual(['Lakes', 'LK']);
});

test('a very long name is also offered on three lines, a single word never split', () => {
  const long = texts('Ministry of Economy and Labour Affairs of the Free City of Hamburg', 'HH');
  expect(long[0]!.split(' | ')).toHaveLength(3);
  expect(texts('Donaudampfschifffahrtsgesellschaft', 'D')).toHaveLength(2);
});

test('losses rise from nothing', () => {
  const losses = variants('Méditerranée Technologies', 'MT', 'Marseille').map((v) => v.loss);
  expect(losses[0]).toBe(0);
  expect(losses).toEqual([...losses].sort((a, b) => a - b));
});

const width = (text: string) => text.length / 2;
test.each([
  ['City of Ljubljana / RRA LUR', ['City of Ljubljana /', 'RRA LUR']],
  ['Ministry of Economy & Labour', ['Ministry of', 'Economy & Labour']],
  ['Development Agency of Berlin Brandenburg', ['Development Agency', 'of Berlin Brandenburg']],
  ['Schleswig/Holstein', ['Schleswig/', 'Holstein']],
  ['Unbreakable', ['Unbreakable']],
])('%s breaks where it reads best', (text, lines) => {
  expect(balanced(text, 2, width)).toEqual(lines);
});

test('the box holds the glyph boxes of all lines', () => {
  const [best] = variants('Lakes', 'Lakes', 'Lahti');
  expect(best!.width).toBe(37.5);
  expect(best!.lines.map(({ baseline }) => baseline)).toEqual([15 * 0.984, 15 * 0.984 + 16.25]);
  expect(best!.height).toBeCloseTo(15 * 0.984 + 16.25 + 13 * 0.316);
});
