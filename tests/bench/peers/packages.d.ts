/** What is used of packages that only `npm run bench:peers` installs, so that the types can be checked without. */
declare module 'leaflet' {
  type LatLng = [lat: number, lng: number];
  interface Layer {
    readonly addTo: (map: LeafletMap) => this;
    readonly bindTooltip: (text: string, how?: object) => this;
  }
  interface LeafletMap {
    readonly attributionControl: { readonly setPrefix: (prefix: false) => void };
    readonly fitBounds: (bounds: readonly LatLng[], how?: object) => void;
  }
  const leaflet: {
    readonly map: (host: HTMLElement, how: object) => LeafletMap;
    readonly geoJSON: (data: object, how: object) => Layer;
    readonly polyline: (lines: readonly LatLng[][], how: object) => Layer;
    readonly circleMarker: (at: LatLng, how: object) => Layer;
    readonly marker: (at: LatLng, how: object) => Layer;
    readonly divIcon: (how: object) => object;
  };
  export default leaflet;
}

declare module 'maplibre-gl' {
  export class Map {
    constructor(how: object);
    readonly once: (event: 'idle', heard: (event: unknown) => void) => void;
  }
  export const setWorkerUrl: (url: string) => void;
}

declare module 'graphology' {
  export default class Graph {
    readonly addNode: (id: string, attributes: object) => void;
    readonly addEdge: (
      source: string | undefined,
      target: string | undefined,
      attributes: object,
    ) => void;
  }
}

declare module 'sigma' {
  export default class Sigma {
    constructor(graph: object, host: HTMLElement);
    readonly kill: () => void;
  }
}

declare module 'cytoscape' {
  const cytoscape: (how: object) => {
    readonly one: (event: 'render', heard: (event: unknown) => void) => void;
  };
  export default cytoscape;
}

declare module 'vis-data' {
  export class DataSet {
    constructor(items: readonly object[]);
    readonly length: number;
  }
}

declare module 'vis-network' {
  export class Network {
    constructor(host: HTMLElement, data: object, how: object);
    readonly once: (event: 'afterDrawing', heard: (context: unknown) => void) => void;
  }
}

declare module 'echarts/core' {
  export const use: (parts: readonly object[]) => void;
  export const registerMap: (name: string, map: object) => void;
  export const init: (host: HTMLElement) => {
    readonly on: (event: 'finished', heard: (event: unknown) => void) => void;
    readonly setOption: (option: object) => void;
  };
}

declare module 'echarts/charts' {
  export const LinesChart: object;
  export const ScatterChart: object;
}

declare module 'echarts/components' {
  export const AriaComponent: object;
  export const GeoComponent: object;
}

declare module 'echarts/renderers' {
  export const CanvasRenderer: object;
}

/** Written while the pages are built (`pages.ts`). */
declare module 'virtual:land' {
  import type { FeatureCollection } from 'geojson';
  const land: FeatureCollection;
  export default land;
}
