/**
 * A scene as SVG markup that needs no style sheet. The layers are those of `view/stage/Drawing.svelte`; colours and
 * widths stand on the elements themselves, as programs outside of browsers want them.
 */
import type { Viewport } from '../layout/geometry.ts';
import type { Basemap } from '../layout/basemap.ts';
import { countryNameStyle } from '../layout/stage.ts';
import { labelFonts } from '../layout/wrap.ts';
import { paint, type Paint } from '../scene/paint.ts';
import { chosenRadius, curvePath, diamondPath, insetPath, stemsPath } from '../scene/paths.ts';
import type {
  Look,
  Scene,
  SceneInset,
  SceneLabel,
  SceneLink,
  SceneNode,
  SceneStem,
} from '../scene/scene.ts';
import { element, escapeXml, type Attributes } from './xml.ts';

/** A colour for a property; what lets something shine through says so in a property of its own, as SVG 1.1 does. */
function coloured(property: 'fill' | 'stroke', name: Paint): Attributes {
  const value = paint[name];
  const [, r, g, b, alpha] = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/.exec(value) ?? [];
  return alpha === undefined
    ? { [property]: value }
    : { [property]: `rgb(${r},${g},${b})`, [`${property}-opacity`]: Number(alpha) / 100 };
}

const stroked = (name: Paint, width: number): Attributes => ({
  ...coloured('stroke', name),
  'stroke-width': width,
});
const filled = (name: Paint): Attributes => coloured('fill', name);

/** Text with its halo beneath it: written twice, since not every program paints strokes before fills. */
const haloed = (halo: Paint, width: number, write: (more: Attributes) => string): string =>
  write({
    ...filled(halo),
    ...stroked(halo, width),
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  }) + write({});

/** The base map; lines inherit their width from where it is used, so that they are as wide at every scale. */
export const baseMapMarkup = ({ land, borders, countries, graticule }: Basemap): string =>
  element(
    'g',
    { id: 'base-map', 'stroke-linejoin': 'round' },
    element('path', { d: graticule, fill: 'none', ...coloured('stroke', 'graticule') }),
    element('path', { d: land, ...filled('land'), ...coloured('stroke', 'coast') }),
    ...Object.values(countries).map((d) =>
      element('path', { d, ...filled('home'), ...coloured('stroke', 'coast') }),
    ),
    element('path', { d: borders, fill: 'none', ...coloured('stroke', 'border') }),
  );

/** Its paths are in tenths of a unit. */
const useBaseMap = ({ x, y, k }: Viewport): string =>
  element('use', {
    'xlink:href': '#base-map',
    // Not rounded as lengths are: a hundredth of a scale is many units at the far end.
    transform: `translate(${x} ${y}) scale(${k / 10})`,
    'stroke-width': (0.9 * 10) / k,
  });

const linkLooks: Readonly<Record<Look, Attributes>> = {
  plain: stroked('link', 1.5),
  selected: stroked('accent', 3),
  near: stroked('mark', 2.5),
  faint: { ...stroked('link', 1.5), opacity: 0.25 },
};

/** Hollow, with a broken outline: the place is known by its country alone. */
const roughLook = ({ shape }: Pick<SceneNode, 'shape'>): Attributes => ({
  ...filled('raised'),
  ...stroked(shape === 'diamond' ? 'accent' : 'mark', 2.5),
  'stroke-dasharray': '3 2',
});

function markLook({ look, shape, rough }: SceneNode): Attributes {
  if (look === 'faint')
    return { ...filled('raised'), ...stroked('line-strong', 1.5), opacity: 0.7 };
  if (rough) return roughLook({ shape });
  return {
    ...filled(shape === 'diamond' ? 'accent' : 'mark'),
    ...(look === 'near' ? stroked('ink', 3) : stroked('halo', 2)),
    'stroke-linejoin': 'round',
  };
}

const shapeOf = ({ shape }: Pick<SceneNode, 'shape'>, r: number, look: Attributes): string =>
  shape === 'disc'
    ? element('circle', { r, ...look })
    : element('path', { d: diamondPath(r), ...look });

/** A mark as in the key: no halo, nothing chosen. */
export const keyMark = (mark: Pick<SceneNode, 'x' | 'y' | 'r' | 'shape' | 'rough'>): string =>
  element(
    'g',
    { transform: `translate(${mark.x} ${mark.y})` },
    shapeOf(
      mark,
      mark.r,
      mark.rough ? roughLook(mark) : filled(mark.shape === 'diamond' ? 'accent' : 'mark'),
    ),
  );

