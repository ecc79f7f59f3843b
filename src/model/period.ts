/** Days, months and years of a project's period. Dates are ISO 8601 days, counted in UTC. */
import type { Period } from './network.ts';

const DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

/** Whether the text is a day of the calendar, as `2006-09-01`; 30 February is not. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && isoDay(time) === text;
}

/** Days of a period, first and last included. */
export const daysOf = ({ start, end }: Period): number =>
  (Date.parse(end) - Date.parse(start)) / DAY + 1;

/** Whole months of a period, first and last day included: 1 September to 31 August are twelve. */
export const monthsOf = ({ start, end }: Period): number =>
  monthsBetween(start, isoDay(Date.parse(end) + DAY));

/** Where a day lies in a period: 0 at the start of the first day, 1 at the end of the last. */
export const positionIn = ({ start, end }: Period, day: string): number =>
  (Date.parse(day) - Date.parse(start)) / (Date.parse(end) + DAY - Date.parse(start));

/** How far a day is from a period, in whole years and months. */
export type Distance =
  | { readonly when: 'during' }
  | { readonly when: 'before' | 'after'; readonly years: number; readonly months: number };

/** Time from `day` to the start when the period is still to come, from its end when it is over. */
export function distanceFrom({ start, end }: Period, day: string): Distance {
  if (day < start) return { when: 'before', ...yearsAndMonths(monthsBetween(day, start)) };
  if (day > end) return { when: 'after', ...yearsAndMonths(monthsBetween(end, day)) };
  return { when: 'during' };
}

/** A mark on the time line. */
export interface Tick {
  readonly day: string;
  readonly kind: 'year' | 'half-year';
}

/** 1 January and 1 July of every year, from the first to the last day of the period. */
export function halfYearsOf({ start, end }: Period): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let year = yearOf(start); year <= yearOf(end); year++) {
    const digits = String(year).padStart(4, '0');
    ticks.push(
      { day: `${digits}-01-01`, kind: 'year' },
      { day: `${digits}-07-01`, kind: 'half-year' },
    );
  }
  return ticks.filter(({ day }) => start <= day && day <= end);
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const yearOf = (day: string): number => Number(day.slice(0, 4));
const dayOfMonth = (day: string): number => Number(day.slice(8));
const monthNumber = (day: string): number =>
  yearOf(day) * MONTHS_A_YEAR + Number(day.slice(5, 7)) - 1;

const yearsAndMonths = (months: number) => ({
  years: Math.floor(months / MONTHS_A_YEAR),
  months: months % MONTHS_A_YEAR,
});

/** Whole months; the last day of a month stands for any later day that the month lacks. */
function monthsBetween(from: string, to: string): number {
  const months = monthNumber(to) - monthNumber(from);
  const isLastOfMonth = dayOfMonth(isoDay(Date.parse(to) + DAY)) === 1;
  return dayOfMonth(to) >= dayOfMonth(from) || isLastOfMonth ? months : months - 1;
}
