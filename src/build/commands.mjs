/** Starting other programs, and installing what the project needs. Node alone: this runs before anything is installed. */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { basename, delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32';
const path = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

/**
 * A program started in the project's folder, without an input.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {'inherit' | 'pipe'} output
 * @param {Readonly<Record<string, string>>} [env]
 */
const start = (command, args, output, env = {}) =>
  spawn(command, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, PATH: path, ...env },
    // Installed tools are batch files there.
    shell: isWindows && command !== process.execPath,
  });

/**
 * Runs a program in the project's folder, its output shown, without an input.
 * Returns its exit code; 1 where it could not be started.
 *
 * @param {string} command a program, or a tool of an installed package
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] added to this process's own
 * @returns {Promise<number>}
 */
export const run = (command, args, env) =>
  new Promise((done) => {
    const child = start(command, args, 'inherit', env);
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      done(1);
    });
    child.once('close', (code) => {
      done(code ?? 1);
    });
  });

/**
 * Runs a program beside others: what it says is kept until it ends.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number; said: string }>}
 */
export const runBeside = (command, args) =>
  new Promise((done) => {
    const child = start(command, args, 'pipe');
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
    child.once('error', (error) => {
      done({ code: 1, said: `${said}${command} could not be started: ${error.message}\n` });
    });
    child.once('close', (code) => {
      done({ code: code ?? 1, said });
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
