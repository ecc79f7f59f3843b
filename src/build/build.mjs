/** `npm run build`: fills `dist/`; with `-- --network FILE` for another partnership than CLUNET. Node alone. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, run } from './commands.mjs';

const usage = 'npm run build [-- --network FILE]';

try {
  const { values } = parseArgs({ options: { network: { type: 'string' } } });
  const env = values.network
    ? // npm starts scripts in the project's folder; a path is meant from where the command was given.
      { ATLAS_NETWORK: resolve(process.env['INIT_CWD'] ?? '.', values.network) }
    : {};
  process.exitCode = (await installPackages()) ? await run('vite', ['build'], env) : 1;
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: ${usage}`);
  process.exitCode = 2;
}
