/** A map by Leaflet: land and links on a canvas; few partners as markers that keys reach, many on the canvas too. */
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import land from 'virtual:land';
import './leaflet.css';
import { colours } from './colours.ts';
import { show } from './start.ts';

/** Markers and lasting names are elements of their own; beyond, Leaflet's guides advise the canvas. */
const few = 150;

void show((host, { partners, links }) => {
  const at = ({ lat, lon }: { lat: number; lon: number }): [number, number] => [lat, lon];
  const map = L.map(host, { preferCanvas: true });
  map.attributionControl.setPrefix(false);
  map.fitBounds(partners.map(at), { padding: [40, 40] });
  L.geoJSON(land, {
    interactive: false,
    style: { stroke: false, fillColor: colours.land, fillOpacity: 1 },
  }).addTo(map);
  L.polyline(
    links.map((ends) => ends.flatMap((end) => partners.slice(end, end + 1)).map(at)),
    { interactive: false, color: colours.link, weight: 1 },
  ).addTo(map);
  for (const partner of partners) {
    const { name } = partner;
    if (partners.length > few)
      L.circleMarker(at(partner), {
        radius: 5,
        stroke: false,
        fillColor: colours.mark,
        fillOpacity: 1,
      })
        .bindTooltip(name)
        .addTo(map);
    else
      L.marker(at(partner), {
        alt: name,
        icon: L.divIcon({ className: 'dot', iconSize: [12, 12] }),
      })
        .bindTooltip(name, { permanent: true, direction: 'right', offset: [6, 0] })
        .addTo(map);
  }
});
