import { describe, expect, test } from 'vitest';
import type { Baked } from '../../../src/layout/baked.ts';
import { toScreen } from '../../../src/layout/viewport.ts';
import { plateScene } from '../../../src/scene/plate.ts';
import { controlOf, sceneOf, type Scene } from '../../../src/scene/scene.ts';
import { en } from '../../../src/text/en.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { baked, measure } from '../clunet-baked.ts';
import {
  deepFreeze,
  everyone,
  kinds,
  letteringOf,
  pictureOf,
  sceneInput,
  stageOf,
} from './pictures.ts';

const size = { width: 1280, height: 720 };
const style = { measure, textScale: 1 };
const map = letteringOf('map', baked, size, style);
const network = letteringOf('network', baked, size, style);
const phone = letteringOf('map', baked, { width: 390, height: 500 }, style);
const of = { map, network };

const node = (scene: Scene, id: string) => scene.nodes.find((one) => one.id === id);
const looks = (things: readonly { readonly look: string }[], look: string) =>
  things.filter((thing) => thing.look === look);

describe.each(kinds)('CLUNET’s %s', (kind) => {
  const scene = pictureOf(of[kind]);

  test('has fourteen nodes, thirteen links and fourteen names', () => {
    expect(scene.nodes.map(({ id }) => id)).toEqual(baked.network.partners.map(({ id }) => id));
    expect(scene.links).toHaveLength(13);
    expect(new Set(scene.labels.map(({ id }) => id)).size).toBe(14);
    expect(scene.nodes.every(({ opacity }) => opacity === 1)).toBe(true);
  });

  test('shows the coordinator by shape and size, and everyone on the stage', () => {
    expect(scene.nodes.filter(({ shape }) => shape === 'diamond').map(({ id }) => id)).toEqual([
      'nwda',
    ]);
    const largest = Math.max(...scene.nodes.filter(({ id }) => id !== 'nwda').map(({ r }) => r));
    expect(node(scene, 'nwda')?.r).toBeGreaterThan(largest);
    for (const { x, y, r } of scene.nodes) {
      expect(Math.min(x, y, size.width - x, size.height - y)).toBeGreaterThan(r);
    }
  });

  test('has its links run from mark to mark', () => {
    for (const link of scene.links) {
      const [source, target] = link.key.split(' ') as [string, string];
      expect(link.from).toMatchObject({ x: node(scene, source)?.x, y: node(scene, source)?.y });
      expect(link.to).toMatchObject({ x: node(scene, target)?.x, y: node(scene, target)?.y });
    }
  });

  test('looks plain while nobody is chosen', () => {
    for (const things of [scene.nodes, scene.links, scene.labels]) {
      expect(looks(things, 'plain')).toHaveLength(things.length);
    }
  });

  test('shows a selection on its mark, its name and its link', () => {
    const chosen = pictureOf(of[kind], { selection: 'lakes' });
    expect(looks(chosen.nodes, 'selected')).toMatchObject([{ id: 'lakes' }]);
    expect(looks(chosen.labels, 'selected')).toMatchObject([{ id: 'lakes' }]);
    expect(looks(chosen.links, 'selected')).toMatchObject([{ key: 'nwda lakes' }]);
    expect(looks(chosen.nodes, 'plain')).toHaveLength(13);
  });

  test('shows all links of a selected coordinator', () => {
    const chosen = pictureOf(of[kind], { selection: 'nwda' });
    expect(looks(chosen.links, 'selected')).toHaveLength(13);
  });

  test('shows whom the pointer is on, less strongly than a selection', () => {
    const pointed = pictureOf(of[kind], { hovered: 'hamburg', selection: 'lakes' });
    expect(looks(pointed.nodes, 'near')).toMatchObject([{ id: 'hamburg' }]);
    expect(looks(pointed.links, 'near')).toMatchObject([{ key: 'nwda hamburg' }]);
    const both = pictureOf(of[kind], { hovered: 'lakes', selection: 'lakes' });
    expect(node(both, 'lakes')?.look).toBe('selected');
  });

  test('leaves aside whom the filter does not show, with the links to them', () => {
    const filtered = pictureOf(of[kind], { shown: new Set(['nwda', 'lakes']) });
    expect(looks(filtered.nodes, 'plain').map((one) => (one as { id?: string }).id)).toEqual([
      'nwda',
      'lakes',
    ]);
    expect(looks(filtered.nodes, 'faint')).toHaveLength(12);
    expect(looks(filtered.links, 'plain')).toMatchObject([{ key: 'nwda lakes' }]);
    expect(looks(filtered.links, 'faint')).toHaveLength(12);
  });

  test('keeps a selection that the filter does not show', () => {
    const filtered = pictureOf(of[kind], { shown: new Set(['nwda']), selection: 'lakes' });
    expect(node(filtered, 'lakes')?.look).toBe('selected');
    expect(looks(filtered.links, 'selected')).toMatchObject([{ key: 'nwda lakes' }]);
    const none = pictureOf(of[kind], { shown: new Set(), selection: 'lakes' });
    expect(looks(none.links, 'faint')).toHaveLength(13);
  });

  test('changes looks and nothing else when somebody is chosen', () => {
    const plain = (one: Scene): Scene => ({
      ...one,
      nodes: one.nodes.map((part) => ({ ...part, look: 'plain' })),
      links: one.links.map((part) => ({
        ...part,
        look: 'plain',
        from: { ...part.from, look: 'plain' },
        to: { ...part.to, look: 'plain' },
      })),
      labels: one.labels.map((part) => ({ ...part, look: 'plain' })),
    });
    expect(plain(pictureOf(of[kind], { selection: 'lakes', hovered: 'hamburg' }))).toEqual(
      plain(scene),
    );
  });

  test('is the same for the same frozen input', () => {
    const input = deepFreeze(sceneInput(of[kind], { selection: 'lakes' }));
    expect(sceneOf(input)).toEqual(sceneOf(input));
  });
});

