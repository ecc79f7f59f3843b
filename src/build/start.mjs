/** `npm start`: installs what is missing, builds, and serves the built page. Node alone. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages, npm, root } from './commands.mjs';
import { serve } from './serve.mjs';

const dist = join(root, 'dist');

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @param {number} port */
async function serveOr(port) {
  try {
    return await serve(dist, port);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE')
      stop(`Port ${port} is taken. Choose another one, such as: PORT=${port + 1} npm start`);
    if (code === 'EACCES')
      stop(`Port ${port} may not be used here. Choose one from 1024 on: PORT=4173 npm start`);
    throw error;
  }
}

/** When the page was last written; undefined where there is none. */
const written = async () => (await stat(join(dist, 'index.html')).catch(() => undefined))?.mtimeMs;

const wish = process.env['PORT'] || '4173';
const port = /^\d{1,5}$/.test(wish) && Number(wish) <= 65535 ? Number(wish) : undefined;
if (port === undefined) stop(`PORT is "${wish}", but must be a number from 0 to 65535.`);

// A taken port is better known before the build than after it.
await (await serveOr(port)).close();

if (!(await installPackages())) stop('The packages could not be installed; npm says why above.');

const before = await written();
const failed = (await npm('run', 'build')) !== 0;
const after = await written();
if (failed && (after === undefined || after === before))
  stop('The page could not be built; the reason stands above.');

const { address } = await serveOr(port);
if (failed) console.log('\nThe data has problems: they are listed above, and the page shows them.');
console.log(`\nPartner Atlas: ${address}   (Ctrl+C stops it)`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
