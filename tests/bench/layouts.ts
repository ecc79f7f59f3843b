/** How long layouts, labels and scenes take, by the number of partners. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bake } from '../../src/build/bake.ts';
import type { Baked } from '../../src/layout/baked.ts';
import { tableMeasure } from '../../src/layout/measure.ts';
import { graphStage, ringStage, type Lettering } from '../../src/layout/network-stage.ts';
import { mapStage, type StageLayout } from '../../src/layout/stage.ts';
import { localText } from '../../src/model/network.ts';
import { placeNames, type LabelInput } from '../../src/scene/lettering.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { generatedNetwork, type Shape } from '../fixtures/generated.ts';
import { integer, ms, table, timeOf } from './timing.ts';

const counts = [14, 150, 1000, 10_000];
const size = { width: 1280, height: 720 };

async function baked(count: number, shape: Shape): Promise<Baked> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  try {
    const file = join(folder, 'network.json');
    await writeFile(file, JSON.stringify(generatedNetwork(count, shape)));
    const baking = await bake(file);
    if (!baking.ok) throw new Error(baking.problems.join('\n'));
    return baking.plate.baked;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function labelInput({ network, font }: Baked, layout: StageLayout): LabelInput {
  return {
    network,
    layout,
    viewport: layout.home,
    obstacles: [],
    shown: new Set(network.partners.map(({ id }) => id)),
    measure: tableMeasure(font),
    textScale: 1,
    detailOf: ({ place }) => (place ? localText(place.city, 'en') : ''),
    roleOf: ({ role }) => role,
  };
}

/** Layout, names, and the scene that a click on a partner asks for. */
async function timesOf(baked: Baked, lay: () => StageLayout | Promise<StageLayout>) {
  const layout = await lay();
  const input = labelInput(baked, layout);
  const labels = placeNames(input, []);
  const { network, viewport, shown, textScale } = input;
  const scene = (selection: string) =>
    sceneOf({
      network,
      layout,
      viewport,
      view: { selection, hovered: undefined, shown },
      labels,
      textScale,
      countryName: (code) => code,
    });
  return {
    layout: await timeOf(lay),
    names: await timeOf(() => placeNames(input, [])),
    scene: await timeOf(() => scene(`p${Math.floor(network.partners.length / 2)}`)),
    drawn: labels.length,
  };
}

/** The times of generated partnerships as a table. */
export async function layoutTimes(): Promise<string> {
  const rows: string[][] = [];
  for (const count of counts) {
    const star = await baked(count, 'star');
    const graph = await baked(count, 'graph');
    const lettering: Lettering = {
      measure: tableMeasure(star.font),
      textScale: 1,
      countryName: (code) => code,
    };
    const pictures = [
      ['map', star, () => mapStage(star, size, [])],
      ['network, star', star, () => ringStage(star, size, lettering)],
      ['network, graph', graph, () => graphStage(graph, size, lettering)],
    ] as const;
    for (const [name, network, lay] of pictures) {
      const { layout, names, scene, drawn } = await timesOf(network, lay);
      const row = [name, integer(count), ms(layout), ms(names), integer(drawn), ms(scene)];
      console.error(row.join('  '));
      rows.push(row);
    }
  }
  return table(
    ['picture', 'partners', 'layout ms', 'names ms', 'names drawn', 'scene of a selection ms'],
    rows,
  );
}
