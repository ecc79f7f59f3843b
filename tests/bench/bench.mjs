/**
 * `npm run bench`: builds the page, measures it and its parts, and prints the figures as Markdown; `npm run bench --
 * crowds` measures one part: page, visits, lighthouse, sync, crowds, fuzz, walk, layout.
 */
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { npm, root } from '../../src/build/commands.mjs';
import { serve } from '../../src/build/serve.mjs';
import { browserArgs, provideBrowser } from '../browser.mjs';

const dist = join(root, 'dist');

/** The layouts are measured as they are shipped: as one bundle, made by the same tool. */
async function loadReport() {
  const outDir = join(root, 'node_modules/.cache/atlas-bench');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      rolldownOptions: {
        input: ['tests/bench/report.ts', 'tests/bench/fuzz-worker.ts'],
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  /** @type {unknown} */
  const bundle = await import(pathToFileURL(join(outDir, 'report.mjs')).href);
  return /** @type {typeof import('./report.ts')} */ (bundle).report;
}

const names = process.argv.slice(2);
const lighthouse = join(root, 'tests/bench/lighthouse');
if (
  (names.length === 0 || names.includes('lighthouse')) &&
  !existsSync(join(lighthouse, 'node_modules')) &&
  (await npm('ci', '--prefix', lighthouse, '--no-audit', '--no-fund')) !== 0
)
  throw new Error('Lighthouse could not be installed.');
const executablePath = await provideBrowser();
if (!executablePath) throw new Error('No browser: install Chromium.');
if ((await npm('run', 'build')) !== 0) process.exit(1);
const report = await loadReport();
const browser = await chromium.launch({ executablePath, args: browserArgs });
const { address, close } = await serve(dist, 0);
try {
  const figures = await report({ browser, address, dist, root }, names);
  const [cpu] = cpus();
  console.log(
    `\n${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB,` +
      ` Node ${process.version}, Chromium ${browser.version()}\n\n${figures}`,
  );
} finally {
  await browser.close();
  await close();
}
