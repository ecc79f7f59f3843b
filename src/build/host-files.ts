/** The same headers in the ways of common hosts, as files to publish with the site or to include in a server's settings. */
import type { Headers, Rule } from './headers.ts';

const pairs = (headers: Headers) => Object.entries(headers);
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

/** Of rules that do not overlap: those for all other files of the site, and the exceptions. */
function split(rules: readonly Rule[]) {
  const common = rules.find(({ path }) => path === '')?.headers ?? {};
  const same = (headers: Headers) => JSON.stringify(headers) === JSON.stringify(common);
  return { common, exceptions: rules.filter(({ headers }) => !same(headers)) };
}

/** `_headers` of Netlify and Cloudflare Pages; the test server reads it too. */
export const netlify = (rules: readonly Rule[]): string =>
  lines(
    ...rules.flatMap(({ path, headers }) => [
      `/${path}`,
      ...pairs(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]),
  );

/** `.htaccess`, needs mod_headers. A percent sign would begin a variable there. */
export function apache(rules: readonly Rule[]): string {
  const { common, exceptions } = split(rules);
  const set = (headers: Headers, indent: string) =>
    pairs(headers).map(
      ([name, value]) => `${indent}Header always set ${name} "${value.replaceAll('%', '%%')}"`,
    );
  return lines(
    'DirectoryIndex index.html',
    'AddType application/manifest+json .webmanifest',
    'AddType font/woff2 .woff2',
    '<IfModule mod_headers.c>',
    ...set(common, '  '),
    ...exceptions.flatMap(({ path, headers }) => [
      `  <If "%{REQUEST_URI} =~ m#/${pattern(path)}$#">`,
      ...set(headers, '    '),
      '  </If>',
    ]),
    '</IfModule>',
  );
}

const pattern = (path: string) => path.replaceAll('.', '\\.').replace(/\*$/, '[^/]*');

/** For `include` within `server { … }`. A block with headers of its own inherits none, so each says them all. */
export function nginx(rules: readonly Rule[]): string {
  const { common, exceptions } = split(rules);
  const block = (location: string, headers: Headers, ...more: readonly string[]) => [
    `location ${location} {`,
    ...more.map((line) => `  ${line}`),
    ...pairs(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
  ];
  return lines(
    '# Atlas at the root of the host; where it lies in a folder, put its path before each location.',
    ...block('/', common, 'index index.html;'),
    ...block('~ \\.webmanifest$', common, 'types { application/manifest+json webmanifest; }'),
    ...exceptions.flatMap(({ path, headers }) =>
      block(path.endsWith('*') ? `/${path.slice(0, -1)}` : `= /${path}`, headers),
    ),
  );
}

/** For `import` within a site's block. */
export function caddy(rules: readonly Rule[]): string {
  const { common, exceptions } = split(rules);
  const block = (name: string, paths: string, headers: Headers) => [
    `@${name} ${paths}`,
    `header @${name} {`,
    ...pairs(headers).map(([key, value]) => `\t${key} "${value}"`),
    '}',
  ];
  const others = exceptions.map(({ path }) => `/${path}`).join(' ');
  return lines(
    '# Atlas at the root of the host; where it lies in a folder, put its path before each path.',
    ...block('atlas', `not path ${others}`, common),
    ...exceptions.flatMap(({ path, headers }, index) =>
      block(`atlas-${index + 1}`, `path /${path}`, headers),
    ),
  );
}
