import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { atlas, packageVersion } from './src/build/atlas-plugin.ts';
import { firstVisit } from './src/build/first-visit.ts';
import { prerender } from './src/build/prerender-plugin.ts';
import { publish } from './src/build/publish-plugin.ts';

/** Shared by all builds of a run: the network is worked out once. */
const data = atlas({
  network: process.env['ATLAS_NETWORK'] ?? 'data/clunet.json',
  version: await packageVersion(),
});
const parts = () => [svelte(), data];

export default defineConfig({
  base: './',
  plugins: [
    ...parts(),
    prerender({ parts }),
    publish({ embeddedIn: process.env['ATLAS_EMBEDDED_IN'] }),
  ],
  worker: { format: 'es', plugins: () => [data] },
  // Style sheets come with what they are for; those of the prerendered page are linked in it (prerender-plugin.ts).
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What fetches later parts is wanted before any of them.
            { name: 'greet', test: /src\/greet\.ts$|vite\/preload-helper/, priority: 1 },
            firstVisit('core', 'src/main.ts', 'src/view/contents.ts'),
          ],
        },
      },
    },
  },
  // Generous: a busy machine must not fail a test that only checks what is right.
  // Not each file in a process of its own: what is tested keeps nothing, and it takes half the time.
  test: { include: ['tests/unit/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
