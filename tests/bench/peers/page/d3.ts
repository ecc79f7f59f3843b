/** A map by d3 in plain SVG, as its examples have it: a path, lines, circles and texts, moved as a whole. */
import { geoMercator, geoPath, select, zoom } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/land-110m.json';
import { colours } from './colours.ts';
import { show } from './start.ts';

const topology = atlas as unknown as Topology<{ land: GeometryCollection }>;
const land = feature(topology, topology.objects.land);

void show((host, { partners, links }) => {
  const { clientWidth: width, clientHeight: height } = host;
  const coordinates = partners.map(({ lon, lat }): [number, number] => [lon, lat]);
  const projection = geoMercator().fitExtent(
    [
      [40, 40],
      [width - 40, height - 40],
    ],
    { type: 'MultiPoint', coordinates },
  );
  const points = coordinates.map((place) => projection(place) ?? [0, 0]);
  const svg = select(host).append('svg').attr('width', width).attr('height', height);
  const picture = svg.append('g');
  picture.append('path').attr('d', geoPath(projection)(land)).attr('fill', colours.land);
  picture
    .append('g')
    .attr('stroke', colours.link)
    .selectAll()
    .data(links)
    .join('line')
    .attr('x1', ([source]) => points[source]?.[0] ?? 0)
    .attr('y1', ([source]) => points[source]?.[1] ?? 0)
    .attr('x2', ([, target]) => points[target]?.[0] ?? 0)
    .attr('y2', ([, target]) => points[target]?.[1] ?? 0);
  const marks = picture
    .append('g')
    .selectAll()
    .data(partners)
    .join('g')
    .attr('transform', (_, i) => `translate(${(points[i] ?? []).join()})`);
  marks.append('circle').attr('r', 5).attr('fill', colours.mark);
  marks
    .append('text')
    .attr('x', 8)
    .attr('dy', '0.32em')
    .text(({ name }) => name);
  svg.call(
    zoom<SVGSVGElement, unknown>().on(
      'zoom',
      ({ transform }: { transform: { toString: () => string } }) =>
        picture.attr('transform', transform.toString()),
    ),
  );
});
