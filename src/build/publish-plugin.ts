import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { originsIn, rulesOf, type Published } from './headers.ts';
import { apache, caddy, netlify, nginx } from './host-files.ts';
import { writeIcons } from './icons.ts';
import { writeServiceWorker } from './offline.ts';
import { policyIn } from './policy.ts';
import { filesIn } from './site-files.ts';

const hostFiles = {
  _headers: netlify,
  '.htaccess': apache,
  'server/nginx.conf': nginx,
  'server/Caddyfile': caddy,
} as const;

export interface PublishOptions {
  /** Origins of pages that may embed the atlas, separated by spaces. */
  readonly embeddedIn: string | undefined;
}

/** When all pages are written: adds what is made from the whole site, for those who publish it. */
export function publish({ embeddedIn }: PublishOptions): Plugin {
  let at = { root: '.', dist: 'dist' };
  const origins = originsIn(embeddedIn);
  return {
    name: 'publish',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      at = { root, dist: resolve(root, build.outDir) };
    },
    writeBundle: {
      sequential: true,
      handler: async () => {
        await writeIcons(at);
        await writeServiceWorker(at);
        await writeHostFiles(at.dist, origins);
      },
    },
  };
}

/** Writes the headers that hosts are to send, once for each kind of host. */
async function writeHostFiles(dist: string, embeddedIn: readonly string[]): Promise<void> {
  const outside = (await filesIn(dist)).filter((path) => !path.startsWith('assets/'));
  const files = await Promise.all(
    outside.map(async (path): Promise<Published> => {
      const policy = path.endsWith('.html') && policyIn(await readFile(join(dist, path), 'utf8'));
      return { path, policy: policy || undefined };
    }),
  );
  const rules = rulesOf(files, embeddedIn);
  for (const [path, text] of Object.entries(hostFiles)) {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text(rules));
  }
}
