import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/layout/geometry.ts';
import { wantedDirection } from '../../../src/layout/ring-turn.ts';
import { layoutRing, type RingLayout } from '../../../src/layout/ring.ts';
import { CLUNET, clunet, even, starOf } from './ring-stars.ts';

describe('turning the ring', () => {
  const angleTo = ({ x, y }: Point, centre: Point) => Math.atan2(y - centre.y, x - centre.x);

  /** Sum over the partners of 1 − cos(deviation from the map's direction), the ring turned by so much. */
  function deviation(layout: RingLayout, turn: number): number {
    return layout.nodes.slice(1).reduce((sum, node) => {
      const wanted = angleTo(CLUNET[node.id]!.at, CLUNET.nwda!.at);
      return sum + 1 - Math.cos(angleTo(node, layout.centre) + turn - wanted);
    }, 0);
  }

  test('no other turn brings the partners nearer to where the map has them', () => {
    const round = layoutRing(clunet, { width: 700, height: 700 }, { room: even(60) });
    const here = deviation(round, 0);
    for (let degrees = 1; degrees < 360; degrees++) {
      expect(deviation(round, (degrees * Math.PI) / 180)).toBeGreaterThan(here);
    }
  });

  test('without a map the bearings turn it', () => {
    const star = starOf([
      ['AT', 0],
      ['BE', 90],
      ['CZ', 180],
      ['DE', 270],
    ]);
    const [, north, east] = layoutRing(star, { width: 600, height: 600 }, { room: even(40) }).nodes;
    expect(north!.outward.y).toBeLessThan(-0.99);
    expect(east!.outward.x).toBeGreaterThan(0.99);
  });

  test('the map goes before the bearing, unless both stand on one point of it', () => {
    const east = {
      ...starOf([['AT', 0]]),
      positionOf: (id: string) => ({ x: id === 'p1' ? 5 : 0, y: 0 }),
    };
    expect(wantedDirection(east, 'p1')).toEqual({ x: 1, y: 0 });
    expect(wantedDirection({ ...east, positionOf: () => ({ x: 3, y: 3 }) }, 'p1')).toEqual({
      x: 0,
      y: -1,
    });
  });

  test('a partner without a place has no wish', () => {
    expect(wantedDirection(starOf([['AT', undefined]]), 'p1')).toBeUndefined();
  });
});
