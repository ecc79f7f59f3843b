/** A network by Cytoscape.js on its canvas, with all names. */
import cytoscape from 'cytoscape';
import { colours } from './colours.ts';
import { rings } from './rings.ts';
import { show } from './start.ts';

void show(async (host, partnership) => {
  const { partners, links } = partnership;
  const places = rings(partnership);
  const drawing = cytoscape({
    container: host,
    elements: {
      nodes: partners.map(({ id, name }, i) => ({
        data: { id, name },
        position: { ...(places[i] ?? { x: 0, y: 0 }) },
        // A drag moves the picture, wherever it begins.
        pannable: true,
      })),
      edges: links.map((ends) => {
        const [source, target] = ends.map((end) => partners[end]?.id);
        return { data: { source, target } };
      }),
    },
    layout: { name: 'preset' },
    autoungrabify: true,
    style: [
      {
        selector: 'node',
        style: { label: 'data(name)', color: colours.name, 'background-color': colours.mark },
      },
      { selector: 'edge', style: { 'line-color': colours.link, width: 1 } },
    ],
  });
  await new Promise((done) => drawing.one('render', done));
});
