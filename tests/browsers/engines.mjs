/** The browsers of this machine, installed where that can be done without asking anybody. Node alone. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebians, provideBrowser } from '../browser.mjs';
import { missingForDesktop, provideDesktop } from '../desktop.mjs';

/** @param {...string} names */
function find(...names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names
    .filter(Boolean)
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((file) => existsSync(file));
}

const findFirefox = () => find(process.env['FIREFOX'] ?? '', 'firefox', 'firefox-esr');

/** WebKit's small browser has no place on the path. */
function findMiniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((path) => existsSync(path));
  return libraries
    .flatMap((path) => [path, ...readdirSync(path).map((name) => join(path, name))])
    .flatMap((path) => ['webkitgtk-6.0', 'webkit2gtk-4.1'].map((name) => join(path, name)))
    .map((path) => join(path, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

/** @param {...string} packages */
async function install(...packages) {
  if (!existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} ...`);
  await installDebians(packages, 2);
}

async function firefox() {
  if (!findFirefox()) await install('firefox-esr');
  const file = findFirefox();
  return file ? { file } : 'no Firefox: install one, or name it in FIREFOX';
}

async function webkit() {
  if (process.platform !== 'linux') return 'WebKitGTK is for Linux only';
  if (!find('WebKitWebDriver')) await install('webkit2gtk-driver');
  await provideDesktop();
  const server = find('WebKitWebDriver');
  const file = findMiniBrowser();
  if (!server || !file) return 'no WebKitGTK: install webkit2gtk-driver';
  const missing = missingForDesktop();
  return missing.length > 0 ? `no display: install ${missing.join(', ')}` : { server, file };
}

async function chromium() {
  const file = await provideBrowser();
  return file ? { file } : 'no Chromium: install one, or name it in CHROMIUM';
}

/** Each engine: where it is, or why there is none. */
export const engines = { chromium, firefox, webkit };
