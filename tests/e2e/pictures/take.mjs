/** `npm run pictures`: builds the page and takes the reference pictures anew. Node alone. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages, npm, root, run } from '../../../src/build/commands.mjs';
import { provideBrowser } from '../../browser.mjs';

const folder = join(root, 'tests/e2e/pictures');

const browser = (await installPackages()) && (await provideBrowser());
if (!browser) throw new Error('No browser: install Chromium.');
if ((await npm('run', 'build')) !== 0) process.exit(1);
for (const name of await readdir(folder)) if (name.endsWith('.png')) await rm(join(folder, name));
process.exitCode = await run(
  'playwright',
  ['test', '--config', 'tests/e2e/playwright.config.ts', '--retries', '0', 'pictures/'],
  { CHROMIUM: browser, UPDATE_PICTURES: '1' },
);
