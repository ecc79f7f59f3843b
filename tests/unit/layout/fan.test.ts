import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fanOut, fanSlots, type Spot } from '../../../src/layout/fan.ts';
import { distanceBetween } from '../../../src/layout/geometry.ts';

const r = 8;
const one = (id: number, x = 0, y = 0, radius = r): Spot => ({ id: `p${id}`, x, y, r: radius });
const stack = (count: number) => Array.from({ length: count }, (_, i) => one(i));

const drawn = (spots: readonly Spot[]) => {
  const shifts = fanOut(spots);
  return spots.map((spot) => {
    const { x, y } = shifts.get(spot.id) ?? { x: 0, y: 0 };
    return { ...spot, x: spot.x + x, y: spot.y + y };
  });
};
const least = (marks: readonly Spot[]) =>
  Math.min(
    ...marks.flatMap((a, i) => marks.slice(i + 1).map((b) => distanceBetween(a, b) - a.r - b.r)),
  );

describe('marks on one spot', () => {
  const counts = Array.from({ length: 59 }, (_, i) => i + 2);

  test.each(counts)('%i of them do not touch', (count) => {
    expect(least(drawn(stack(count)))).toBeGreaterThan(2.9);
  });

  test.each(counts)('%i of them have their middle on the spot', (count) => {
    const marks = drawn(stack(count));
    const sum = marks.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
    expect(Math.hypot(sum.x, sum.y) / count).toBeLessThan(0.001);
  });

  test('thirty stay within 60 pixels of it', () => {
    for (const { x, y } of drawn(stack(30))) expect(Math.hypot(x, y)).toBeLessThan(60);
  });

  test('leave room for a coordinator’s larger mark', () => {
    expect(least(drawn([one(0, 0, 0, 12), one(1), one(2), one(3, 0, 0, 12)]))).toBeGreaterThan(2.9);
  });

  test('two stand side by side', () => {
    const [a, b] = drawn(stack(2));
    expect(a!.x).toBeLessThan(b!.x);
    expect(Math.abs(a!.y - b!.y)).toBeLessThan(0.001);
  });

  test('stay spread however far one zooms in', () => {
    expect(fanOut([one(0, 1e5, 1e5), one(1, 1e5, 1e5)]).size).toBe(2);
  });
});

describe('marks near each other', () => {
  test('are spread while they would touch, and stand on their spots when they do not', () => {
    expect(fanOut([one(0), one(1, 15)]).size).toBe(2);
    expect(fanOut([one(0), one(1, 17)]).size).toBe(0);
  });

  test('leave alone whoever stands free', () => {
    expect([...fanOut([...stack(3), one(9, 200)]).keys()]).toEqual(['p0', 'p1', 'p2']);
  });

  test('stand in the fan on the side where they are', () => {
    const [left, right] = drawn([one(0, 5), one(1, -5)]);
    expect(left!.x).toBeGreaterThan(right!.x);
  });
});

const spots = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 40,
  })
  .map((all) => all.map(([x, y], i) => one(i, x, y, i === 0 ? 12 : r)));

test('no fan of up to twelve different places has marks that touch, wherever they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ max: 60, min: 0 }), fc.integer({ max: 60, min: 0 })), {
        maxLength: 12,
      }),
      (all) => {
        const marks = drawn(all.map(([x, y], i) => one(i, x, y)));
        if (marks.length > 1) expect(least(marks)).toBeGreaterThanOrEqual(-0.001);
      },
    ),
  );
});

test('the same spots always give the same fans, wherever the map has been moved', () => {
  fc.assert(
    fc.property(spots, (all) => {
      const before = [...fanOut(Object.freeze(all))];
      expect([...fanOut(all)]).toEqual(before);
      const moved = fanOut(all.map((spot) => ({ ...spot, x: spot.x + 1000, y: spot.y - 700 })));
      expect([...moved.keys()].toSorted()).toEqual(before.map(([id]) => id).toSorted());
      for (const [id, { x, y }] of before) {
        expect(moved.get(id)?.x).toBeCloseTo(x, 6);
        expect(moved.get(id)?.y).toBeCloseTo(y, 6);
      }
    }),
  );
});

test('a fan has as many places as marks', () => {
  for (let count = 0; count < 100; count++) expect(fanSlots(count, 19)).toHaveLength(count);
});