describe('the map', () => {
  const scene = pictureOf(map);
  test('has land and no ring', () => {
    expect(scene.land).toEqual({ viewport: map.viewport, opacity: 1, fine: false });
    expect(scene.ring).toBeUndefined();
    expect(sceneOf({ ...sceneInput(map), fine: true }).land?.fine).toBe(true);
  });

  test('moves with its viewport; marks keep their size', () => {
    const viewport = { x: -300, y: 40, k: 2 };
    const moved = sceneOf({ ...sceneInput(map), viewport });
    const place = map.layout.positions.get('lakes');
    expect(place && toScreen(viewport, place)).toMatchObject({
      x: node(moved, 'lakes')?.x,
      y: node(moved, 'lakes')?.y,
    });
    expect(node(moved, 'lakes')?.r).toBe(node(scene, 'lakes')?.r);
  });

  test('has an inset for Canada on a phone, above the main frame', () => {
    const small = pictureOf(phone);
    expect(small.insets.map(({ name }) => name)).toEqual(['Canada']);
    expect(small.nodes.filter(({ inset }) => inset).map(({ id }) => id)).toEqual(['mmc-montreal']);
    expect(small.links.filter(({ inset }) => inset).map(({ key }) => key)).toEqual([
      'nwda mmc-montreal',
    ]);
    const rect = small.insets[0]?.rect;
    const montreal = node(small, 'mmc-montreal');
    if (!rect || !montreal) throw new Error('There is no inset.');
    expect(montreal.x).toBeGreaterThan(rect.x);
    expect(montreal.x).toBeLessThan(rect.x + rect.width);
    expect(montreal.y).toBeGreaterThan(rect.y);
    expect(montreal.y).toBeLessThan(rect.y + rect.height);
  });

  test('keeps the inset in place while Europe is moved', () => {
    const before = pictureOf(phone);
    const after = pictureOf({ ...phone, viewport: { x: 5, y: 5, k: 1 } });
    expect(after.insets).toEqual(before.insets);
    expect(node(after, 'mmc-montreal')).toEqual(node(before, 'mmc-montreal'));
    expect(node(after, 'lakes')).not.toEqual(node(before, 'lakes'));
  });
});

describe('the network', () => {
  const scene = pictureOf(network);
  test('has a ring with a named arc for every country, and no land', () => {
    expect(scene.land).toBeUndefined();
    expect(scene.ring?.opacity).toBe(1);
    const names = scene.ring?.arcs.flatMap(({ name }) => name?.text ?? []);
    const expected = ['Canada', 'Finland', 'France', 'Germany', 'Hungary', 'Italy', 'Slovenia'];
    expect(names?.toSorted()).toEqual([...expected, 'Spain']);
    expect(new Set(scene.ring?.arcs.map(({ key }) => key)).size).toBe(scene.ring?.arcs.length);
  });

  test('writes the coordinator on its own mark', () => {
    expect(scene.labels.filter(({ onMark }) => onMark)).toMatchObject([
      { id: 'nwda', lines: [{ text: 'NWDA' }, { text: 'Coordinator' }] },
    ]);
    expect(pictureOf(map).labels.some(({ onMark }) => onMark)).toBe(false);
  });
});

