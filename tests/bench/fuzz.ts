/** Damaged files of every kind, for a bounded time each: what the readers make of them, and how long the slowest took. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { csvText } from '../../src/exchange/write/csv.ts';
import { documentText } from '../../src/exchange/write/document.ts';
import { geoJsonText } from '../../src/exchange/write/geojson.ts';
import { gexfText } from '../../src/exchange/write/gexf.ts';
import { graphMlText } from '../../src/exchange/write/graphml.ts';
import { parseNetwork } from '../../src/model/parse.ts';
import { generatedNetwork } from '../fixtures/generated.ts';
import { workbook } from '../fixtures/workbook.ts';
import type { Step, Task } from './fuzz-worker.ts';
import { integer, ms, table } from './timing.ts';

const milliseconds = 5000;
/** No small file may take longer, in milliseconds. */
const patience = 2000;
/** A reader that takes longer than this is taken not to end. */
const giveUp = 20_000;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A whole file of each kind, from partnerships that are made up. */
function wholeFiles(): readonly (readonly [kind: string, name: string, bytes: Uint8Array])[] {
  const parsed = parseNetwork(generatedNetwork(30, 'graph'));
  if (!parsed.ok) throw new Error('The made-up partnership is none.');
  const { network } = parsed;
  const cells = network.partners.map(({ name, role, country, place }) => [
    name,
    role,
    country,
    place?.lat ?? '',
    place?.lon ?? '',
  ]);
  const nodes = network.partners.map(({ id, name, country, place }) => ({
    id,
    name,
    country,
    lat: place?.lat,
    lon: place?.lon,
  }));
  const cordis = network.partners.map(({ name, country, place }, i) =>
    [
      101004730,
      'MADE-UP',
      900000000 + i,
      name,
      country,
      typeof place?.city === 'object' ? Object.values(place.city)[0] : (place?.city ?? ''),
      i === 0 ? 'coordinator' : 'participant',
    ]
      .map((cell) => `"${String(cell)}"`)
      .join(';'),
  );
  return [
    ['network document', 'a.json', utf8(documentText(network))],
    ['CSV', 'a.csv', utf8(csvText(network))],
    [
      'CORDIS',
      'organization.csv',
      utf8(
        ['projectID;projectAcronym;organisationID;name;country;city;role', ...cordis].join('\n'),
      ),
    ],
    ['GeoJSON', 'a.geojson', utf8(geoJsonText(network))],
    ['JSON graph', 'a.json', utf8(JSON.stringify({ nodes, links: network.links }))],
    ['GEXF', 'a.gexf', utf8(gexfText(network))],
    ['GraphML', 'a.graphml', utf8(graphMlText(network))],
    [
      'workbook',
      'a.xlsx',
      workbook({ Partners: [['Name', 'Role', 'Country', 'Latitude', 'Longitude'], ...cells] }),
    ],
  ];
}

interface Outcome {
  readonly runs: number;
  readonly read: number;
  /** Seeds of files at which the reader broke down, took too long or never ended: each is a fault. */
  readonly broken: readonly number[];
  readonly late: readonly number[];
  readonly slowest: number;
}

/** Runs beside this thread, so that a reader that never ends can be stopped. */
function fuzz(task: Task): Promise<Outcome> {
  return new Promise((done, fail) => {
    const outcome = { runs: 0, read: 0, broken: [] as number[], late: [] as number[], slowest: 0 };
    const worker = new Worker(join(import.meta.dirname, 'fuzz-worker.mjs'), { workerData: task });
    let seed = 0;
    const endless = () => {
      outcome.late.push(seed);
      outcome.slowest = Infinity;
      void worker.terminate();
    };
    let timer = setTimeout(endless, giveUp);
    worker.on('message', (step: Step) => {
      ({ seed } = step);
      clearTimeout(timer);
      timer = setTimeout(endless, giveUp);
      if (!step.done) return;
      const { read, broken, taken } = step.done;
      outcome.runs++;
      if (read) outcome.read++;
      if (broken) outcome.broken.push(seed);
      if (taken > patience) outcome.late.push(seed);
      outcome.slowest = Math.max(outcome.slowest, taken);
    });
    worker.on('error', fail);
    worker.on('exit', () => {
      clearTimeout(timer);
      done(outcome);
    });
  });
}

/** A table in Markdown, a row for each kind of file. */
export async function fuzzRuns(): Promise<string> {
  const rows: string[][] = [];
  for (const [kind, name, whole] of wholeFiles()) {
    const { runs, read, broken, late, slowest } = await fuzz({ name, whole, milliseconds });
    const listed = (seeds: readonly number[]) =>
      seeds.length === 0 ? '0' : `${seeds.length} (seeds ${seeds.slice(0, 5).join(', ')})`;
    rows.push([kind, integer(runs), integer(read), listed(broken), listed(late), ms(slowest)]);
  }
  return table(
    [
      'kind',
      'damaged files',
      'still read',
      'reader broke down',
      `over ${integer(patience)} ms`,
      'slowest ms',
    ],
    rows,
  );
}
