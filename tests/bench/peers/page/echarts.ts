/** A map by ECharts on its canvas: the land as `geo`, the partners as a scatter with names, its own description. */
import { LinesChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import land from 'virtual:land';
import { colours } from './colours.ts';
import { show } from './start.ts';

use([LinesChart, ScatterChart, AriaComponent, GeoComponent, CanvasRenderer]);

void show(async (host, { partners, links }) => {
  registerMap('land', { geoJSON: land });
  const lons = partners.map(({ lon }) => lon);
  const lats = partners.map(({ lat }) => lat);
  const chart = init(host);
  const finished = new Promise((done) => chart.on('finished', done));
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    geo: {
      map: 'land',
      roam: true,
      silent: true,
      boundingCoords: [
        [Math.min(...lons) - 2, Math.max(...lats) + 2],
        [Math.max(...lons) + 2, Math.min(...lats) - 2],
      ],
      itemStyle: { areaColor: colours.land, borderWidth: 0 },
    },
    series: [
      {
        type: 'lines',
        coordinateSystem: 'geo',
        lineStyle: { color: colours.link, width: 1 },
        data: links.map((ends) => ({
          coords: ends
            .flatMap((end) => partners.slice(end, end + 1))
            .map(({ lon, lat }) => [lon, lat]),
        })),
      },
      {
        type: 'scatter',
        name: 'Partners',
        coordinateSystem: 'geo',
        itemStyle: { color: colours.mark },
        label: { show: true, formatter: '{b}', position: 'right', color: colours.name },
        labelLayout: { hideOverlap: true },
        data: partners.map(({ name, lon, lat }) => ({ name, value: [lon, lat] })),
      },
    ],
  });
  await finished;
});
