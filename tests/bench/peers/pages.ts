/** Makes a folder with one page for each peer, as its user would build it, and the partners beside them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { cutLand } from './land.ts';
import { counts, documentOf, partnershipOf } from './partners.ts';

/** Each peer's name, and the page that draws with it (`page/*.ts`). */
export const peers = {
  leaflet: 'Leaflet',
  maplibre: 'MapLibre',
  sigma: 'sigma.js',
  cytoscape: 'Cytoscape.js',
  vis: 'vis-network',
  echarts: 'ECharts',
  d3: 'd3, plain SVG',
} as const;
export type Peer = keyof typeof peers;

const htmlOf = (name: string, styles: readonly string[]) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Partners, drawn with ${name}</title>
${styles.map((style) => `  <link rel="stylesheet" href="${style}">\n`).join('')}  <script type="module" src="page.js"></script>
  <body><div id="host"></div>
</html>
`;

const landModule = (land: object): Plugin => ({
  name: 'land',
  resolveId: (id) => (id === 'virtual:land' ? id : undefined),
  load: (id) => (id === 'virtual:land' ? `export default ${JSON.stringify(land)}` : undefined),
});

async function bundle(here: string, folder: string, peer: Peer, land: object): Promise<void> {
  const outDir = join(folder, peer);
  const result = await build({
    root: here,
    configFile: false,
    publicDir: false,
    plugins: [landModule(land)],
    logLevel: 'warn',
    base: './',
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: join(here, `page/${peer}.ts`),
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const styles = outputs.map(({ fileName }) => fileName).filter((name) => name.endsWith('.css'));
  await writeFile(join(outDir, 'index.html'), htmlOf(peers[peer], styles));
}

/** Bundles the pages of these peers, minified, from the folder `tests/bench/peers` into another. */
export async function buildPages(root: string, folder: string, wanted: readonly Peer[]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'partners'), { recursive: true });
  for (const count of counts)
    await writeFile(
      join(folder, `partners/${count}.json`),
      JSON.stringify(partnershipOf(documentOf(root, count))),
    );
  const land = await cutLand(root);
  for (const peer of wanted) await bundle(join(root, 'tests/bench/peers'), folder, peer, land);
}
