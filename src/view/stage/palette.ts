/** The theme's colours, read from marks and links that `Drawing.svelte` has drawn: whatever it honours, a canvas does. */
import type { Look, Scene, SceneNode } from '../../scene/scene.ts';
import type { LinkPaint, MarkPaint, Palette } from './paint-marks.ts';

const looks: readonly Look[] = ['plain', 'near', 'selected', 'faint'];
const shapes: readonly SceneNode['shape'][] = ['disc', 'diamond'];
const nowhere = { x: 0, y: 0 };

/** One of everything, to be drawn where nobody sees it. */
export const samples: Scene = {
  size: { width: 1, height: 1 },
  textScale: 1,
  insets: [],
  stems: [],
  links: looks.map((look) => ({
    key: look,
    from: nowhere,
    control: nowhere,
    to: nowhere,
    look,
    inset: false,
  })),
  nodes: shapes.flatMap((shape) =>
    looks.map((look) => ({
      ...nowhere,
      id: `${shape}-${look}`,
      r: 1,
      shape,
      look,
      opacity: 1,
      inset: false,
    })),
  ),
  labels: [],
};

const styleOf = (element: Element | null | undefined): MarkPaint => {
  const style = element && getComputedStyle(element);
  return {
    fill: style?.fill ?? 'none',
    stroke: style?.stroke ?? 'none',
    width: Number.parseFloat(style?.strokeWidth ?? '') || 0,
  };
};

const byLook = <T>(of: (look: Look) => T): Readonly<Record<Look, T>> => ({
  plain: of('plain'),
  near: of('near'),
  selected: of('selected'),
  faint: of('faint'),
});

/** Reads the palette from the drawn samples. */
export function paletteOf(drawn: Element): Palette {
  const link = (look: Look): LinkPaint => {
    const { stroke, width } = styleOf(drawn.querySelector(`.links .${look}`));
    return { colour: stroke, width };
  };
  const mark = (shape: SceneNode['shape']) => (look: Look) =>
    styleOf(drawn.querySelector(`.${shape}.${look} .mark`));
  return {
    links: byLook(link),
    discs: byLook(mark('disc')),
    diamonds: byLook(mark('diamond')),
    chosen: styleOf(drawn.querySelector('.chosen')),
  };
}

/** Tells when the palette may have changed: by the visitor's options or the system. Returns the way to stop. */
export function watchPalette(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true });
  const listening = new AbortController();
  for (const query of [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ])
    matchMedia(query).addEventListener('change', changed, { signal: listening.signal });
  return () => {
    observer.disconnect();
    listening.abort();
  };
}
