import { runnerImport } from 'vite';
import { root } from './commands.mjs';

/**
 * Loads a module of the project's own sources, with all that the build serves as modules; Node 20 cannot by itself.
 *
 * @param {string} file from the project's folder
 */
export async function load(file) {
  const { module: plugin } = await runnerImport('./src/build/atlas-plugin.ts', {
    root,
    configFile: false,
  });
  const { module } = await runnerImport(`./${file}`, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [plugin.atlas({ network: 'data/clunet.json', version: '' })],
  });
  return module;
}
