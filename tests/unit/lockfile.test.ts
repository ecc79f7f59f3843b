import { expect, test } from 'vitest';
import { faultsIn } from '../lockfile.mjs';

const integrity = 'sha512-AAAA';
const wanted = { devDependencies: { a: '1.0.0' } };
const lock = (more: object) => ({
  lockfileVersion: 3,
  packages: { '': wanted, 'node_modules/a': { version: '1.0.0', integrity, ...more } },
});

test('a lock that names each package by its content is in order', () => {
  expect(faultsIn(lock({}), wanted)).toEqual([]);
  expect(
    faultsIn(lock({ resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' }), wanted),
  ).toEqual([]);
});

test.each([
  ['another host', { resolved: 'https://packages.example/a.tgz' }, 'comes from'],
  ['a repository', { resolved: 'git+ssh://git@example.org/a.git' }, 'comes from'],
  ['no hash', { integrity: undefined }, 'sha512'],
  ['a weak hash', { integrity: 'sha1-AAAA' }, 'sha512'],
  ['a script', { hasInstallScript: true }, 'runs a script'],
  ['a folder', { link: true }, 'link'],
])('%s is told', (_, more, fault) => {
  expect(faultsIn(lock(more), wanted).join()).toContain(fault);
});

test('a lock that lags behind, or a version that may change, is told', () => {
  expect(faultsIn(lock({}), {}).join()).toContain('not those of package.json');
  const loose = { devDependencies: { a: '^1.0.0' } };
  const packages = { ...lock({}).packages, '': loose };
  expect(faultsIn({ lockfileVersion: 3, packages }, loose).join()).toContain('no exact version');
});
