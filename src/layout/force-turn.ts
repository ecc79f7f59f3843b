/** Which way round a part is drawn: a simulation leaves that to chance. */
import type { Point } from './geometry.ts';

/** About its middle, turned and mirrored to resemble the map; without one, long side to long side. */
export function turned(
  places: readonly Point[],
  map: readonly (Point | undefined)[],
  half: Point,
): Point[] {
  const own = centred(places);
  const known = own.flatMap((place, i) => (map[i] ? [{ place, map: map[i] }] : []));
  if (known.length < 2) return alongStage(own, half);

  const wanted = centred(known.map((pair) => pair.map));
  const options = [1, -1].map((mirror) => {
    let [dot, cross] = [0, 0];
    known.forEach(({ place }, i) => {
      dot += wanted[i]!.x * place.x * mirror + wanted[i]!.y * place.y;
      cross += wanted[i]!.y * place.x * mirror - wanted[i]!.x * place.y;
    });
    return { mirror, likeness: Math.hypot(dot, cross), angle: Math.atan2(cross, dot) };
  });
  const { mirror, angle } = options.reduce((a, b) => (b.likeness > a.likeness ? b : a));
  return rotated(
    own.map(({ x, y }) => ({ x: x * mirror, y })),
    angle,
  );
}

function alongStage(places: readonly Point[], half: Point): Point[] {
  const sum = (value: (place: Point) => number) => places.reduce((total, p) => total + value(p), 0);
  const lean =
    Math.atan2(
      2 * sum(({ x, y }) => x * y),
      sum(({ x, y }) => x * x - y * y),
    ) / 2;
  return rotated(places, (half.y > half.x ? Math.PI / 2 : 0) - lean);
}

const rotated = (places: readonly Point[], angle: number): Point[] =>
  places.map(({ x, y }) => ({
    x: x * Math.cos(angle) - y * Math.sin(angle),
    y: x * Math.sin(angle) + y * Math.cos(angle),
  }));

export function centreOf(places: readonly Point[]): Point {
  const count = Math.max(1, places.length);
  return {
    x: places.reduce((sum, place) => sum + place.x, 0) / count,
    y: places.reduce((sum, place) => sum + place.y, 0) / count,
  };
}

function centred(places: readonly Point[]): Point[] {
  const middle = centreOf(places);
  return places.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}
