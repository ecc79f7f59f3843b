import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitBase, projectPlaces, tuneFraming } from '../../../src/layout/framing.ts';
import type { Point, Size } from '../../../src/layout/geometry.ts';
import { layoutMap, linkCurves, type LinkCurve } from '../../../src/layout/map.ts';
import { toScreen } from '../../../src/layout/viewport.ts';
import { clunetPlaces } from './clunet-places.ts';

const base = fitBase(tuneFraming(clunetPlaces), clunetPlaces);
const basePoints = projectPlaces(base, clunetPlaces);
const positions = new Map(clunetPlaces.map(({ id }, i) => [id as string, basePoints[i] as Point]));
const clunet = { positions, outliers: [['mmc-montreal']] };
const links = clunetPlaces.slice(1).map(({ id }) => ({ source: 'nwda', target: id }));

function stage(width: number, height: number) {
  const [side, end] = width < 720 ? [40, 60] : [90, 60];
  const padding = { top: end, right: side, bottom: end, left: side };
  const layout = layoutMap(clunet, { width, height }, padding);
  const at = (id: string) => {
    const inset = layout.insets.find(({ ids }) => ids.includes(id));
    return toScreen((inset ?? layout).viewport, positions.get(id) as Point);
  };
  const points = new Map([...positions.keys()].map((id) => [id, at(id)]));
  return { layout, points, positionOf: (id: string) => points.get(id) as Point };
}

function pointOn({ source, target, control }: LinkCurve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return {
    x: a * source.x + b * control.x + c * target.x,
    y: a * source.y + b * control.y + c * target.y,
  };
}

const walk = (curve: LinkCurve, from = 0) =>
  Array.from({ length: 51 }, (_, i) => pointOn(curve, from + ((1 - from) * i) / 50));

const between = (some: readonly Point[], others: readonly Point[]) =>
  Math.min(...some.flatMap((p) => others.map((q) => Math.hypot(p.x - q.x, p.y - q.y))));

const stages: [number, number][] = [
  [1280, 720],
  [1024, 768],
  [986, 690],
  [390, 480],
  [820, 900],
];

describe('layoutMap', () => {
  it.each([
    [1280, 720, 'wide'],
    [720, 600, 'wide'],
    [719, 600, 'inset'],
    [390, 480, 'inset'],
    [820, 900, 'inset'],
  ])('shows CLUNET on %i × %i in a frame that is %s', (width, height, frame) => {
    expect(stage(width, height).layout.frame).toBe(frame);
  });

  it.each(stages)('keeps every partner on the stage at %i × %i', (width, height) => {
    for (const { x, y } of stage(width, height).points.values()) {
      expect(x).toSatisfy((value: number) => value > 12 && value < width - 12);
      expect(y).toSatisfy((value: number) => value > 12 && value < height - 12);
    }
  });

  it.each([
    [390, 480],
    [390, 844],
    [320, 400],
    [820, 900],
  ])('keeps the inset 24 px off the partners in the main frame at %i × %i', (width, height) => {
    const { layout, points } = stage(width, height);
    const [inset] = layout.insets;
    expect(inset?.ids).toEqual(['mmc-montreal']);
    const { rect } = inset as { rect: Point & Size };
    for (const [id, { x, y }] of points) {
      const dx = Math.max(rect.x - x, 0, x - rect.x - rect.width);
      const dy = Math.max(rect.y - y, 0, y - rect.y - rect.height);
      if (id === 'mmc-montreal') expect(Math.hypot(dx, dy)).toBe(0);
      else expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(24);
    }
  });

  it('prefers the corner with the least land', () => {
    const size = { width: 400, height: 500 };
    const padding = { top: 160, right: 60, bottom: 160, left: 60 };
    const near = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 100, y: 80 }],
      ['far', { x: -900, y: -300 }],
    ]);
    const input = { positions: near, outliers: [['far']] };
    const corner = (isLand: (point: Point) => boolean) =>
      layoutMap(input, size, padding, { isLand }).insets[0]?.rect;
    expect(corner(() => false)).toMatchObject({ x: 12, y: 12 });
    expect(corner(({ y }) => y < 40)?.y).toBeGreaterThan(250);
  });

  it('gives several groups corners of their own', () => {
    const many = new Map([...positions, ['sydney', { x: 1700, y: 1100 }]]);
    const input = { positions: many, outliers: [['mmc-montreal'], ['sydney']] };
    const padding = { top: 60, right: 40, bottom: 60, left: 40 };
    const { insets } = layoutMap(input, { width: 390, height: 700 }, padding);
    expect(insets.map(({ ids }) => ids)).toEqual([['mmc-montreal'], ['sydney']]);
    expect(insets[0]?.rect).not.toEqual(insets[1]?.rect);
  });

  it('has no inset without outliers', () => {
    const padding = { top: 60, right: 40, bottom: 60, left: 40 };
    const layout = layoutMap({ positions, outliers: [] }, { width: 390, height: 480 }, padding);
    expect(layout).toMatchObject({ frame: 'wide', insets: [] });
  });
});

describe('linkCurves', () => {
  it.each(stages)('keeps links apart over their outer two thirds at %i × %i', (width, height) => {
    const curves = linkCurves(links, stage(width, height).positionOf);
    curves.forEach((curve, i) => {
      for (const other of curves.filter((_, j) => j !== i)) {
        expect(between(walk(curve, 1 / 3), walk(other))).toBeGreaterThanOrEqual(3);
        expect(between([pointOn(curve, 0.5)], walk(other))).toBeGreaterThanOrEqual(6);
      }
    });
  });

  it.each(stages)('passes other marks at 10 px or more at %i × %i', (width, height) => {
    const { points, positionOf } = stage(width, height);
    linkCurves(links, positionOf).forEach((curve, i) => {
      const others = [...points].filter(([id]) => id !== 'nwda' && id !== links[i]?.target);
      const marks = others.map(([, point]) => point);
      expect(between(walk(curve), marks)).toBeGreaterThanOrEqual(10);
    });
  });

  it('parts two links between the same two partners', () => {
    const at = (id: string) => (id === 'a' ? { x: 0, y: 0 } : { x: 300, y: 0 });
    const [there, back] = linkCurves(
      [
        { source: 'a', target: 'b' },
        { source: 'b', target: 'a' },
      ],
      at,
    ) as [LinkCurve, LinkCurve];
    expect(between([pointOn(there, 0.5)], walk(back))).toBeGreaterThanOrEqual(6);
  });

  it('bows no link by more than 18 % of its length, and alike on every run', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: 0, max: 600 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
        const star = points.slice(1).map((_, i) => ({ source: '0', target: String(i + 1) }));
        const at = (id: string) => points[Number(id)] as Point;
        const curves = linkCurves(star, at);
        expect(linkCurves(star, at)).toEqual(curves);
        for (const { source, target, control } of curves) {
          const length = Math.hypot(target.x - source.x, target.y - source.y);
          const height =
            Math.hypot(
              control.x - (source.x + target.x) / 2,
              control.y - (source.y + target.y) / 2,
            ) / 2;
          expect(height).toBeLessThanOrEqual(0.18 * length + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
});
