/**
 * Works out an opened network for the page, as the build does for its own (`build/bake.ts`): where
 * partners stand and the base map under them. No DOM: it runs in a worker, with the world fetched
 * when it is needed.
 */
import type { Topology } from 'topojson-specification';
import type { Baked } from '../layout/baked.ts';
import { bakeBasemap, baseExtent, type Basemap } from '../layout/basemap.ts';
import { fitBase, mainCluster, projectPlaces, tuneFraming } from '../layout/framing.ts';
import type { NearFar, Place } from '../layout/near-far.ts';
import type { FontTable } from '../layout/measure.ts';
import { countriesOf, type NetworkDocument } from '../model/network.ts';

export interface Prepared {
  readonly baked: Baked;
  readonly basemap: Basemap;
  /** For zooming in; several times as long, so it is only drawn when asked for. */
  readonly fineBasemap: () => Basemap;
}

/** Detail of the map that only zooming in shows, in square base units. */
const fineTolerance = 0.08;

/** What the map shows when no partner has a place. */
const wholeGlobe: NearFar = { rotate: [-10, -20, 0], c0: 5 };
const corners: readonly Place[] = [-120, -60, 0, 60, 120].flatMap((lon) =>
  [-50, 0, 70].map((lat) => ({ lon, lat })),
);

/** The tour is not in what is baked: it is fetched apart by those who present. */
export function prepare(
  { tour: _, ...network }: NetworkDocument,
  world: Topology,
  font: FontTable,
): Prepared {
  const places = network.partners.flatMap(({ id, country, place }) =>
    place ? [{ id, country, lon: place.lon, lat: place.lat }] : [],
  );
  const base =
    places.length > 0 ? fitBase(tuneFraming(places), places) : fitBase(wholeGlobe, corners);
  const points = projectPlaces(base, places);
  const countries = countriesOf(network).map(({ code }) => code);
  const map = { world, base, countries, homes: places };
  return {
    baked: {
      network,
      places: Object.fromEntries(
        places.map(({ id }, index) => {
          const { x, y } = points[index] ?? { x: 0, y: 0 };
          return [id, [tenth(x), tenth(y)]];
        }),
      ),
      outliers: mainCluster(places).outliers.map((group) => group.map(({ id }) => id)),
      extent: baseExtent,
      font,
    },
    basemap: bakeBasemap(map),
    fineBasemap: () => bakeBasemap({ ...map, tolerance: fineTolerance }),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
