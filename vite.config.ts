import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { atlas, packageVersion } from './src/build/atlas-plugin.ts';
import { prerender } from './src/build/prerender-plugin.ts';

/** What is fetched only when somebody asks for it; all else is the first visit's. */
const later =
  /src\/(text\/(load-spoken|(options-|dialogs-|shortcuts-|announcements-)?(en|sl)|announce|dialog|load-options)|layout\/(force|ring|network|pack|start|country|marks)|scene\/blend|exchange|input\/(stage-|walk|own-keys|labels|record|refusals|traverse|reachable|type-ahead)|layout\/nearest|state\/(journey|animate|announcer|system-wishes|form|letter|draft|index-items)|view\/(contents|KeyHints|dialogs\/(?!DialogArea)|ReadingGuide|\w+Page|panels\/\w+Panel|stage\/(FineMap|FilterGroups|PartnerTable|rows|gestures)|ui\/(Bar|Cited|Dialog|NoMatch|PartnerLink|SourceMarks|citations)))|model\/(money|period)|virtual:basemap/;
const first = (id: string): boolean =>
  /\/src\/|\/svelte\/|\/esm-env\/|\/clsx\//.test(id) && !later.test(id);

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
      : { output: { codeSplitting: { groups: [{ name: 'core', test: first }] } } },
  },
  // Generous: a busy machine must not fail a test that only checks what is right.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
}));
