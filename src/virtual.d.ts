/** Modules made by `build/atlas-plugin.ts`. Types come by `import()`: an import would lose them silently. */

declare const __ATLAS_VERSION__: string;

declare module 'virtual:atlas' {
  const atlas: import('./layout/baked.ts').Baked | { readonly problems: readonly string[] };
  export default atlas;
}

declare module 'virtual:basemap' {
  const markup: string;
  export default markup;
}

declare module 'virtual:basemap-fine' {
  const basemap: import('./layout/basemap.ts').Basemap | null;
  export default basemap;
}

/** Only ever imported dynamically: the first visit has no use for it. */
declare module 'virtual:tour' {
  const steps: readonly import('./model/network.ts').StepShown[] | null;
  export default steps;
}

/** Only ever imported dynamically, and only by who speaks; read with `present/notes.ts`. */
declare module 'virtual:tour-notes' {
  const notes: string | null;
  export default notes;
}

declare module 'virtual:font.css';

declare module 'virtual:font-data' {
  const cuts: readonly import('./exchange/embedded-font.ts').FontCut[];
  export default cuts;
}

/** Only ever imported dynamically, for a partnership that is opened: half a megabyte. */
declare module 'virtual:gazetteer' {
  const data: import('./exchange/places/gazetteer-data.ts').GazetteerData;
  export default data;
}

/** Only ever imported dynamically, for a partnership that is opened. */
declare module 'virtual:world' {
  const world: import('topojson-specification').Topology;
  export default world;
}
