import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bake, basemapMarkup, type Baking } from './bake.ts';
import { cutFont, fontData, fontStyles } from './font.ts';
import { gazetteer } from './gazetteer.ts';
import { world } from './world.ts';

const modules = [
  'atlas',
  'basemap',
  'basemap-fine',
  'tour',
  'tour-notes',
  'font.css',
  'font-data',
  'gazetteer',
  'world',
] as const;
type Name = (typeof modules)[number];
const nameOf = (id: string): Name | undefined => modules.find((name) => id === `\0virtual:${name}`);

export interface AtlasOptions {
  /** The network document to make the page from. */
  readonly network: string;
  readonly version: string;
}

/** Serves the partnership, its base map and the font as modules (`virtual.d.ts`), worked out once a build. */
export function atlas({ network, version }: AtlasOptions): Plugin {
  let root = '.';
  let baking: Promise<Baking> | undefined;
  const baked = () => (baking ??= bake(resolve(root, network)));
  let cutting: ReturnType<typeof cutFont> | undefined;
  const font = () => (cutting ??= cutFont(resolve(root, 'node_modules/.cache/atlas-font')));

  let listing: ReturnType<typeof gazetteer> | undefined;
  let drawing: ReturnType<typeof world> | undefined;

  const load: Record<Name, () => Promise<string>> = {
    atlas: async () => {
      const result = await baked();
      return exported(result.ok ? result.plate.baked : { problems: result.problems });
    },
    basemap: async () => {
      const result = await baked();
      return exported(result.ok ? basemapMarkup(result.plate.basemap) : ' ');
    },
    'basemap-fine': async () => {
      const result = await baked();
      return exported(result.ok ? result.plate.fineBasemap : undefined);
    },
    tour: async () => {
      const result = await baked();
      return exported(result.ok ? result.plate.tour : undefined);
    },
    'tour-notes': async () => {
      const result = await baked();
      return exported(result.ok ? encoded(result.plate.notes) : undefined);
    },
    'font.css': async () => fontStyles(await font()),
    'font-data': async () => exported(fontData(await font())),
    gazetteer: async () => exported(await (listing ??= gazetteer())),
    world: async () => exported(await (drawing ??= world())),
  };

  return {
    name: 'atlas',
    config: () => ({ define: { __ATLAS_VERSION__: JSON.stringify(version) } }),
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.watcher.add(resolve(root, network));
      server.watcher.on('change', (file) => {
        if (file !== resolve(root, network)) return;
        baking = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
    async buildStart() {
      const result = await baked();
      if (result.ok) return;
      // The page shows the same list; whoever builds for publishing must not miss it.
      process.exitCode = 1;
      this.warn(`${network} has problems:\n${result.problems.join('\n')}`);
    },
    resolveId: (id) => (nameOf(`\0${id}`) ? `\0${id}` : undefined),
    load: (id) => {
      const name = nameOf(id);
      return name && load[name]();
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) =>
        server ? html.replace('<!--atlas-head-->', '<script src="/src/boot.js"></script>') : html,
    },
  };
}

/** As JSON text: engines read it faster than the same object written as code. */
const exported = (value: unknown): string =>
  `export default JSON.parse(${JSON.stringify(JSON.stringify(value ?? null))});`;

/** As base64 of its JSON (`present/notes.ts` reads it): whoever looks through the page's files reads no note. */
const encoded = (notes: unknown): string | undefined =>
  notes === undefined ? undefined : Buffer.from(JSON.stringify(notes)).toString('base64');

/** Reads the version once for everybody. */
export async function packageVersion(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version;
}
