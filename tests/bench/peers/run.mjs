/**
 * `npm run bench:peers`: the same partners drawn by ours and by other libraries, in one interleaved run, as a table in
 * Markdown. `-- --rounds 1 --counts 14,150 --peers ours,leaflet` measures less, `--built` takes the atlas as it was
 * built last. Not part of `npm test`: it installs the libraries, here and nowhere else, when it is asked for.
 */
import { existsSync, statSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, npm, root } from '../../../src/build/commands.mjs';
import { serve } from '../../../src/build/serve.mjs';
import { browserArgs, installDebians, provideBrowser } from '../../browser.mjs';

const here = join(root, 'tests/bench/peers');
const dist = join(root, 'dist');
const folder = join(root, 'node_modules/.cache/atlas-peers');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    counts: { type: 'string', default: '14,150,1000,10000' },
    peers: {
      type: 'string',
      default: 'ours,leaflet,maplibre,sigma,cytoscape,vis,echarts,d3',
    },
    built: { type: 'boolean', default: false },
  },
});

/** npm writes its own copy of the lock last, so a broken-off install counts as none. */
function peersAreInstalled() {
  const [installed, lock] = [
    join(here, 'node_modules/.package-lock.json'),
    join(here, 'package-lock.json'),
  ];
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
}

async function prepare() {
  if (!(await installPackages())) throw new Error('The packages could not be installed.');
  if (
    !peersAreInstalled() &&
    (await npm('ci', '--prefix', here, '--no-audit', '--no-fund', '--ignore-scripts')) !== 0
  )
    throw new Error('The other libraries could not be installed.');
  if (!values.built && (await npm('run', 'build')) !== 0)
    throw new Error('The page could not be built.');
  if (!existsSync('/usr/bin/pdftotext') && existsSync('/usr/bin/apt-get'))
    await installDebians(['poppler-utils'], 2);
  const executablePath = await provideBrowser();
  if (!executablePath) throw new Error('No browser: install Chromium.');
  return executablePath;
}

/**
 * @template Module
 * @param {string} name
 * @returns {Promise<Module>}
 */
async function load(name) {
  const { runnerImport } = await import('vite');
  const { module } = /** @type {{ module: Module }} */ (
    await runnerImport(`./tests/bench/peers/${name}`, { root, configFile: false })
  );
  return module;
}

const executablePath = await prepare();
const { chromium } = await import('playwright');
/** As everywhere here without a graphics card; WebGL is worked out by the processor. */
const args = [...browserArgs, '--enable-unsafe-swiftshader'];
const launch = () => chromium.launch({ executablePath, args });
/** @type {typeof import('./pages.ts')} */
const { buildPages, peers } = await load('pages.ts');
/** @type {typeof import('./subjects.ts')} */
const { subjectsOf } = await load('subjects.ts');
/** @type {typeof import('./report.ts')} */
const { compare } = await load('report.ts');

const wanted = values.peers.split(',');
const keys = /** @type {(keyof typeof peers)[]} */ (Object.keys(peers));
await buildPages(
  root,
  folder,
  keys.filter((peer) => wanted.includes(peer)),
);
const pages = await serve(folder, 0);
const ours = await serve(dist, 0);
try {
  const before = loadavg();
  const figures = await compare({
    launch,
    root,
    rounds: Number(values.rounds),
    counts: values.counts.split(',').map(Number),
    subjects: subjectsOf(wanted, root, {
      pages: { address: pages.address, folder },
      ours: { address: ours.address, folder: dist },
    }),
  });
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const busy = [before, loadavg()].map(([minute]) => minute?.toFixed(1)).join(' to ');
  console.log(
    `\n${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${busy},` +
      ` Node ${process.version}, Chromium ${version}; median of ${values.rounds} rounds\n\n${figures}\n`,
  );
} finally {
  await pages.close();
  await ours.close();
}
