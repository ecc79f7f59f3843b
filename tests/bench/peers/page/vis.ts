/** A network by vis-network on its canvas, with all names; its forces are off, for places are given. */
import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { colours } from './colours.ts';
import { rings } from './rings.ts';
import { show } from './start.ts';

void show(async (host, partnership) => {
  const { partners, links } = partnership;
  const places = rings(partnership);
  const network = new Network(
    host,
    {
      nodes: new DataSet(partners.map(({ id, name }, i) => ({ id, label: name, ...places[i] }))),
      edges: new DataSet(
        links.map((ends, id) => {
          const [from, to] = ends.map((end) => partners[end]?.id);
          return { id, from, to };
        }),
      ),
    },
    {
      physics: false,
      layout: { improvedLayout: false },
      interaction: { dragNodes: false },
      nodes: { shape: 'dot', size: 12, color: colours.mark },
      edges: { smooth: false, color: colours.link },
    },
  );
  await new Promise((done) => network.once('afterDrawing', done));
});
