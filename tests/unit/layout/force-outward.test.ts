import { expect, test } from 'vitest';
import { outwardOf } from '../../../src/layout/force-outward.ts';

const place = { x: 100, y: 50 };

test.each([
  ['a leaf: away from its hub', [{ x: 0, y: 50 }], { x: 1, y: 0 }],
  [
    'between two: across, off the middle',
    [
      { x: 50, y: 50 },
      { x: 150, y: 50 },
    ],
    { x: 0, y: 1 },
  ],
  ['nobody near: to the right', [], { x: 1, y: 0 }],
])('a label goes where there is room: %s', (_, neighbours, outward) => {
  expect(outwardOf(place, neighbours, { x: 100, y: 0 })).toEqual(outward);
});
