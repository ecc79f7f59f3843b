import fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetsOf, type Target } from '../../../src/layout/targets.ts';

const stage = { width: 400, height: 300 };
const overlaps = (a: Target, b: Target): boolean =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < (a.side + b.side) / 2 - 0.1;

test('a partner on its own gets a comfortable target on its mark', () => {
  expect(targetsOf([{ x: 100, y: 80 }], stage)).toEqual([{ x: 100, y: 80, side: 44 }]);
});

test('partners 30 px apart share the room between them and stay where they are', () => {
  const targets = targetsOf(
    [
      { x: 100, y: 80 },
      { x: 130, y: 80 },
    ],
    stage,
  );
  expect(targets).toEqual([
    { x: 100, y: 80, side: 30 },
    { x: 130, y: 80, side: 30 },
  ]);
});

test('partners closer than 24 px are moved apart just so far', () => {
  const [a, b] = targetsOf(
    [
      { x: 100, y: 80 },
      { x: 110, y: 80 },
    ],
    stage,
  );
  expect(a).toEqual({ x: 93, y: 80, side: 24 });
  expect(b).toEqual({ x: 117, y: 80, side: 24 });
});

test('any fourteen partners with a little air get targets that do not overlap, the same every time', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ x: fc.integer({ min: 12, max: 388 }), y: fc.integer({ min: 12, max: 288 }) }),
        {
          maxLength: 14,
        },
      ),
      (marks) => {
        const targets = targetsOf(Object.freeze(marks), stage);
        expect(targetsOf(marks, stage)).toEqual(targets);
        const pairs = targets.flatMap((a, i) => targets.slice(i + 1).map((b) => overlaps(a, b)));
        expect(pairs).not.toContain(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('a column of partners at the edge is parted all the way', () => {
  const marks = [195, 268, 253, 284, 244].map((y) => ({ x: 12, y }));
  const targets = targetsOf(marks, stage);
  const pairs = targets.flatMap((a, i) => targets.slice(i + 1).map((b) => overlaps(a, b)));
  expect(pairs).not.toContain(true);
});

test('a target half under a control comes out on the nearest side', () => {
  const control = { x: 100, y: 60, width: 44, height: 132 };
  expect(targetsOf([{ x: 96, y: 100 }], stage, [control])).toEqual([{ x: 88, y: 100, side: 24 }]);
});
