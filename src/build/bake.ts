import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { Baked } from '../layout/baked.ts';
import { prepare } from '../exchange/prepare.ts';
import type { Basemap } from '../layout/basemap.ts';
import type { NetworkDocument, Step, StepShown } from '../model/network.ts';
import { parseNetworkText, type Parsed } from '../model/parse.ts';
import { problemText } from '../model/problems.ts';
import { fontTable } from './font-table.ts';

const require = createRequire(import.meta.url);

/** Everything the page is made from: the network worked out, and its base map coarse and fine. */
export interface Plate {
  readonly baked: Baked;
  readonly basemap: Basemap;
  /** For zooming in; several times as long. */
  readonly fineBasemap: Basemap;
  /** The document's tour; who only looks never fetches it. */
  readonly tour: readonly StepShown[] | undefined;
  /** What the speaker says, by the steps' ids; apart, so that no stage ever holds it. */
  readonly notes: Readonly<Record<Step['id'], Step['note']>> | undefined;
}

export type Baking =
  | { readonly ok: true; readonly plate: Plate }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a network document, or any list of partners, and works out all that needs d3-geo, topojson or the schema. */
export async function bake(file: string): Promise<Baking> {
  const parsed = file.endsWith('.json')
    ? parseNetworkText(await readFile(file, 'utf8'))
    : await parseList(file);
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map(problemText) };
  return { ok: true, plate: await plateOf(parsed.network) };
}

/** A list as the page would open it. What is to be chosen or mended first is told by `npm run check-data`. */
async function parseList(file: string): Promise<Parsed> {
  const [{ readFiles }, { placePartners }, { openGazetteer }, { gazetteer }] = await Promise.all([
    import('../exchange/read/read.ts'),
    import('../exchange/places/place.ts'),
    import('../exchange/places/gazetteer.ts'),
    import('./gazetteer.ts'),
  ]);
  const source = { name: basename(file), bytes: new Uint8Array(await readFile(file)) };
  const { network, towns } = await readFiles([source], {});
  if (!network)
    return {
      ok: false,
      problems: [{ place: basename(file), code: 'not-a-partnership', values: {} }],
    };
  const placed = placePartners(network, towns, openGazetteer(await gazetteer()));
  return { ok: true, network: placed.network };
}

async function plateOf(network: NetworkDocument): Promise<Plate> {
  const world = JSON.parse(
    await readFile(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Topology;
  const { baked, basemap, fineBasemap } = prepare(network, world, await fontTable());
  const { tour } = network;
  return {
    baked,
    basemap,
    fineBasemap: fineBasemap(),
    tour: tour?.map(({ note: _, ...shown }) => shown),
    notes: tour && Object.fromEntries(tour.map(({ id, note }) => [id, note])),
  };
}

/** The base map as a definition that every picture on the page uses; it is sent once, in the page itself. */
export const basemapMarkup = ({ land, borders, countries, graticule }: Basemap): string =>
  '<svg class="base-map" width="0" height="0" aria-hidden="true"><defs><g id="base-map">' +
  '<g transform="scale(.1)">' +
  `<path class="graticule" d="${graticule}"/>` +
  `<path class="land" d="${land}"/>` +
  Object.entries(countries)
    .map(([code, d]) => `<path class="home" data-country="${code}" d="${d}"/>`)
    .join('') +
  `<path class="borders" d="${borders}"/>` +
  '</g></g></defs></svg>';
