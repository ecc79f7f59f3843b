import type { Baked } from '../layout/baked.ts';
import type { Rect, Size } from '../layout/geometry.ts';
import { tableMeasure } from '../layout/measure.ts';
import { mapStage } from '../layout/stage.ts';
import { textIn } from '../text/describe.ts';
import type { Formats } from '../text/format.ts';
import type { Language, Messages } from '../text/messages.ts';
import { placeNames } from './lettering.ts';
import { sceneOf, type Scene } from './scene.ts';

/**
 * The map as it looks when nobody has touched it, on a stage of a given size: for the page before its
 * script runs, and for print. Names keep clear of the obstacles, in the stage's pixels.
 */
export function plateScene(
  baked: Baked,
  size: Size,
  words: { readonly language: Language; readonly m: Messages; readonly formats: Formats },
  obstacles: readonly Rect[] = [],
): Scene {
  const { network } = baked;
  const layout = mapStage(baked, size, obstacles);
  const shown = new Set(network.partners.map((partner) => partner.id));
  const labels = placeNames(
    {
      network,
      layout,
      viewport: layout.home,
      obstacles,
      shown,
      measure: tableMeasure(baked.font),
      textScale: 1,
      detailOf: ({ place }) => textIn(place?.city, words.language),
      roleOf: ({ role }) => words.m.roles[role],
    },
    [],
  );
  return sceneOf({
    network,
    layout,
    viewport: layout.home,
    view: { selection: undefined, hovered: undefined, shown },
    labels,
    textScale: 1,
    countryName: words.formats.country,
  });
}
