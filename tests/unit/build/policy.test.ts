import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { oneFilePolicy, policyIn, policyTag, sitePolicy } from '../../../src/build/policy.ts';

/** What a policy says for a directive; undefined where it says nothing. */
const sources = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const endpoints = ['https://example.org/form', 'mailto:office@example.org'];
const site = sitePolicy(endpoints);
const oneFile = oneFilePolicy({ scripts: ['one()', 'two()'], styles: ['a{}'], endpoints });

describe.each([
  ['the site', site],
  ['the one file', oneFile],
])('the policy of %s', (_, policy) => {
  test('lets through only what is named', () => {
    expect(sources(policy, 'default-src')).toEqual(["'none'"]);
    expect(sources(policy, 'base-uri')).toEqual(["'none'"]);
    expect(sources(policy, 'form-action')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe|\*|strict-dynamic/);
  });

  test('asks for trusted types', () => {
    expect(sources(policy, 'require-trusted-types-for')).toEqual(["'script'"]);
    expect(sources(policy, 'trusted-types')?.[0]).toBe('svelte-trusted-html');
  });

  test('is read from the page as it was written', () => {
    expect(policyIn(`<!doctype html><head>${policyTag(policy)}</head>`)).toBe(policy);
  });
});

test('the site runs and wears files of its own host, and nothing that stands in the page', () => {
  expect(sources(site, 'script-src')).toEqual(["'self'"]);
  expect(sources(site, 'style-src')).toEqual(["'self'"]);
});

test('the one file runs and wears its own texts, and no other', () => {
  expect(sources(oneFile, 'script-src')).toEqual([hash('one()'), hash('two()')]);
  expect(sources(oneFile, 'style-src')).toEqual([hash('a{}')]);
});

describe('forms', () => {
  test('go to where they are sent, and nowhere else', () => {
    expect(sources(site, 'connect-src')).toEqual(["'self'", 'https://example.org/form']);
    expect(sources(oneFile, 'connect-src')).toEqual(['https://example.org/form']);
    expect(sitePolicy([])).not.toContain('http');
    const closed = oneFilePolicy({ scripts: [], styles: [], endpoints: [] });
    expect(sources(closed, 'connect-src')).toEqual(["'none'"]);
  });

  test('cannot say more by their address', () => {
    const evil = `https://example.org/a;script-src */b,c"'$?q=1; script-src *`;
    expect(sources(sitePolicy([evil]), 'connect-src')).toEqual([
      "'self'",
      'https://example.org/a%3Bscript-src%20*/b%2Cc%22%27%24',
    ]);
    expect(sitePolicy(['https://a;script-src/'])).not.toContain('https://a;');
  });
});
