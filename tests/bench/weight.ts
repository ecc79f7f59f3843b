/** How many bytes a page needs: what a browser asks for, compressed as a good host would. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';

export const kinds = ['html', 'css', 'js', 'data', 'font', 'image'] as const;
export type FileKind = (typeof kinds)[number];

export interface Weight {
  readonly path: string;
  readonly kind: FileKind;
  readonly raw: number;
  readonly brotli: number;
}

const kindOf: Readonly<Record<string, FileKind>> = {
  html: 'html',
  css: 'css',
  js: 'js',
  mjs: 'js',
  json: 'data',
  woff2: 'font',
  svg: 'image',
  png: 'image',
};

export const brotli11 = (body: Uint8Array): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Follows a page's requests from now on: the paths asked for so far, each once. */
export function pathsOf(page: Page): ReadonlySet<string> {
  const paths = new Set<string>();
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http')) paths.add(pathname);
  });
  return paths;
}

/** Everything the page at an address asks for until one second after it reacts, as paths. */
export async function firstVisit(
  page: Page,
  address: string,
  pass: (ms: number) => Promise<void> = (ms) => page.waitForTimeout(ms),
): Promise<ReadonlySet<string>> {
  const paths = pathsOf(page);
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  await pass(1000);
  return new Set(paths);
}

/** Looks at each view, panel and page once, and changes the language. */
export async function lookAround(page: Page): Promise<void> {
  for (const hash of [
    'view=network',
    'view=both',
    'view=table',
    ...['aims', 'budget', 'timeline', 'partners'].map((panel) => `panel=${panel}`),
    'partner=lakes&panel=partner',
    'page=sources',
    'view=map&lang=sl',
  ]) {
    await page.evaluate((next) => (location.hash = next), hash);
    await page.locator('html[data-alive]').waitFor();
    await page.waitForLoadState('networkidle');
  }
}

/** The weights of a built page's files, by their paths on the server. */
export const weigh = (dist: string, paths: Iterable<string>): Promise<Weight[]> =>
  Promise.all(
    [...paths].map(async (path) => {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const kind = kindOf[file.slice(file.lastIndexOf('.') + 1)];
      if (!kind)
        throw new Error(`${path}: say in tests/bench/weight.ts what kind of file this is.`);
      const body = await readFile(join(dist, file));
      // Fonts are compressed in themselves.
      const brotli = kind === 'font' ? body.length : brotli11(body);
      return { path, kind, raw: body.length, brotli };
    }),
  );

export const total = (weights: readonly Weight[], ...of: readonly FileKind[]): number =>
  weights.filter(({ kind }) => of.includes(kind)).reduce((sum, { brotli }) => sum + brotli, 0);
