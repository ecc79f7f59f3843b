/**
 * `npm test`: installs what is missing (a browser too), runs the checks, the unit tests, the build and the
 * browser tests, and closes with how many passed and failed. Node alone.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { installPackages, npm, root, run } from '../src/build/commands.mjs';
import { provideBrowser } from './browser.mjs';
import { runChecks } from './checks.mjs';
import { missingForDesktop, provideDesktop } from './desktop.mjs';

const results = join(root, 'test-results');

/**
 * @typedef {object} Outcome
 * @property {string} part
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} [note]
 * @property {readonly string[]} [failures] what each failed test is called, and what it said
 */

/**
 * A part's outcome from what its runner reported and how it ended: ending badly without a failed
 * test, and running no test at all, are failures too.
 *
 * @param {Outcome} counted
 * @param {number} exitCode
 * @returns {Outcome}
 */
function settled(counted, exitCode) {
  if (counted.failed === 0 && exitCode !== 0)
    return { ...counted, failed: 1, note: `ended with code ${exitCode}` };
  if (counted.failed === 0 && counted.passed === 0)
    return { ...counted, failed: 1, note: 'no test ran' };
  return counted;
}

/**
 * What a runner wrote; undefined where it came to nothing.
 *
 * @param {string} file
 * @returns {Promise<unknown>}
 */
const report = async (file) => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : /** @type {unknown} */ (JSON.parse(text));
};

/**
 * A failed test in a few lines, so that the end of a log tells what there is to mend.
 *
 * @param {string} name
 * @param {string | undefined} message
 */
const failure = (name, message = '') =>
  `${name}\n${stripVTControlCharacters(message).split('\n').slice(0, 12).join('\n')}`;

/**
 * The tests of a suite that did not pass at the first try.
 *
 * @param {import('@playwright/test/reporter').JSONReportSuite} suite
 * @returns {readonly string[]}
 */
const failuresOf = ({ suites = [], specs }) => [
  ...suites.flatMap(failuresOf),
  ...specs.flatMap(({ file, line, title, tests }) =>
    tests.flatMap(({ results }) =>
      results.flatMap(({ status, error }) =>
        status === 'passed' || status === 'skipped'
          ? []
          : [failure(`${file}:${line} ${title}`, error?.message)],
      ),
    ),
  ),
];

async function checks() {
  const { passed, failed } = await runChecks();
  return [
    { part: 'checks', passed: passed.length, failed: failed.length, note: failed.join(', ') },
  ];
}

async function unitTests() {
  const file = join(results, 'unit.json');
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const json = /** @type {import('vitest/node').JsonTestResults | undefined} */ (
    await report(file)
  );
  // A file that could not even be loaded has no test to fail.
  const unread = (json?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const counts = {
    part: 'unit tests',
    passed: json?.numPassedTests ?? 0,
    failed: (json?.numFailedTests ?? 0) + unread.length,
    skipped: (json?.numPendingTests ?? 0) + (json?.numTodoTests ?? 0),
    failures: [
      ...unread.map(({ name, message }) => failure(name, message)),
      ...(json?.testResults ?? []).flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0])),
      ),
    ],
  };
  return settled(counts, code);
}

async function build() {
  const failed = (await npm('run', 'build')) !== 0;
  return { part: 'build', passed: failed ? 0 : 1, failed: failed ? 1 : 0 };
}

async function browserTests() {
  const part = 'browser tests';
  const browser = await provideBrowser();
  if (!browser) return { part, passed: 0, failed: 1, note: 'no browser: install Chromium' };
  await provideDesktop();
  const missing = missingForDesktop();
  const file = join(results, 'e2e.json');
  const code = await run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    CHROMIUM: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const json = /** @type {import('@playwright/test/reporter').JSONReport | undefined} */ (
    await report(file)
  );
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = json?.stats ?? {};
  const notes = [
    missing.length > 0 ? `real keys not tested without ${missing.join(', ')}` : '',
    flaky > 0 ? `${flaky} of them only at the second try: find out why` : '',
  ];
  const note = notes.filter(Boolean).join('; ');
  const failures = (json?.suites ?? []).flatMap(failuresOf);
  return settled(
    { part, passed: expected + flaky, failed: unexpected, skipped, note, failures },
    code,
  );
}

async function all() {
  if (!(await installPackages()))
    return [{ part: 'packages', passed: 0, failed: 1, note: 'npm ci failed' }];
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const before = [...(await checks()), await unitTests()];
  const built = await build();
  return [...before, built, ...(built.failed > 0 ? [] : [await browserTests()])];
}

const began = Date.now();
/** @type {readonly Outcome[]} */
const outcomes = await all();
for (const { part, failures = [] } of outcomes)
  for (const text of failures) console.log(`\n--- failed in ${part}: ${text}`);
console.log(`\n--- all in ${Math.round((Date.now() - began) / 1000)} s`);
for (const { part, passed, failed, skipped = 0, note } of outcomes)
  console.log(
    `${part}: ${passed} passed, ${failed} failed` +
      (skipped > 0 ? `, ${skipped} skipped` : '') +
      (note ? ` (${note})` : ''),
  );
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0 || sum('passed') === 0) process.exitCode = 1;
