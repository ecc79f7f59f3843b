/** `npm run check`: types, lint, format, unused code and packages, all of them even where one fails. Node alone. */
import { pathToFileURL } from 'node:url';
import { runBeside } from '../src/build/commands.mjs';

/** @typedef {{ readonly name: string; readonly command: readonly [string, ...string[]] }} Check */

/**
 * In two rows that take about the same time: each tool uses one processor.
 *
 * @type {readonly (readonly Check[])[]}
 */
const rows = [
  [{ name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] }],
  [
    { name: 'types', command: ['tsc'] },
    { name: 'types in components', command: ['svelte-check', '--fail-on-warnings'] },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'unused code', command: ['knip'] },
    { name: 'lockfile', command: [process.execPath, 'tests/lockfile.mjs'] },
    { name: 'known weaknesses', command: [process.execPath, 'tests/audit.mjs'] },
  ],
];

/** Runs every check; returns the names of those that passed and failed. */
export async function runChecks() {
  /** @type {string[]} */
  const passed = [];
  /** @type {string[]} */
  const failed = [];
  const runRow = async (/** @type {readonly Check[]} */ row) => {
    for (const { name, command } of row) {
      const [program, ...args] = command;
      const { code, said } = await runBeside(program, args);
      console.log(`\n--- check: ${name} (${command.join(' ')})\n${said}`);
      (code === 0 ? passed : failed).push(name);
    }
  };
  await Promise.all(rows.map(runRow));
  return { passed, failed };
}

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) {
  const { passed, failed } = await runChecks();
  for (const name of failed) console.error(`failed: ${name}`);
  console.log(`\n${passed.length} checks passed, ${failed.length} failed`);
  if (failed.length > 0) process.exitCode = 1;
}
