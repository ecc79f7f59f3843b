/** What is wrong with a poster, as sentences. */
import type { Poster } from '../../../src/scene/poster.ts';
import { measure } from '../clunet-baked.ts';

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything with ink around the picture, by what it says. */
const around = ({ lines, marks }: Poster): Box[] => [
  ...lines.map(({ text, x, y, size, weight, anchor }) => {
    const width = measure(text, { size, weight });
    const left = anchor === 'end' ? x - width : x;
    return { name: text, x: left, y: y - 0.7 * size, width, height: 0.9 * size };
  }),
  ...marks.map(({ shape, x, y, r }) => ({
    name: shape,
    x: x - r,
    y: y - r,
    width: 2 * r,
    height: 2 * r,
  })),
];

const labelsOf = ({ scene, box }: Poster): Box[] =>
  scene.labels.map(({ id, box: own }) => ({
    ...own,
    name: id,
    x: box.x + own.x,
    y: box.y + own.y,
  }));

const marksOf = ({ scene, box }: Poster): Box[] =>
  scene.nodes.map(({ id, x, y, r }) => ({
    // The largest square in the mark.
    ...{ name: id, x: box.x + x - 0.5 * r, y: box.y + y - 0.5 * r, width: r, height: r },
  }));

const hair = 1e-6;
const meet = (a: Box, b: Box): boolean =>
  a.x + a.width - b.x > hair &&
  b.x + b.width - a.x > hair &&
  a.y + a.height - b.y > hair &&
  b.y + b.height - a.y > hair;
const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair;

/** Every touch of two things that are read, and everything outside of its place. */
export function faultsOf(poster: Poster): string[] {
  const { size, box, scene } = poster;
  const texts = around(poster);
  const labels = labelsOf(poster);
  const picture = { name: 'picture', ...box };
  const safe = {
    name: 'safe',
    x: 0.05 * size.width,
    y: 0.05 * size.height,
    width: 0.9 * size.width,
    height: 0.9 * size.height,
  };
  const all = [...texts, ...labels, picture];
  const onMark = new Set(scene.labels.filter((label) => label.onMark).map(({ id }) => id));
  return [
    ...all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => meet(a, b) && !(labels.includes(a) && b === picture))
        .map((b) => `${a.name} meets ${b.name}`),
    ),
    ...labels.flatMap((a) =>
      marksOf(poster)
        .filter((b) => meet(a, b) && !(a.name === b.name && onMark.has(a.name)))
        .map((b) => `${a.name} lies on the mark of ${b.name}`),
    ),
    ...labels.filter((a) => !within(a, picture)).map(({ name }) => `${name} leaves the picture`),
    ...texts.filter((a) => !within(a, safe)).map(({ name }) => `${name} is too near to the edge`),
  ];
}
