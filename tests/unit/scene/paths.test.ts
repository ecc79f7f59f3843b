import { expect, test } from 'vitest';
import { curvePath, diamondPath, insetPath } from '../../../src/scene/paths.ts';
import type { SceneLink } from '../../../src/scene/scene.ts';

const link = (from: [number, number], control: [number, number], to: [number, number]) => {
  const point = ([x, y]: [number, number]) => ({ x, y });
  return {
    key: 'a b',
    from: point(from),
    control: point(control),
    to: point(to),
    look: 'plain',
    inset: false,
  } satisfies SceneLink;
};

test('a link is a quadratic curve in tenths of pixels', () => {
  expect(curvePath(link([0, 0], [50, -25], [100, 0]))).toBe('M0 0Q50 -25 100 0');
  expect(curvePath(link([0.04, 0.06], [1.25, 2], [9.99, -3.333]))).toBe('M0 0.1Q1.3 2 10 -3.3');
});

/** The corners a path comes by, and where it ends; arcs count by their ends. */
function corners(path: string): [number, number][] {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  return [...path.matchAll(/([MLhvaZ])([^MLhvaZ]*)/g)].map(([, command = '', values = '']) => {
    const numbers = values.trim().split(/[ ,]+/).filter(Boolean).map(Number);
    const [a = 0, b = 0] = numbers.slice(-2);
    if (command === 'M') start = [a, b];
    if (command === 'M' || command === 'L') [x, y] = [a, b];
    if (command === 'h') x += numbers[0] ?? NaN;
    if (command === 'v') y += numbers[0] ?? NaN;
    if (command === 'a') [x, y] = [x + a, y + b];
    if (command === 'Z') [x, y] = start;
    return [x, y];
  });
}

test('a diamond stands on its corner around the origin', () => {
  expect(corners(diamondPath(12))).toEqual([
    [0, -12],
    [12, 0],
    [0, 12],
    [-12, 0],
    [0, -12],
  ]);
});

test('an inset’s frame goes once around its box and closes where it began', () => {
  const path = insetPath({ x: 12, y: 20, width: 133, height: 103 });
  const around = corners(path);
  expect(Math.min(...around.map(([x]) => x))).toBe(12);
  expect(Math.max(...around.map(([x]) => x))).toBe(145);
  expect(Math.min(...around.map(([, y]) => y))).toBe(20);
  expect(Math.max(...around.map(([, y]) => y))).toBe(123);
  expect(around.at(-2)).toEqual(around[0]);
  expect(path.match(/a8 8 0 0 1/g)).toHaveLength(4);
});
