import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { atlas, packageVersion } from './src/build/atlas-plugin.ts';
import { prerender } from './src/build/prerender-plugin.ts';

export default defineConfig(async () => ({
  base: './',
  plugins: [
    svelte(),
    atlas({
      network: process.env['ATLAS_NETWORK'] ?? 'data/clunet.json',
      version: await packageVersion(),
    }),
    prerender(),
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: { include: ['tests/unit/**/*.test.ts'] },
}));
