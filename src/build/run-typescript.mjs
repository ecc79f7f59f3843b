import { createServer, createServerModuleRunner, runnerImport } from 'vite';
import { root } from './commands.mjs';

/**
 * Does something with a module of the project's own sources, which may import all that the build serves as
 * modules; Node 20 runs no TypeScript by itself.
 *
 * @template Module, Result
 * @param {string} file from the project's folder
 * @param {(module: Module) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withModule(file, use) {
  const { module: plugin } =
    /** @type {{ module: typeof import('./atlas-plugin.ts') }} */
    (await runnerImport('./src/build/atlas-plugin.ts', { root, configFile: false }));
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [plugin.atlas({ network: 'data/clunet.json', version: '' })],
  });
  try {
    const { ssr } = server.environments;
    const runner = createServerModuleRunner(/** @type {import('vite').DevEnvironment} */ (ssr));
    return await use(/** @type {Module} */ (await runner.import(`/${file}`)));
  } finally {
    await server.close();
  }
}
