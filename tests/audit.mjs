/**
 * Asks npm's registry for known weaknesses of the installed packages: grave ones fail. A registry that cannot be
 * asked, as without a network, is said aloud and fails nothing. Node alone.
 */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { root } from '../src/build/commands.mjs';

const grave = /** @type {const} */ (['high', 'critical']);

/** @typedef {{ readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> } }} Report */

const cli = process.env['npm_execpath'];
const [command, before] =
  cli && basename(cli) === 'npm-cli.js'
    ? /** @type {const} */ ([process.execPath, [cli]])
    : /** @type {const} */ (['npm', []]);
const { stdout, stderr, error } = spawnSync(command, [...before, 'audit', '--json'], {
  cwd: root,
  encoding: 'utf8',
  timeout: 60_000,
  shell: process.platform === 'win32' && command === 'npm',
});

/** @returns {Readonly<Record<string, number>> | undefined} */
function counts() {
  try {
    const report = /** @type {unknown} */ (JSON.parse(stdout));
    return /** @type {Report} */ (report).metadata?.vulnerabilities;
  } catch {
    return undefined; // cut off, or none
  }
}

const found = counts();
if (!found) {
  const why = error?.message ?? stderr.split('\n').find(Boolean) ?? 'no answer';
  console.warn(`Not checked for known weaknesses: the registry could not be asked (${why}).`);
} else {
  const said = Object.entries(found).map(([level, count]) => `${level} ${count}`);
  console.log(`Known weaknesses: ${said.join(', ')}`);
  if (grave.some((level) => (found[level] ?? 0) > 0)) {
    console.error('Run "npm audit" to see them.');
    process.exitCode = 1;
  }
}
