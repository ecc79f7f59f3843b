import { describe, expect, test } from 'vitest';
import { originsIn, rulesOf } from '../../../src/build/headers.ts';
import { apache, caddy, netlify, nginx } from '../../../src/build/host-files.ts';

const files = [
  { path: 'index.html', policy: "script-src 'self'" },
  { path: 'sl/index.html', policy: "script-src 'self'" },
  { path: 'x-atlas.html', policy: "script-src 'sha256-a'; connect-src https://a.example/%3B" },
  { path: 'sw.js', policy: undefined },
];
const rules = rulesOf(files, ['https://cms.example']);
const headersOf = (path: string) => rules.find((rule) => rule.path === path)?.headers ?? {};

describe('the headers', () => {
  test('repeat the page’s own policy, and say who may embed it', () => {
    expect(headersOf('')['Content-Security-Policy']).toBe(
      "script-src 'self'; frame-ancestors 'self' https://cms.example",
    );
    expect(headersOf('x-atlas.html')['Content-Security-Policy']).toContain('sha256-a');
    expect(headersOf('sw.js')).toEqual(headersOf('index.html'));
  });

  test('let only what has its content’s hash in its name be kept unasked', () => {
    expect(headersOf('assets/*')['Cache-Control']).toContain('immutable');
    for (const path of ['', 'index.html', 'sl/', 'sl/index.html', 'x-atlas.html', 'sw.js'])
      expect(headersOf(path)['Cache-Control']).toBe('no-cache');
  });

  test('are said once for each file', () => {
    const paths = rules.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith('assets/'))).toEqual(['assets/*']);
  });

  test.each(Object.entries({ netlify, apache, nginx, caddy }))('are all in %s', (kind, write) => {
    const text = write(rules);
    for (const value of rules.flatMap(({ headers }) => Object.values(headers)))
      expect(text).toContain(kind === 'apache' ? value.replaceAll('%', '%%') : value);
  });
});

describe('pages that may embed the atlas', () => {
  test('are given as origins', () => {
    expect(originsIn(undefined)).toEqual([]);
    expect(originsIn('https://a.example http://localhost:8080/')).toEqual([
      'https://a.example',
      'http://localhost:8080',
    ]);
  });

  test.each(['a.example', 'https://a.example/page', '*', "'self'", 'javascript:1', 'https://a;b'])(
    '%s is none',
    (text) => {
      expect(() => originsIn(text)).toThrow('is no origin');
    },
  );
});
