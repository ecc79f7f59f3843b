import { fontTable } from '../../../src/build/font-table.ts';
import type { Baked } from '../../../src/layout/baked.ts';
import { baseExtent } from '../../../src/layout/basemap.ts';
import { fitBase, mainCluster, projectPlaces, tuneFraming } from '../../../src/layout/framing.ts';
import type { Point, Size } from '../../../src/layout/geometry.ts';
import { tableMeasure } from '../../../src/layout/measure.ts';
import { ringStage } from '../../../src/layout/network-stage.ts';
import { mapStage, onStage, type StageLayout } from '../../../src/layout/stage.ts';
import { formatsOf } from '../../../src/text/format.ts';
import { clunet } from '../model/clunet.ts';

const network = clunet();
const places = network.partners.flatMap(({ id, place }) =>
  place ? [{ id, lon: place.lon, lat: place.lat }] : [],
);
const points = projectPlaces(fitBase(tuneFraming(places), places), places);

/** As `src/build/bake.ts` makes it, without drawing the base map, which takes seconds. */
const baked: Baked = {
  network,
  places: Object.fromEntries(
    places.map(({ id }, index) => {
      const { x, y } = points[index]!;
      return [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]];
    }),
  ),
  outliers: mainCluster(places).outliers.map((group) => group.map(({ id }) => id)),
  extent: baseExtent,
  font: await fontTable(),
};

const lettering = {
  measure: tableMeasure(baked.font),
  textScale: 1,
  countryName: formatsOf('en').country,
};

const onScreen = (stage: StageLayout): ReadonlyMap<string, Point> =>
  new Map(network.partners.map(({ id }) => [id, onStage(stage, stage.home, id)!]));

/** Where CLUNET's partners stand on a stage, in pixels. */
export const clunetOnMap = (size: Size) => onScreen(mapStage(baked, size, []));
export const clunetOnRing = (size: Size) => onScreen(ringStage(baked, size, lettering));
