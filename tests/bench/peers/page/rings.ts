/** Places for a star: the coordinator in the middle, the partners in rings around it. */
import type { Partnership } from './partnership.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Between neighbours of a ring, and between rings. */
const gap = 120;

/** A place for each partner, in the order of the partners; the network libraries need not look for them. */
export function rings({ partners, coordinator }: Partnership): readonly Place[] {
  let [ring, at, room] = [1, 0, 13];
  return partners.map(({ id }) => {
    if (id === coordinator) return { x: 0, y: 0 };
    if (at === room) [ring, at, room] = [ring + 1, 0, 13 * (ring + 1)];
    const angle = (2 * Math.PI * at++) / room;
    const radius = 2 * gap * ring;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}
