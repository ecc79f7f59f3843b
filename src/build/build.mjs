/**
 * `npm run build`: fills `dist/`; with `-- --network FILE` for another partnership than CLUNET, with
 * `-- --embedded-in ORIGIN` for pages of other hosts to embed it. Node alone.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, run } from './commands.mjs';

const usage = 'npm run build [-- [--network FILE] [--embedded-in https://www.example.org] …]';

try {
  const { values } = parseArgs({
    options: { network: { type: 'string' }, 'embedded-in': { type: 'string', multiple: true } },
  });
  const { network, 'embedded-in': embeddedIn } = values;
  const env = {
    // npm starts scripts in the project's folder; a path is meant from where the command was given.
    ...(network && { ATLAS_NETWORK: resolve(process.env['INIT_CWD'] ?? '.', network) }),
    ...(embeddedIn && { ATLAS_EMBEDDED_IN: embeddedIn.join(' ') }),
  };
  process.exitCode = (await installPackages()) ? await run('vite', ['build'], env) : 1;
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: ${usage}`);
  process.exitCode = 2;
}
