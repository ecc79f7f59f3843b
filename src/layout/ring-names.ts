/** Where the names of countries are written along the ring. */
import { rounded } from './ellipse.ts';
import { precise, walkEllipse, whereSpokeCrosses, type Ellipse } from './ring-ellipse.ts';

/** Where a country's name is written: the base line runs from `from` to `to` on the ellipse `rx`, `ry`. */
export interface NamePlace extends Ellipse {
  readonly from: number;
  readonly to: number;
  /** In the lower half the base line runs counter-clockwise (`from` > `to`), so that nothing stands on its head. */
  readonly flip: boolean;
  /** Beyond the marks instead of inside them: only where the spokes stand too close. */
  readonly outside: boolean;
}

/** What names have to keep clear of. */
interface NameFrame extends Ellipse {
  readonly nameSize: number;
  readonly markRadius: number;
  readonly coreRadius: number;
}

/** A country's arc, and its outermost partners by their number on the ring. */
interface NameSpan {
  readonly country: string;
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

const NAME_TO_SPOKE = 10;
/** By which the base line is longer than the name at either end, lest a wider font lose letters. */
const NAME_SLACK = 4;
const NAME_TO_NAME = 16;

/** From the ring to the middle line of a name on either side of it. */
const distanceFromRing = ({ markRadius, nameSize }: NameFrame): number =>
  markRadius + 4 + 0.6 * nameSize;

/** Text whose middle line runs `shift` pixels beyond the ring, from one angle clockwise to another. */
function namePlace(frame: NameFrame, shift: number, from: number, to: number): NamePlace {
  const flip = Math.sin((from + to) / 2) > 0;
  // The base line of letters lies a third of their size below their middle.
  const base = shift + (flip ? 1 : -1) * 0.34 * frame.nameSize;
  const ends = flip ? { from: to, to: from } : { from, to };
  const [rx, ry] = [rounded(frame.rx + base), rounded(frame.ry + base)];
  return { rx, ry, from: precise(ends.from), to: precise(ends.to), flip, outside: shift > 0 };
}

/**
 * Just inside the ring: between two partners of the country, nearest its middle, else beside its
 * last spoke, else beside its first. Whatever is placed takes its room from the gap it stands in.
 */
export function placesBetweenSpokes(
  spans: readonly NameSpan[],
  angles: readonly number[],
  frame: NameFrame,
  nameWidth: (country: string) => number,
): (NamePlace | null)[] {
  const shift = -distanceFromRing(frame);
  const inner = { rx: frame.rx + shift, ry: frame.ry + shift };
  if (Math.min(inner.rx, inner.ry) < frame.coreRadius + frame.nameSize)
    return spans.map(() => null);
  const walk = walkEllipse(inner.rx, inner.ry);
  const spokes = angles.map((angle) => walk.distanceAt(whereSpokeCrosses(angle, frame, inner)));
  const gaps = spokes.map((spoke, i) => ({
    low: spoke + NAME_TO_SPOKE,
    high: (spokes[i + 1] ?? spokes[0]! + walk.length) - NAME_TO_SPOKE,
  }));

  const place = ({ country, first, last }: NameSpan): NamePlace | null => {
    const width = nameWidth(country);
    const at = (low: number) => {
      const [from, to] = [low - NAME_SLACK, low + width + NAME_SLACK];
      return namePlace(frame, shift, walk.angleAt(from), walk.angleAt(to));
    };
    const middle = (first + last - 1) / 2;
    const within = gaps
      .slice(first, last)
      .map((gap, i) => ({ gap, off: Math.abs(first + i - middle) }))
      .sort((a, b) => a.off - b.off)
      .find(({ gap }) => gap.high - gap.low >= width)?.gap;
    if (within) return at((within.low + within.high - width) / 2);

    const after = gaps[last]!;
    if (after.high - after.low >= width) {
      after.low += width + NAME_TO_NAME;
      return at(after.low - width - NAME_TO_NAME);
    }
    const before = gaps.at(first - 1)!;
    if (before.high - before.low < width) return null;
    before.high -= width + NAME_TO_NAME;
    return at(before.high + NAME_TO_NAME);
  };

  const places = new Map<NameSpan, NamePlace | null>();
  const largestFirst = [...spans].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const span of largestFirst) places.set(span, place(span));
  return spans.map((span) => places.get(span) ?? null);
}

/** Outside the ring and over the middle of the country's own arc, where the arc is long enough. */
export function placesOutside(
  spans: readonly NameSpan[],
  frame: NameFrame,
  nameWidth: (country: string) => number,
): (NamePlace | null)[] {
  const shift = distanceFromRing(frame);
  const walk = walkEllipse(frame.rx + shift, frame.ry + shift);
  return spans.map(({ country, from, to }) => {
    const [low, high] = [walk.distanceAt(from), walk.distanceAt(to)];
    const spare = high - low - nameWidth(country) - 2 * NAME_SLACK;
    if (spare < 0) return null;
    const [start, end] = [walk.angleAt(low + spare / 2), walk.angleAt(high - spare / 2)];
    return namePlace(frame, shift, start, end);
  });
}
