import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Baked } from '../../../src/layout/baked.ts';
import type { Rect, Size } from '../../../src/layout/geometry.ts';
import { clampViewport, zoomAt } from '../../../src/layout/viewport.ts';
import { moveNames, placeNames, type LabelInput } from '../../../src/scene/lettering.ts';
import type { Partner } from '../../../src/model/network.ts';
import { baked, measure } from '../clunet-baked.ts';
import { faultsOf } from './faults.ts';
import { deepFreeze, everyone, kinds, letteringOf, type Kind } from './pictures.ts';

/** The boxes of the page's key and zoom buttons. */
const controlsOf = ({ width, height }: Size, textScale: number): Rect[] => {
  const rem = 16 * textScale;
  const zoom = { width: 2.875 * rem, height: 8.5 * rem };
  const key = {
    width: Math.min(27 * rem, width - 5 * rem),
    height: (width < 520 ? 3.5 : 2.25) * rem,
  };
  const bottom = height - 12;
  return [
    { ...zoom, x: width - 12 - zoom.width, y: bottom - zoom.height },
    { ...key, x: 12, y: bottom - key.height },
  ];
};

const clunet = (kind: Kind, size: Size, textScale = 1): LabelInput => ({
  ...letteringOf(kind, baked, size, { measure, textScale }),
  obstacles: controlsOf(size, textScale),
});
const ids = (labels: readonly { readonly id: string }[]) => labels.map(({ id }) => id);
const everyId = baked.network.partners.map(({ id }) => id);

const stages = [
  [1024, 634],
  [986, 600],
  [1280, 720],
  [1920, 900],
] as const;

describe.each(kinds)('CLUNET’s %s', (kind) => {
  describe.each(stages)('on %d × %d', (width, height) => {
    test.each([1, 1.15, 1.3])('names all fourteen at text size %d', (textScale) => {
      const input = clunet(kind, { width, height }, textScale);
      const labels = placeNames(input, []);
      expect(ids(labels).toSorted()).toEqual(everyId.toSorted());
      expect(faultsOf(labels, input)).toEqual([]);
    });
  });

  test('names at least eight on a phone, the chosen one always', () => {
    const input = clunet(kind, { width: 390, height: 500 });
    const labels = placeNames(input, []);
    expect(labels.length).toBeGreaterThanOrEqual(8);
    expect(faultsOf(labels, input)).toEqual([]);
    for (const id of everyId) {
      const chosen = placeNames(input, [id]);
      expect(ids(chosen)).toContain(id);
      expect(chosen.length).toBeGreaterThanOrEqual(8);
      expect(faultsOf(chosen, input)).toEqual([]);
    }
  });

  test('writes each name as the partner’s own, whole or short', () => {
    for (const { id, lines } of placeNames(clunet(kind, { width: 1280, height: 720 }), [])) {
      const partner = baked.network.partners.find((one) => one.id === id);
      const name = lines.flatMap(({ text, style }) => (style === 'name' ? text : [])).join(' ');
      expect([partner?.name, partner?.shortName]).toContain(name);
    }
  });

  test('names only those shown', () => {
    const shown = new Set(['lakes', 'hamburg']);
    const input = { ...clunet(kind, { width: 1280, height: 720 }), shown };
    expect(ids(placeNames(input, [])).toSorted()).toEqual(['hamburg', 'lakes']);
  });

  test.each(everyId)('names %s when chosen, even where the filter leaves it out', (id) => {
    const shown = new Set(['lakes']);
    const input = { ...clunet(kind, { width: 1280, height: 720 }), shown };
    expect(ids(placeNames(input, [id])).toSorted()).toEqual([...new Set(['lakes', id])].toSorted());
  });

  test('is named the same way for the same frozen input', () => {
    const input = deepFreeze(clunet(kind, { width: 986, height: 600 }));
    expect(placeNames(input, ['lakes'])).toEqual(placeNames(input, ['lakes']));
  });

  test('keeps its names while a gesture goes nowhere', () => {
    const input = clunet(kind, { width: 1280, height: 720 });
    const labels = placeNames(input, []);
    expect(moveNames(labels, input)).toEqual(labels);
  });

  test('takes its names along with their marks', () => {
    const input = clunet(kind, { width: 1280, height: 720 });
    const { x, y, k } = input.viewport;
    const before = new Map(placeNames(input, []).map((label) => [label.id, label]));
    const after = moveNames([...before.values()], {
      ...input,
      viewport: { x: x - 40, y: y + 30, k },
    });
    expect(after.length).toBeGreaterThan(6);
    for (const label of after) {
      expect(label.box.x - (before.get(label.id)?.box.x ?? NaN)).toBeCloseTo(-40, 6);
      expect(label.box.y - (before.get(label.id)?.box.y ?? NaN)).toBeCloseTo(30, 6);
    }
  });
});

const countries = ['GB', 'DE', 'ES', 'IT', 'FR', 'SI', 'HU', 'FI', 'CA', 'PT', 'GR', 'BA'];
const names = [
  ['Lakes', 'Lakes'],
  ['Ministry of Economy & Labour Affairs, Hamburg', 'Hamburg'],
  ['National and Kapodistrian University of Athens, Special Account for Research Grants', 'UoA'],
  ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'DDSG'],
  ['Méditerranée Technologies', 'Méditerranée Technologies'],
  ['A', 'A'],
  ['東京大学', '東京大学'],
  ['Filas / Lazio', 'Filas / Lazio'],
] as const;

