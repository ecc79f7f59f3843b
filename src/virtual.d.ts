/** Modules made by `build/atlas-plugin.ts`. */

declare const __ATLAS_VERSION__: string;

declare module 'virtual:atlas' {
  import type { Baked } from './layout/baked.ts';

  const atlas: Baked | { readonly problems: readonly string[] };
  export default atlas;
}

declare module 'virtual:basemap' {
  const markup: string;
  export default markup;
}

declare module 'virtual:basemap-fine' {
  import type { Basemap } from './layout/basemap.ts';

  const basemap: Basemap | null;
  export default basemap;
}

declare module 'virtual:font.css';