const nodeMarkup = (node: SceneNode): string =>
  element(
    'g',
    {
      'data-partner': node.id,
      transform: `translate(${node.x.toFixed(2)} ${node.y.toFixed(2)})`,
      opacity: node.opacity === 1 ? undefined : node.opacity,
    },
    node.look === 'selected'
      ? shapeOf(node, chosenRadius(node), { ...filled('raised'), ...stroked('accent', 3) })
      : '',
    shapeOf(node, node.r, markLook(node)),
  );

const marks = (
  links: readonly SceneLink[],
  nodes: readonly SceneNode[],
  stems: readonly SceneStem[],
): string =>
  element(
    'g',
    { fill: 'none' },
    ...links.map((link) => element('path', { d: curvePath(link), ...linkLooks[link.look] })),
    stems.length > 0 ? element('path', { d: stemsPath(stems), ...stroked('ink-2', 1) }) : '',
  ) + nodes.map(nodeMarkup).join('');

function ringMarkup({ path, arcs }: NonNullable<Scene['ring']>): string {
  return [
    element('path', { d: path, fill: 'none', ...stroked('ring', 1.25) }),
    ...arcs.map((arc) =>
      element('path', {
        d: arc.path,
        fill: 'none',
        ...stroked('arc', 6),
        'stroke-linecap': 'round',
      }),
    ),
  ].join('');
}

const countryNames = (arcs: NonNullable<Scene['ring']>['arcs'], textScale: number): string =>
  arcs
    .flatMap(({ name }, index) => {
      if (!name) return [];
      const id = `country-${index}`;
      const write = (more: Attributes) =>
        element(
          'text',
          { 'font-size': countryNameStyle(textScale).size, ...filled('ink-2'), ...more },
          element(
            'textPath',
            { 'xlink:href': `#${id}`, startOffset: '50%', 'text-anchor': 'middle' },
            escapeXml(name.text),
          ),
        );
      return [
        element('defs', {}, element('path', { id, d: name.path })),
        haloed('plate', 4, write),
      ];
    })
    .join('');

function insetMarkup({ rect, viewport, name }: SceneInset, index: number, scale: number): string {
  const d = insetPath(rect);
  const id = `inset-${index}`;
  return [
    element('clipPath', { id }, element('path', { d })),
    element(
      'g',
      { 'clip-path': `url(#${id})` },
      element('path', { d, ...filled('sea') }),
      useBaseMap(viewport),
    ),
    element('path', { d, fill: 'none', ...stroked('line-strong', 1.5) }),
    haloed('halo', 3, (more) =>
      element(
        'text',
        {
          x: rect.x + 10,
          y: rect.y + 16 * scale,
          'font-size': 12 * scale,
          'font-weight': 600,
          ...filled('ink-2'),
          ...more,
        },
        escapeXml(name),
      ),
    ),
  ].join('');
}

function labelMarkup({ id, lines, align, leader, onMark }: SceneLabel, textScale: number): string {
  const fonts = labelFonts(textScale);
  const inks = {
    name: onMark ? 'on-accent' : 'ink',
    detail: onMark ? 'on-accent' : 'ink-2',
  } as const;
  const write = (more: Attributes) =>
    element(
      'text',
      { 'data-label': more['aria-hidden'] ? undefined : id, 'text-anchor': align, ...more },
      ...lines.map(({ text, style, x, y }) =>
        element(
          'tspan',
          {
            x,
            y,
            'font-size': fonts[style].size,
            'font-weight': fonts[style].weight,
            ...(more['fill'] === undefined && filled(inks[style])),
          },
          escapeXml(text),
        ),
      ),
    );
  const line =
    leader &&
    element('line', {
      x1: leader.from.x,
      y1: leader.from.y,
      x2: leader.to.x,
      y2: leader.to.y,
      ...stroked('ink-2', 1),
    });
  return (line ?? '') + (onMark ? write({}) : haloed('halo', 4, write));
}

/** The scene, its zero point where the markup stands. The base map's definition must be in the same document. */
export function sceneMarkup(scene: Scene): string {
  const { size, textScale, land, ring } = scene;
  const ground = element('rect', {
    width: size.width,
    height: size.height,
    ...filled(land ? 'sea' : 'plate'),
  });
  return [
    ground,
    land ? useBaseMap(land.viewport) : '',
    ring ? ringMarkup(ring) : '',
    marks(
      scene.links.filter((link) => !link.inset),
      scene.nodes.filter((node) => !node.inset),
      scene.stems.filter((stem) => !stem.inset),
    ),
    ring ? countryNames(ring.arcs, textScale) : '',
    ...(land ? scene.insets.map((inset, index) => insetMarkup(inset, index, textScale)) : []),
    marks(
      scene.links.filter((link) => link.inset),
      scene.nodes.filter((node) => node.inset),
      scene.stems.filter((stem) => stem.inset),
    ),
    ...scene.labels.map((label) => labelMarkup(label, textScale)),
  ].join('');
}