interface Member {
  readonly name: (typeof names)[number];
  readonly country: string;
  readonly x: number;
  readonly y: number;
  readonly where: 'spread' | 'crowded' | 'far' | 'nowhere';
}

/** Partners of one coordinator: spread, crowded, far away, without a place. */
const partnerships: fc.Arbitrary<readonly Member[]> = fc
  .integer({ min: 2, max: 40 })
  .chain((count) =>
    fc.array(
      fc.record({
        name: fc.constantFrom(...names),
        country: fc.constantFrom(...countries),
        x: fc.integer({ min: 500, max: 1190 }),
        y: fc.integer({ min: 60, max: 660 }),
        where: fc.constantFrom<Member['where'][]>(
          ...(['spread', 'spread', 'spread', 'crowded', 'crowded', 'far', 'nowhere'] as const),
        ),
      }),
      { minLength: count, maxLength: count },
    ),
  );

/** The first member coordinates; the second has a short name that fits anywhere. */
function partnershipOf(members: readonly Member[]): Baked {
  const [model] = baked.network.partners;
  if (!model?.place) throw new Error('CLUNET’s coordinator has no place.');
  const { place, ...rest } = model;
  const all = members.map(({ name, country, x, y, where }, index) => {
    const home = index === 0 ? 'spread' : where;
    const at =
      home === 'far'
        ? { x: 60 + (x % 50), y: 60 + (y % 70) }
        : home === 'crowded'
          ? { x: 850 + (x % 60), y: 300 + (y % 60) }
          : { x, y };
    const [whole, short] = index === 1 ? names[2] : name;
    const partner: Partner = {
      ...rest,
      id: `p${index}`,
      name: whole,
      shortName: short,
      role: index === 0 ? 'coordinator' : 'partner',
      country,
      ...(home !== 'nowhere' && {
        place: { ...place, lat: 70 - at.y / 18, lon: at.x / 32 - 20 },
      }),
    };
    return { partner, at, home };
  });
  const partners = all.map(({ partner }) => partner);
  const far = all.flatMap(({ partner, home }) => (home === 'far' ? [partner.id] : []));
  return {
    ...baked,
    network: {
      ...baked.network,
      coordinator: 'p0',
      partners,
      links: partners.slice(1).map(({ id }) => ({ source: 'p0', target: id, sources: [] })),
    },
    places: Object.fromEntries(
      all.flatMap(({ partner, at, home }) =>
        home === 'nowhere' ? [] : [[partner.id, [at.x, at.y] as const]],
      ),
    ),
    outliers: far.length > 0 ? [far] : [],
  };
}

const sizes = fc.constantFrom<readonly [number, number]>(
  ...stages,
  [390, 500],
  [320, 420],
  [700, 900],
);
const gestures = fc.array(
  fc.record({
    factor: fc.double({ min: 0.5, max: 3, noNaN: true }),
    dx: fc.integer({ min: -400, max: 400 }),
    dy: fc.integer({ min: -400, max: 400 }),
  }),
  { minLength: 1, maxLength: 4 },
);

describe.each(kinds)('any partnership’s %s', (kind) => {
  test('never has a name touch anything, at rest, on the move or after it', () => {
    fc.assert(
      fc.property(
        partnerships,
        sizes,
        fc.constantFrom(1, 1.3, 2),
        gestures,
        (members, [width, height], textScale, moves) => {
          const partnership = partnershipOf(members);
          const size = { width, height };
          const input: LabelInput = {
            ...letteringOf(kind, partnership, size, { measure, textScale }),
            obstacles: controlsOf(size, textScale),
            shown: everyone(partnership),
          };
          let placed = placeNames(input, ['p1']);
          expect(faultsOf(placed, input)).toEqual([]);
          const { positions, insets } = input.layout;
          // A small inset full of marks, or large text in it, may leave no room for a name.
          const inInset = insets.some((inset) => inset.ids.includes('p1'));
          if (positions.has('p1') && !inInset) expect(ids(placed)).toContain('p1');

          const { layout } = input;
          let viewport = layout.home;
          for (const { factor, dx, dy } of moves) {
            const zoomed = zoomAt(viewport, factor, { x: width / 2, y: height / 3 });
            viewport = clampViewport(
              { ...zoomed, x: zoomed.x + dx, y: zoomed.y + dy },
              { extent: layout.extent, size, minK: layout.home.k, maxK: 8 * layout.home.k },
            );
            const there = { ...input, viewport };
            expect(faultsOf(moveNames(placed, there), there)).toEqual([]);
          }
          const there = { ...input, viewport };
          placed = placeNames(there, ['p1']);
          expect(faultsOf(placed, there)).toEqual([]);
        },
      ),
      // Making a counterexample smaller may take for ever.
      { numRuns: 60, interruptAfterTimeLimit: 60_000 },
    );
  }, 120_000);
});
