import type { Baked } from '../../../src/layout/baked.ts';
import type { Size } from '../../../src/layout/geometry.ts';
import type { MeasureText } from '../../../src/layout/measure.ts';
import { ringStage } from '../../../src/layout/network-stage.ts';
import { mapStage, type StageLayout } from '../../../src/layout/stage.ts';
import { placeNames, type LabelInput } from '../../../src/scene/lettering.ts';
import { sceneOf, type Scene, type SceneInput, type View } from '../../../src/scene/scene.ts';
import { placeLine, textIn } from '../../../src/text/describe.ts';
import { en } from '../../../src/text/en.ts';
import { formatsOf } from '../../../src/text/format.ts';

export const kinds = ['map', 'network'] as const;
export type Kind = (typeof kinds)[number];

const formats = formatsOf('en');
const words = { language: 'en', m: en, formats } as const;

export const everyone = ({ network }: Baked): ReadonlySet<string> =>
  new Set(network.partners.map(({ id }) => id));

export function stageOf(
  kind: Kind,
  baked: Baked,
  size: Size,
  { measure, textScale }: { readonly measure: MeasureText; readonly textScale: number },
): StageLayout {
  return kind === 'map'
    ? mapStage(baked, size, [])
    : ringStage(baked, size, { measure, textScale, countryName: formats.country });
}

/** What the page asks of lettering, in English, when nothing is filtered or moved. */
export function letteringOf(
  kind: Kind,
  baked: Baked,
  size: Size,
  { measure, textScale }: { readonly measure: MeasureText; readonly textScale: number },
): LabelInput {
  const layout = stageOf(kind, baked, size, { measure, textScale });
  return {
    network: baked.network,
    layout,
    viewport: layout.home,
    obstacles: [],
    shown: everyone(baked),
    measure,
    textScale,
    detailOf: (partner) =>
      kind === 'network'
        ? placeLine(partner, words)
        : partner.place
          ? textIn(partner.place.city, 'en')
          : '',
    roleOf: ({ role }) => en.roles[role],
  };
}

export function sceneInput(lettering: LabelInput, view: Partial<View> = {}): SceneInput {
  const { network, layout, viewport, shown, textScale } = lettering;
  return {
    network,
    layout,
    viewport,
    view: { selection: undefined, hovered: undefined, shown, ...view },
    labels: placeNames(lettering, []),
    textScale,
    countryName: formats.country,
  };
}

export const pictureOf = (lettering: LabelInput, view: Partial<View> = {}): Scene =>
  sceneOf(sceneInput(lettering, view));

/** Freezes plain values, maps' and sets' contents included; writing to any of it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    const forbid = () => {
      throw new TypeError('This collection is frozen.');
    };
    Object.assign(value, { set: forbid, add: forbid, delete: forbid, clear: forbid });
    for (const inside of value.values()) deepFreeze(inside);
  }
  Object.freeze(value);
  for (const inside of Object.values(value)) deepFreeze(inside);
  return value;
}
