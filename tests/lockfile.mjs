/**
 * Whether the lock says exactly what is installed: each package by its content, from npm's registry, and none that
 * runs a program of its own while it is installed unless it is known here. Node alone.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../src/build/commands.mjs';

const registry = 'https://registry.npmjs.org/';
/** macOS file watching; its binary is in the package. */
const mayRunScripts = new Set(['fsevents']);

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {boolean} [inBundle]
 * @property {boolean} [hasInstallScript]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/**
 * What is wrong with a lock; an empty list where nothing is.
 *
 * @param {{ readonly lockfileVersion?: number, readonly packages?: Readonly<Record<string, Locked>> }} lock
 * @param {Pick<Locked, 'dependencies' | 'devDependencies'>} wanted what package.json asks for
 * @returns {string[]}
 */
export function faultsIn({ lockfileVersion, packages = {} }, wanted) {
  const { '': own = {}, ...others } = packages;
  /** @type {string[]} */
  const faults = lockfileVersion === 3 ? [] : ['it is not of version 3'];
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    if (JSON.stringify(own[kind] ?? {}) !== JSON.stringify(wanted[kind] ?? {}))
      faults.push(`its ${kind} are not those of package.json`);
    for (const [name, version] of Object.entries(wanted[kind] ?? {}))
      if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
        faults.push(`${name}: "${version}" is no exact version`);
  }
  for (const [path, { resolved, integrity, link, inBundle, hasInstallScript }] of Object.entries(
    others,
  )) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (link) faults.push(`${path}: is a link to a folder`);
    else if (!inBundle && !integrity?.startsWith('sha512-'))
      faults.push(`${path}: has no sha512 of its content`);
    if (resolved !== undefined && !resolved.startsWith(registry))
      faults.push(`${path}: comes from ${resolved}`);
    if (hasInstallScript && !mayRunScripts.has(name))
      faults.push(`${path}: runs a script while it is installed`);
  }
  return faults;
}

/** @param {string} name */
async function read(name) {
  /** @type {unknown} */
  const content = JSON.parse(await readFile(join(root, name), 'utf8'));
  return content;
}

/** The project's own packages, and those that only some measurements and browsers need. */
const folders = ['.', 'tests/browsers', 'tests/bench/lighthouse', 'tests/bench/peers'];

const [, script] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href)
  for (const folder of folders) {
    const faults = faultsIn(
      /** @type {Parameters<typeof faultsIn>[0]} */ (await read(`${folder}/package-lock.json`)),
      /** @type {Locked} */ (await read(`${folder}/package.json`)),
    );
    for (const fault of faults) console.error(`${folder}/package-lock.json: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
