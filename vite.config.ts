import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { atlas, packageVersion } from './src/build/atlas-plugin.ts';
import { prerender } from './src/build/prerender-plugin.ts';

/** What is fetched only when somebody asks for it; all else is the first visit's. */
const later =
  /src\/(text\/(load-spoken|(options-|dialogs-|shortcuts-|announcements-|stage-)?(en|sl)|announce|dialog|load-options)|layout\/(force|ring|network|pack|start|country|marks)|scene\/blend|exchange|input\/(stage-|walk|traverse|reachable|type-ahead|aim|outlook|menu-keys)|layout\/(nearest|reveal|popup)|state\/(journey|animate|announcer|system-wishes|form|letter|draft|index-items)|view\/(contents|dialogs\/(?!DialogArea)|ReadingGuide|\w+Page|panels\/\w+Panel|stage\/(stage-tools|Overlay|PanPad|PartnerMenu|long-press|FineMap|FilterGroups|PartnerTable|rows|gestures)|ui\/(Bar|Cited|Dialog|NoMatch|PartnerLink|SourceMarks|citations)))|model\/(money|period)|virtual:basemap/;
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
  // Style sheets come with what they are for; those of the prerendered page are linked in it (prerender-plugin.ts).
  build: {
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: true,
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { codeSplitting: { groups: [{ name: 'core', test: first }] } } },
  },
  // Generous: a busy machine must not fail a test that only checks what is right.
  test: { include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 },
}));
