/** In which order the partners of a star stand around its coordinator. */
import type { Point } from './geometry.ts';
import { groupBy } from './network-groups.ts';
import { circularMean, turnBetween } from './ring-bearings.ts';

export interface RingInput {
  readonly ids: readonly string[];
  readonly coordinator: string;
  readonly countryOf: (id: string) => string;
  /** Degrees clockwise from north, seen from the coordinator; undefined without a place. */
  readonly bearingOf: (id: string) => number | undefined;
  /** Where the map shows the partner, in any unit; without it the bearing says where to turn the ring. */
  readonly positionOf?: (id: string) => Point | undefined;
}

/** Neighbours on the ring from one country, clockwise. */
export interface Block {
  readonly country: string;
  /** False for partners without a place; they may give a country a second block. */
  readonly placed: boolean;
  readonly ids: readonly string[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The partners around the coordinator, clockwise from north, one block a country: blocks by the
 * circular mean of their bearings, partners within by bearing. Those without a place come last.
 */
export function blocksByDirection(star: RingInput): Block[] {
  const partners = star.ids.filter((id) => id !== star.coordinator);
  const grouped = (ids: readonly string[]) => [...groupBy(ids, (id) => star.countryOf(id))];

  const placed = grouped(partners.filter((id) => star.bearingOf(id) !== undefined)).map(
    ([country, ids]) => {
      const mean = circularMean(ids.map((id) => star.bearingOf(id)!));
      /** From the mean, so that a block across north keeps its order. */
      const turns = new Map(ids.map((id) => [id, turnBetween(mean, star.bearingOf(id)!)]));
      const sorted = ids.sort((a, b) => turns.get(a)! - turns.get(b)! || byText(a, b));
      return { country, placed: true, mean, ids: sorted };
    },
  );
  const placeless = grouped(partners.filter((id) => star.bearingOf(id) === undefined)).map(
    ([country, ids]) => ({ country, placed: false, ids }),
  );
  return [
    ...placed.sort((a, b) => a.mean - b.mean || byText(a.country, b.country)),
    ...placeless.sort((a, b) => byText(a.country, b.country)),
  ];
}
