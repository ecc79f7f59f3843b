/** The browser for the tests: one that is installed, else Playwright's own, else Debian's package. Node alone. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { run } from '../src/build/commands.mjs';

const withWindows = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The same engine without windows: a third faster, and what Playwright takes by itself too. */
const withoutWindows = 'chromium-headless-shell';
const debians = ['chromium', withoutWindows, 'fonts-liberation', 'fonts-dejavu-core'];

/** For containers, where Chromium's sandbox and graphics do not run; and no calls home. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without windows letters would else be set to whole pixels, wider than anybody sees them.
  '--font-render-hinting=none',
];

/** A name may stand for a mere hint at how to install it, and a download may lack system libraries. */
const works = (/** @type {string} */ file) =>
  existsSync(file) &&
  (process.platform === 'win32' ||
    spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0);

function playwrightsOwn() {
  try {
    /** @type {unknown} */
    const playwright = createRequire(import.meta.url)('playwright');
    return /** @type {typeof import('playwright')} */ (playwright).chromium.executablePath();
  } catch {
    return undefined; // not for this system
  }
}

/** The path of a browser that runs: that of CHROMIUM, an installed one, or Playwright's. */
export const findBrowser = () => find(process.env['CHROMIUM'], [withoutWindows, ...withWindows]);

/** The path of a browser that can show windows. */
export const findDesktopBrowser = () => find(undefined, withWindows);

/**
 * @param {string | undefined} wish
 * @param {readonly string[]} names
 */
function find(wish, names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const installed = [...(wish ? [wish] : []), ...names].flatMap((name) =>
    /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  const own = playwrightsOwn();
  return [...installed, ...(own ? [own] : [])].find(works);
}

/** @param {...string} args */
const asRoot = (...args) => {
  const [command = '', ...rest] =
    process.getuid?.() === 0 ? args : ['sudo', ...(process.stdin.isTTY ? [] : ['-n']), ...args];
  return run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
};

async function downloadPlaywrights() {
  if ((await run('playwright', ['install', 'chromium'])) !== 0) return;
  if (!findBrowser() && process.platform === 'linux')
    await run('playwright', ['install-deps', 'chromium']);
}

/**
 * Installs Debian's packages. Tries for a minute and more: somebody else may be installing.
 *
 * @param {readonly string[]} packages
 */
export async function installDebians(packages, attempts = 6) {
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  for (let attempt = 1; attempt <= attempts; attempt++) {
    await asRoot('apt-get', 'update', '-qq');
    if ((await asRoot('apt-get', '-o', 'DPkg::Lock::Timeout=60', ...install)) === 0) return;
    await setTimeout(10_000);
  }
}

/** The path of a browser, installed where there is none; undefined where nothing helped. */
export async function provideBrowser() {
  if (findBrowser() && findDesktopBrowser()) return findBrowser();
  console.log('No Chromium or Chrome found: fetching one ...');
  await downloadPlaywrights();
  if (!findBrowser() && existsSync('/usr/bin/apt-get')) await installDebians(debians);
  return findBrowser();
}
