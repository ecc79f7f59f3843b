import { describe, expect, test } from 'vitest';
import { blocksByDirection, type RingInput } from '../../../src/layout/ring-order.ts';
import { clunet, starOf } from './ring-stars.ts';

const order = (star: RingInput) => blocksByDirection(star).flatMap(({ ids }) => ids);

describe('order on the ring', () => {
  test('CLUNET goes round by direction, countries side by side', () => {
    expect(order(clunet)).toEqual([
      'lakes',
      'hamburg',
      'berlin-brandenburg',
      'karlsruhe',
      'south-great-plain',
      'ljubljana-rra-lur',
      'etruria-innovazione',
      'filas-lazio',
      'mediterranee-technologies',
      'brittany-innovation',
      'ita-aragon',
      'madrimasd',
      'mmc-montreal',
    ]);
  });

  test('a country on both sides of north keeps its order from west to east', () => {
    const star = starOf([
      ['AT', 10],
      ['AT', 350],
      ['BE', 90],
      ['AT', 1],
    ]);
    expect(order(star)).toEqual(['p2', 'p4', 'p1', 'p3']);
  });

  test('partners in the same direction go by their ids', () => {
    const star = starOf([
      ['AT', 10],
      ['AT', 10],
    ]);
    expect(order({ ...star, ids: ['p2', 'p0', 'p1'] })).toEqual(['p1', 'p2']);
  });

  test('partners without a place come last, by country', () => {
    const star = starOf([
      ['DE', undefined],
      ['AT', undefined],
      ['DE', 200],
      ['FI', 20],
    ]);
    expect(
      blocksByDirection(star).map((block) => [block.country, block.placed, ...block.ids]),
    ).toEqual([
      ['FI', true, 'p4'],
      ['DE', true, 'p3'],
      ['AT', false, 'p2'],
      ['DE', false, 'p1'],
    ]);
  });
});
