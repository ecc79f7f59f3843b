import { mostZoom, viewportOf } from '../layout/camera.ts';
import type { Size, Viewport } from '../layout/geometry.ts';
import type { MeasureText } from '../layout/measure.ts';
import { graphStage, isRing, networkReading, ringStage } from '../layout/network-stage.ts';
import { mapStage, type Reading, type StageLayout } from '../layout/stage.ts';
import { clampViewport } from '../layout/viewport.ts';
import type { Partner } from '../model/network.ts';
import { placeLine, textIn } from '../text/describe.ts';
import { placeNames } from './lettering.ts';
import type { PosterInput } from './poster.ts';
import { sceneOf, type Scene } from './scene.ts';

export const expectedReading = ({ baked, view }: PosterInput): Reading =>
  view.kind === 'map' ? 'near-far' : networkReading(baked);

async function layoutOf(
  { baked, view, frame, words }: PosterInput,
  size: Size,
  measure: MeasureText,
): Promise<StageLayout> {
  if (view.kind === 'map') return mapStage(baked, size, []);
  const lettering = {
    measure,
    textScale: frame.textScale,
    countryName: words.formats.country,
    keyElsewhere: true,
  };
  return isRing(baked) ? ringStage(baked, size, lettering) : graphStage(baked, size, lettering);
}

/** The same part of the picture as on the screen, as far as the poster's own shape allows. */
function viewportFor({ camera, kind }: PosterInput['view'], layout: StageLayout): Viewport {
  const { home, extent, size } = layout;
  if (!camera) return home;
  const limits = { extent, size, minK: home.k, maxK: home.k * mostZoom[kind] };
  return clampViewport(viewportOf(camera, layout), limits);
}

/** The picture itself, laid out for its box on the paper. */
export async function posterScene(
  input: PosterInput,
  size: Size,
  measure: MeasureText,
): Promise<{ readonly scene: Scene; readonly reading: Reading }> {
  const { baked, view, words, frame } = input;
  const { network } = baked;
  const layout = await layoutOf(input, { width: size.width, height: size.height }, measure);
  const viewport = viewportFor(view, layout);
  const named = view.labels ? new Set(view.labels) : view.shown;
  const detailOf = (partner: Partner): string =>
    view.kind === 'network'
      ? placeLine(partner, words)
      : textIn(partner.place?.city, words.language);
  const first = view.labels ?? [];
  const chosen = view.selection && (!view.labels || named.has(view.selection));
  const labels = placeNames(
    {
      network,
      layout,
      viewport,
      obstacles: [],
      shown: named,
      measure,
      textScale: frame.textScale,
      detailOf,
      roleOf: ({ role }) => words.m.roles[role],
    },
    chosen ? [view.selection, ...first.filter((id) => id !== view.selection)] : first,
  );
  const scene = sceneOf({
    network,
    layout,
    viewport,
    view: { selection: view.selection, hovered: undefined, shown: view.shown },
    labels,
    textScale: frame.textScale,
    countryName: words.formats.country,
    fine: true,
  });
  return { scene, reading: layout.reading };
}