test('a partner without a place is not drawn on the map, nor is its link', () => {
  const { lakes, ...places } = baked.places;
  expect(lakes).toBeDefined();
  const homeless: Baked = {
    ...baked,
    places,
    network: {
      ...baked.network,
      partners: baked.network.partners.map((partner) => {
        const { place, ...rest } = partner;
        return partner.id === 'lakes' && place ? rest : partner;
      }),
    },
  };
  const scene = pictureOf(letteringOf('map', homeless, size, style));
  expect(node(scene, 'lakes')?.opacity).toBe(0);
  expect(scene.links).toHaveLength(12);
  expect(scene.labels.map(({ id }) => id)).not.toContain('lakes');

  const ring = pictureOf(letteringOf('network', homeless, size, style));
  expect(node(ring, 'lakes')?.opacity).toBe(1);
  expect(ring.links).toHaveLength(13);
});

test('links on the map rise over their chords by the layout’s bows', () => {
  const { bows } = stageOf('map', baked, size, style);
  pictureOf(map).links.forEach(({ from, to, control }, index) => {
    const expected = controlOf(from, to, bows[index] ?? 0);
    expect(Math.hypot(control.x - expected.x, control.y - expected.y)).toBeLessThan(1e-9);
  });
});

test.each([
  [0.25, { x: 50, y: -50 }],
  [-0.25, { x: 50, y: 50 }],
  [0, { x: 50, y: 0 }],
])(
  'a curve with bow %d has its middle that far, by its length, to the left of its way',
  (bow, control) => {
    // The middle of a quadratic curve lies half-way between its chord and its control point.
    const found = controlOf({ x: 0, y: 0 }, { x: 100, y: 0 }, bow);
    expect(found.x).toBeCloseTo(control.x, 9);
    expect(found.y).toBeCloseTo(control.y, 9);
  },
);

test('the map before any script is the map that the script draws first', () => {
  const words = { language: 'en', m: en, formats: formatsOf('en') } as const;
  expect(plateScene(baked, size, words)).toEqual(pictureOf(map, { shown: everyone(baked) }));
});

describe('partners in one place', () => {
  /** CLUNET with some partners moved to where another is. */
  const together = (at: string, ids: readonly string[]): Baked => ({
    ...baked,
    places: {
      ...baked.places,
      ...Object.fromEntries(ids.map((id) => [id, baked.places[at]!])),
    },
  });
  const fan = ['lakes', 'hamburg', 'karlsruhe'];
  const lettering = letteringOf('map', together('lakes', fan), size, style);
  const scene = pictureOf(lettering);

  test('have a stem each, from the mark to the place', () => {
    expect(scene.stems.map(({ id }) => id).toSorted()).toEqual(fan.toSorted());
    const place = toScreen(lettering.viewport, lettering.layout.positions.get('lakes')!);
    for (const { id, from, to } of scene.stems) {
      expect(from).toMatchObject({ x: node(scene, id)?.x, y: node(scene, id)?.y });
      expect(to).toEqual(place);
    }
  });

  test('have links that end at their marks', () => {
    const link = scene.links.find(({ key }) => key === 'nwda hamburg');
    expect(link?.to).toMatchObject({ x: node(scene, 'hamburg')?.x, y: node(scene, 'hamburg')?.y });
  });

  test('are as far from their place at every zoom', () => {
    const { k } = lettering.viewport;
    const near = sceneOf({ ...sceneInput(lettering), viewport: { x: -2000, y: -900, k: 5 * k } });
    const length = (one: Scene) =>
      one.stems.map(({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y).toFixed(3));
    expect(length(near)).toEqual(length(scene));
  });

  test('have none in the network, and CLUNET has none at all', () => {
    const ring = pictureOf(letteringOf('network', together('lakes', fan), size, style));
    expect(ring.stems).toEqual([]);
    expect(pictureOf(map).stems).toEqual([]);
    expect(pictureOf(phone).stems).toEqual([]);
  });

  test('are spread in an inset too, above the main frame', () => {
    const far = {
      ...together('mmc-montreal', ['mmc-montreal', 'lakes']),
      outliers: [['mmc-montreal', 'lakes']],
    };
    const { stems } = pictureOf(letteringOf('map', far, { width: 390, height: 500 }, style));
    expect(stems.map(({ id, inset }) => [id, inset])).toEqual([
      ['lakes', true],
      ['mmc-montreal', true],
    ]);
  });
});

test('who is placed by the country alone has a hollow mark on the map, and not in the network', () => {
  const rough: Baked = {
    ...baked,
    network: {
      ...baked.network,
      partners: baked.network.partners.map((partner) =>
        partner.id === 'lakes' && partner.place
          ? { ...partner, place: { ...partner.place, precision: 'country' } }
          : partner,
      ),
    },
  };
  const hollow = (kind: 'map' | 'network') =>
    pictureOf(letteringOf(kind, rough, size, style)).nodes.filter((one) => one.rough);
  expect(hollow('map').map(({ id }) => id)).toEqual(['lakes']);
  expect(hollow('network')).toEqual([]);
});
