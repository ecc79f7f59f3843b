/** Starting other programs, and installing what the project needs. Node alone: this runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

/**
 * Runs a program in the project's folder, its output shown, without an input.
 * Returns its exit code; 1 where it could not be started.
 *
 * @param {string} command a program, or a tool of an installed package
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] added to this process's own
 * @returns {Promise<number>}
 */
export const run = (command, args, env = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PATH: path, ...env },
      // Installed tools are batch files there.
      shell: isWindows && command !== process.execPath,
    });
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      done(1);
    });
    child.once('close', (code) => {
      done(code ?? 1);
    });
  });

/**
 * npm itself: the one that runs this script, else the one on the path.
 *
 * @param {...string} args
 */
export function npm(...args) {
  const cli = process.env['npm_execpath'];
  return cli && basename(cli) === 'npm-cli.js'
    ? run(process.execPath, [cli, ...args])
    : run('npm', args);
}

/** npm writes its own copy of the lock last, so a broken-off install counts as none. */
function packagesAreInstalled() {
  const installed = resolve(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(resolve(root, 'package-lock.json')).mtimeMs;
}

/** Installs the packages where they are missing or older than the lock; says whether all are there. */
export async function installPackages() {
  if (packagesAreInstalled()) return true;
  console.log('Installing packages (once, about a minute) ...');
  // Everything is bundled at build time, so all packages are needed even where NODE_ENV says production.
  return (await npm('ci', '--include=dev', '--no-audit', '--no-fund')) === 0;
}
