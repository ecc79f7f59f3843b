/**
 * `npm run test:browsers`: the main ways through the built atlas in Chromium, Firefox and WebKit, or in those named
 * (`-- firefox webkit`); `--only 'table|phone'` takes only the steps so named, `--built` the page as it was built
 * last. A browser that cannot be had is skipped, aloud. Not part of `npm test`: it installs two drivers and two browsers more. Node alone.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { installPackages, npm, root } from '../../src/build/commands.mjs';
import { serve } from '../../src/build/serve.mjs';
import { engines } from './engines.mjs';

const here = join(root, 'tests/browsers');
const dist = join(root, 'dist');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    built: { type: 'boolean', default: false },
  },
});

async function prepare() {
  if (!(await installPackages())) throw new Error('The packages could not be installed.');
  if (
    !existsSync(join(here, 'node_modules')) &&
    (await npm('ci', '--prefix', here, '--no-audit', '--no-fund')) !== 0
  )
    throw new Error('The drivers could not be installed.');
  if (!values.built && (await npm('run', 'build')) !== 0)
    throw new Error('The page could not be built.');
}

await prepare();
const { runnerImport } = await import('vite');
const { module } = /** @type {{ module: typeof import('./smoke.ts') }} */ (
  await runnerImport('./tests/browsers/smoke.ts', { root, configFile: false })
);
const { module: stepsModule } = /** @type {{ module: typeof import('./steps.ts') }} */ (
  await runnerImport('./tests/browsers/steps.ts', { root, configFile: false })
);

const { address, close } = await serve(dist, 0);
const folder = await mkdtemp(join(tmpdir(), 'atlas-browsers-'));
await writeFile(join(folder, stepsModule.river.name), stepsModule.river.text);
const single = (await readdir(dist)).find((name) => name.endsWith('-atlas.html')) ?? '';
const places = { site: address, file: pathToFileURL(join(dist, single)).href, folder };

/** @type {string[]} */
const lines = [];
let failures = 0;
try {
  for (const [engine, provide] of Object.entries(engines)) {
    if (positionals.length > 0 && !positionals.includes(engine)) continue;
    const found = await provide();
    if (typeof found === 'string') {
      lines.push(`${engine}: SKIPPED (${found})`);
      continue;
    }
    const whole = /** @type {import('./smoke.ts').Found} */ ({ engine, ...found });
    const { version, passed, failed } = await module.smoke(whole, places, values.only);
    failures += failed;
    lines.push(`${engine}: ${passed} steps passed, ${failed} failed (${version})`);
  }
} finally {
  await close();
  await rm(folder, { recursive: true });
}
console.log(`\n${lines.join('\n')}`);
if (failures > 0 || lines.length === 0) process.exitCode = 1;
