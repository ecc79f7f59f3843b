import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlap, type Point, type Rect } from '../../../src/layout/geometry';
import {
  keepClear,
  placeLabels,
  type LabelArea,
  type LabelRequest,
  type PlacedLabel,
} from '../../../src/layout/labels';
import { labelFonts, nameVariants } from '../../../src/layout/wrap';
import { clunetMap, clunetPhone, clunetRing, measure, type Plate } from './clunet-labels';

/** What is wrong with a picture, in words; nothing when the promise holds. */
function faults(labels: readonly PlacedLabel[], { bounds, obstacles, marks }: LabelArea): string[] {
  return labels.flatMap(({ id, box }, i) => {
    const right = box.x + box.width;
    const bottom = box.y + box.height;
    const reach = (m: Point) =>
      Math.hypot(Math.max(box.x - m.x, 0, m.x - right), Math.max(box.y - m.y, 0, m.y - bottom));
    const outside =
      box.x < bounds.x ||
      box.y < bounds.y ||
      right > bounds.x + bounds.width ||
      bottom > bounds.y + bounds.height;
    return [
      ...(outside ? [`${id} leaves the bounds`] : []),
      ...obstacles.filter((o) => overlap(box, o)).map(() => `${id} touches an obstacle`),
      ...marks.filter((m) => reach(m) < m.r).map(() => `${id} touches a mark`),
      ...labels
        .slice(i + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${id} touches ${other.id}`),
    ];
  });
}

const NAMES = [
  'Lakes',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'National and Kapodistrian University of Athens, Special Account for Research Grants',
  'A',
  '東京大学',
  'Ministry of Economy & Labour Affairs, Hamburg',
  '/ & /',
  '',
];

interface Extent {
  readonly width: number;
  readonly height: number;
}
const extent: fc.Arbitrary<Extent> = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 320, max: 1080 }),
});
const within = ({ width, height }: Extent): fc.Arbitrary<Point> =>
  fc.record({
    x: fc.integer({ min: 10, max: width - 10 }),
    y: fc.integer({ min: 10, max: height - 10 }),
  });

/** Nodes anywhere, in clusters, on one spot, or on a ring. */
const places = (size: Extent, max: number): fc.Arbitrary<Point[]> => {
  const centre = { x: size.width / 2, y: size.height / 2 };
  const ring = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      x: centre.x + 120 * Math.cos((i / count) * 2 * Math.PI),
      y: centre.y + 120 * Math.sin((i / count) * 2 * Math.PI),
    }));
  const cluster = fc
    .tuple(
      within(size),
      fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
        minLength: 1,
        maxLength: max,
      }),
    )
    .map(([at, offsets]) => offsets.map(([dx, dy]) => ({ x: at.x + dx, y: at.y + dy })));
  return fc.oneof(
    fc.array(within(size), { minLength: 1, maxLength: max }),
    cluster,
    fc
      .tuple(within(size), fc.integer({ min: 1, max }))
      .map(([at, n]) => Array.from({ length: n }, () => at)),
    fc.integer({ min: 1, max }).map(ring),
  );
};

const plates = (max: number, musts = 0): fc.Arbitrary<Plate> =>
  extent.chain((size) =>
    fc
      .record({
        places: places(size, max),
        names: fc.array(fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 40 })), {
          minLength: 1,
          maxLength: 8,
        }),
        textScale: fc.double({ min: 1, max: 2, noNaN: true }),
        radius: fc.integer({ min: 2, max: 14 }),
        obstacles: fc.array(
          fc.tuple(
            within(size),
            fc.integer({ min: 1, max: 200 }),
            fc.integer({ min: 1, max: 120 }),
          ),
          { maxLength: 4 },
        ),
        outward: fc.boolean(),
      })
      .map(({ places, names, textScale, radius, obstacles, outward }): Plate => {
        const centre = { x: size.width / 2, y: size.height / 2 };
        const requests = places.map((anchor, i): LabelRequest => {
          const name = names[i % names.length]!;
          const away = Math.hypot(anchor.x - centre.x, anchor.y - centre.y) || 1;
          return {
            id: `p${i}`,
            anchor,
            radius,
            variants: nameVariants(
              { name, shortName: name.slice(0, 12) },
              'City',
              measure,
              labelFonts(textScale),
            ),
            priority: i % 5,
            must: i < musts,
            ...(outward && {
              outward: { x: (anchor.x - centre.x) / away, y: (anchor.y - centre.y) / away },
            }),
          };
        });
        const area: LabelArea = {
          bounds: { x: 6, y: 6, width: size.width - 12, height: size.height - 12 },
          obstacles: obstacles.map(([at, width, height]) => ({ ...at, width, height })),
          marks: places.map((p) => ({ ...p, r: radius })),
          links: places.slice(1).map((p) => [places[0]!, p]),
        };
        return { requests, area };
      }),
  );

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe('the promise', () => {
  test('no label touches a label, a mark, an obstacle or the edge', () => {
    fc.assert(
      fc.property(plates(40, 2), ({ requests, area }) => {
        expect(faults(placeLabels(requests, area), area)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('nor does one among 150', () => {
    fc.assert(
      fc.property(plates(150, 2), ({ requests, area }) => {
        expect(faults(placeLabels(requests, area), area)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the same frozen input gives the same picture', () => {
    fc.assert(
      fc.property(plates(30, 1), (plate) => {
        const { requests, area } = deepFreeze(plate);
        expect(placeLabels(requests, area)).toEqual(placeLabels(requests, area));
      }),
      { numRuns: 50 },
    );
  });

  test('a gesture never makes labels touch', () => {
    const gesture = fc.record({
      k: fc.double({ min: 0.5, max: 2, noNaN: true }),
      dx: fc.integer({ min: -200, max: 200 }),
      dy: fc.integer({ min: -200, max: 200 }),
    });
    fc.assert(
      fc.property(plates(40), gesture, ({ requests, area }, { k, dx, dy }) => {
        const move = <P extends Point>(p: P): P => ({ ...p, x: dx + k * p.x, y: dy + k * p.y });
        const anchors = new Map(requests.map(({ id, anchor }) => [id, move(anchor)]));
        const there = { ...area, marks: area.marks.map(move) };
        const kept = keepClear(placeLabels(requests, area), (id) => anchors.get(id)!, there);
        expect(faults(kept, there)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whether a box of this size fits somewhere with 8 px of air to all of these, besides the gaps labels keep. */
function hasRoom(size: Extent, { bounds, obstacles, marks }: LabelArea, others: readonly Rect[]) {
  const air = 8;
  for (let y = bounds.y; y + size.height + air <= bounds.y + bounds.height; y += 5) {
    for (let x = bounds.x; x + size.width + air <= bounds.x + bounds.width; x += 5) {
      const box = { x, y, width: size.width + air, height: size.height + air };
      const clear =
        !obstacles.some((o) => overlap(box, o, 4)) &&
        !others.some((o) => overlap(box, o, 8)) &&
        !marks.some((m) =>
          overlap(box, {
            x: m.x - m.r - 2,
            y: m.y - m.r - 2,
            width: 2 * m.r + 4,
            height: 2 * m.r + 4,
          }),
        );
      if (clear) return true;
    }
  }
  return false;
}

test('a label that must be shown is missing only where its smallest variant has no room beside marks, obstacles and the others that must be', () => {
  fc.assert(
    fc.property(plates(60, 3), ({ requests, area }) => {
      const placed = new Map(placeLabels(requests, area).map((label) => [label.id, label]));
      const musts = requests.filter((r) => r.must && r.variants.length > 0);
      const shown = musts.flatMap(({ id }) => placed.get(id)?.box ?? []);
      for (const { id, variants } of musts) {
        if (placed.has(id)) continue;
        expect(variants.filter((variant) => hasRoom(variant, area, shown))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('a label that must be shown gets a leader out of a crowd', () => {
  const { requests, area } = clunetMap(1024, 620);
  const crowd = Array.from({ length: 400 }, (_, i) => ({
    x: 420 + (i % 20) * 14,
    y: 150 + Math.floor(i / 20) * 14,
    r: 6,
  }));
  const [first, ...rest] = requests;
  const focused = { ...first!, anchor: { x: 550, y: 290 }, must: true };
  const labels = placeLabels([focused, ...rest], { ...area, marks: [...area.marks, ...crowd] });
  expect(labels[0]?.id).toBe('nwda');
  expect(labels[0]?.leader).toBeDefined();
});

describe('CLUNET', () => {
  const isFull = ({ id, variant }: PlacedLabel, { requests }: Plate) =>
    requests
      .find((r) => r.id === id)!
      .variants[0]!.lines.map(({ text }) => text)
      .join(' ')
      .startsWith(variant.lines[0]!.text);

  test.each([
    [1024, 620, 1, 14],
    [1024, 620, 1.3, 12],
    [986, 640, 1, 14],
    [986, 640, 1.3, 12],
    [1280, 720, 1, 14],
  ])('on a map of %i by %i at text size %d all names show, %i in full', (w, h, scale, full) => {
    const plate = clunetMap(w, h, scale);
    const labels = placeLabels(plate.requests, plate.area);
    expect(labels).toHaveLength(14);
    expect(labels.filter((label) => isFull(label, plate)).length).toBeGreaterThanOrEqual(full);
    expect(labels.filter(({ leader }) => leader)).toEqual([]);
    expect(faults(labels, plate.area)).toEqual([]);
  });

  test.each([1, 1.3])('on the ring at text size %d all names show', (scale) => {
    const plate = clunetRing(986, 640, scale);
    const labels = placeLabels(plate.requests, plate.area);
    expect(labels).toHaveLength(14);
    expect(faults(labels, plate.area)).toEqual([]);
  });

  test('on a phone at least ten names show, the chosen one among them', () => {
    const plate = clunetPhone();
    expect(placeLabels(plate.requests, plate.area).length).toBeGreaterThanOrEqual(10);
    for (const { id } of plate.requests) {
      const requests = plate.requests.map((r) => ({ ...r, must: r.id === id }));
      const labels = placeLabels(requests, plate.area);
      expect(labels[0]?.id).toBe(id);
      expect(labels.length).toBeGreaterThanOrEqual(10);
      expect(faults(labels, plate.area)).toEqual([]);
    }
  });

  test('labels that need not move stay through a gesture without movement', () => {
    const plate = clunetMap(1024, 620);
    const labels = placeLabels(plate.requests, plate.area);
    const anchors = new Map(plate.requests.map(({ id, anchor }) => [id, anchor]));
    expect(keepClear(labels, (id) => anchors.get(id)!, plate.area)).toEqual(labels);
  });
});

test('labels avoid links where there is room', () => {
  const variants = nameVariants(
    { name: 'Lakes', shortName: 'Lakes' },
    'Lahti',
    measure,
    labelFonts(),
  );
  const anchor = { x: 200, y: 200 };
  const area = {
    bounds: { x: 0, y: 0, width: 400, height: 400 },
    obstacles: [],
    marks: [{ ...anchor, r: 8 }],
  };
  const place = (links: Point[][]) =>
    placeLabels([{ id: 'a', anchor, radius: 8, variants, priority: 1 }], { ...area, links })[0];
  expect(place([])?.align).toBe('start');
  expect(place([[anchor, { x: 400, y: 200 }]])?.box.x).not.toBe(place([])?.box.x);
});

test('where few fit those of higher priority are shown', () => {
  const variants = nameVariants(
    { name: 'Lakes', shortName: 'Lakes' },
    undefined,
    measure,
    labelFonts(),
  );
  const requests = Array.from({ length: 12 }, (_, i) => ({
    id: `p${i}`,
    anchor: { x: 60, y: 30 },
    radius: 4,
    variants,
    priority: i,
  }));
  const area = {
    bounds: { x: 0, y: 0, width: 120, height: 60 },
    obstacles: [],
    marks: [],
    links: [],
  };
  const shown = placeLabels(requests, area).map(({ id }) => id);
  expect(shown[0]).toBe('p11');
  expect(shown.length).toBeLessThan(12);
});
