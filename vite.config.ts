import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { atlas, packageVersion } from './src/build/atlas-plugin.ts';
import { prerender } from './src/build/prerender-plugin.ts';

/** What the first visit needs anyway stands in one file, which compresses better than five. */
const core =
  /node_modules\/(svelte|esm-env|clsx)\/|src\/(model\/(network|geography)|layout\/(?!force|ring|network)|scene|state|text\/(?!en|sl)|view\/(context|atlas|stills|ui\/(Search|Icon|icons)))/;

export default defineConfig(async ({ isSsrBuild }) => ({
  base: './',
  plugins: [
    svelte(),
    atlas({
      network: process.env['ATLAS_NETWORK'] ?? 'data/clunet.json',
      version: await packageVersion(),
    }),
    prerender(),
  ],
  // One style sheet: the prerendered page shows every component before its script has come.
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups: [{ name: 'core', test: core }] } } },
  },
  test: { include: ['tests/unit/**/*.test.ts'] },
}));
