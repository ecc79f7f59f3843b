import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysOf,
  distanceFrom,
  halfYearsOf,
  isRealDate,
  monthsOf,
  positionIn,
} from '../../../src/model/period.ts';

const clunet = { start: '2006-09-01', end: '2009-08-31' };

test('CLUNET took 36 months, 1,096 days', () => {
  expect(monthsOf(clunet)).toBe(36);
  expect(daysOf(clunet)).toBe(1096);
});

test.each([
  ['2024-01-01', '2024-01-01', 0, 1],
  ['2024-01-01', '2024-01-31', 1, 31],
  ['2024-02-01', '2024-02-29', 1, 29],
  ['2024-01-15', '2024-02-13', 0, 30],
  ['2024-01-15', '2024-02-14', 1, 31],
  ['2023-12-31', '2024-02-28', 2, 60],
])('%s to %s are %d whole months and %d days', (start, end, months, days) => {
  expect(monthsOf({ start, end })).toBe(months);
  expect(daysOf({ start, end })).toBe(days);
});

describe('the distance of a day', () => {
  test.each([
    ['2009-09-30', 0, 1],
    ['2009-09-29', 0, 0],
    ['2010-02-28', 0, 6],
    ['2010-08-31', 1, 0],
    ['2026-03-15', 16, 6],
  ])('%s is %d years and %d months after the end', (day, years, months) => {
    expect(distanceFrom(clunet, day)).toEqual({ when: 'after', years, months });
  });

  test('is measured to the start while that is still to come', () => {
    expect(distanceFrom(clunet, '2005-05-31')).toEqual({ when: 'before', years: 1, months: 3 });
  });

  test.each(['2006-09-01', '2008-02-29', '2009-08-31'])('%s lies within', (day) => {
    expect(distanceFrom(clunet, day)).toEqual({ when: 'during' });
  });
});

test('a day has its place to scale, the last one included', () => {
  expect(positionIn(clunet, '2006-09-01')).toBe(0);
  expect(positionIn(clunet, '2009-09-01')).toBe(1);
  expect(positionIn(clunet, '2008-03-02')).toBeCloseTo(0.5, 3);
});

test('ticks are the first days of the years and half-years within', () => {
  expect(halfYearsOf(clunet)).toEqual([
    { day: '2007-01-01', kind: 'year' },
    { day: '2007-07-01', kind: 'half-year' },
    { day: '2008-01-01', kind: 'year' },
    { day: '2008-07-01', kind: 'half-year' },
    { day: '2009-01-01', kind: 'year' },
    { day: '2009-07-01', kind: 'half-year' },
  ]);
});

test.each([
  '2006-02-30',
  '2007-02-29',
  '2006-13-01',
  '2006-9-1',
  '',
  '2006-09-01T00:00',
  '20060901',
])('"%s" is no date', (text) => {
  expect(isRealDate(text)).toBe(false);
});

test('every day that the calendar has is a date', () => {
  const range = { min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(fc.property(fc.date(range), (date) => isRealDate(date.toISOString().slice(0, 10))));
});
