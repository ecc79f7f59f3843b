/** How long an arrow key takes to be worked out, and the framing of a map, by the number of partners. */
import { Traversal } from '../../src/input/traverse.ts';
import { fitBase, projectPlaces, tuneFraming } from '../../src/layout/framing.ts';
import { integer, ms, table, timeOf } from './timing.ts';

const counts = [14, 150, 1000, 10_000];

/** Points between 0 and 1, the same on every run, spread evenly as the sunflower's seeds are. */
const seeds = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    x: 0.5 + Math.cos(i * 2.4) * 0.5 * Math.sqrt(i / count),
    y: 0.5 + Math.sin(i * 2.4) * 0.5 * Math.sqrt(i / count),
  }));

const terrainOf = (count: number) => ({
  order: Array.from({ length: count }, (_, i) => `p${i}`),
  positions: new Map(
    seeds(count).map(({ x, y }, i) => [`p${i}`, { x: x * 9000, y: y * 6000 }] as const),
  ),
  links: [],
});

/** The first arrow after a picture has changed, the next one from each partner, and the framing of their places. */
export async function walkTimes(): Promise<string> {
  const rows: string[][] = [];
  for (const count of counts) {
    const terrain = terrainOf(count);
    const places = seeds(count).map(({ x, y }) => ({ lon: 60 * x - 20, lat: 60 * y + 20 }));
    const walked = new Traversal(terrain);
    let at = 0;
    const first = await timeOf(() => new Traversal(terrain).next('p0', 'up'));
    const later = await timeOf(() => walked.next(`p${at++ % count}`, 'left'));
    const framing = await timeOf(() => projectPlaces(fitBase(tuneFraming(places), places), places));
    const row = [integer(count), ms(first), ms(later), ms(framing)];
    console.error(row.join('  '));
    rows.push(row);
  }
  return table(['partners', 'first arrow ms', 'later arrows ms', 'framing ms'], rows);
}
