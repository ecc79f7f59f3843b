import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { filesIn, type Places } from './site-files.ts';

/** In bytes, uncompressed. What is larger (the list of towns, the world) is kept only once all is quiet. */
const largest = 200_000;

/** Pages by their content: their names stay the same. What a host has changed on its way is not kept. */
const page = (path: string, content: Buffer) => {
  const hash = createHash('sha256').update(content).digest('base64');
  return { url: path, revision: hash, integrity: `sha256-${hash}` };
};

/** What of a built site is kept on the visitor's device. The page that is one file is kept by who downloads it. */
async function keptOf(dist: string) {
  const paths = (await filesIn(dist)).filter(
    (path) => path.startsWith('assets/') || path.endsWith('index.html'),
  );
  const files = await Promise.all(
    paths.map(async (path) => ({ path, content: await readFile(join(dist, path)) })),
  );
  const isLarge = ({ path, content }: (typeof files)[number]) =>
    path.startsWith('assets/') && content.length > largest;
  return {
    small: files
      .filter((file) => !isLarge(file))
      .map(({ path, content }) =>
        path.startsWith('assets/') ? { url: path, revision: null } : page(path, content),
      ),
    large: files.filter(isLarge).map(({ path }) => path),
  };
}

/**
 * Writes `sw.js`. Own build with Workbox's parts, rather than `workbox-build`: that brings 300 packages to make a list
 * of files, which we have.
 */
export async function writeServiceWorker({ root, dist }: Places): Promise<void> {
  const site = await keptOf(dist);
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      __SITE__: JSON.stringify(site),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: resolve(root, 'src/service-worker.ts'),
        checks: { bundlerTimings: false },
        output: { format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  await writeFile(join(dist, 'sw.js'), output[0].code);
}
