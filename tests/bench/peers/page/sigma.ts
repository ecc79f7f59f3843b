/** A network by sigma.js, as it is by itself: marks, links and the names of the largest on WebGL. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { colours } from './colours.ts';
import { rings } from './rings.ts';
import { show } from './start.ts';

void show((host, partnership) => {
  const { partners, links, coordinator } = partnership;
  const places = rings(partnership);
  const graph = new Graph();
  partners.forEach(({ id, name }, i) =>
    graph.addNode(id, {
      label: name,
      size: id === coordinator ? 10 : 6,
      color: colours.mark,
      ...places[i],
    }),
  );
  for (const ends of links) {
    const [source, target] = ends.map((end) => partners[end]?.id);
    graph.addEdge(source, target, { color: colours.link });
  }
  // It draws before it returns.
  new Sigma(graph, host);
});
