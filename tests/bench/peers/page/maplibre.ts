/** A map by MapLibre: everything in one style, nothing from elsewhere; its names give way to each other. */
import type { Feature, FeatureCollection } from 'geojson';
import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import land from 'virtual:land';
import { colours } from './colours.ts';
import type { Partner, Partnership } from './partnership.ts';
import { show } from './start.ts';

setWorkerUrl(new URL(worker, import.meta.url).href);

const at = ({ lon, lat }: Partner): [number, number] => [lon, lat];
const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
const source = (data: FeatureCollection) => ({ type: 'geojson', data }) as const;

const marks = ({ partners }: Partnership) =>
  collection(
    partners.map((partner) => ({
      type: 'Feature',
      properties: { name: partner.name },
      geometry: { type: 'Point', coordinates: at(partner) },
    })),
  );
const lines = ({ partners, links }: Partnership) =>
  collection(
    links.map((ends) => ({
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: ends.flatMap((end) => partners.slice(end, end + 1)).map(at),
      },
    })),
  );

const styleOf = (partnership: Partnership) => ({
  version: 8,
  sources: {
    land: source(land),
    links: source(lines(partnership)),
    partners: source(marks(partnership)),
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
    { id: 'links', type: 'line', source: 'links', paint: { 'line-color': colours.link } },
    {
      id: 'marks',
      type: 'circle',
      source: 'partners',
      paint: { 'circle-color': colours.mark, 'circle-radius': 5 },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'partners',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['sans-serif'],
        'text-size': 14,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
      },
      paint: { 'text-color': colours.name },
    },
  ],
});

void show(async (host, partnership) => {
  const lons = partnership.partners.map(({ lon }) => lon);
  const lats = partnership.partners.map(({ lat }) => lat);
  const map = new Map({
    container: host,
    style: styleOf(partnership),
    bounds: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)],
    fitBoundsOptions: { padding: 40 },
    // Else names would take a third of a second more to come in.
    fadeDuration: 0,
    attributionControl: false,
  });
  await new Promise((done) => map.once('idle', done));
});
