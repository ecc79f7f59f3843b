/**
 * `npm run soak`: ten thousand random intents against the built page, some minutes. `SOAK_SEED` repeats a run (as far
 * as the machine's speed is the same), `SOAK_INTENTS` makes it shorter. Node alone.
 */
import { installPackages, npm, run } from '../../../src/build/commands.mjs';
import { provideBrowser } from '../../browser.mjs';

const { SOAK_INTENTS = '10000', SOAK_SEED = String(1 + Math.floor(Math.random() * 1_000_000)) } =
  process.env;

const browser = (await installPackages()) && (await provideBrowser());
if (!browser) throw new Error('No browser: install Chromium.');
if ((await npm('run', 'build')) !== 0) process.exit(1);
console.log(`${SOAK_INTENTS} intents; the seed is ${SOAK_SEED}.`);
process.exitCode = await run(
  'playwright',
  ['test', '--config', 'tests/e2e/playwright.config.ts', '--retries', '0', 'soak/'],
  { CHROMIUM: browser, SOAK_INTENTS, SOAK_SEED },
);
