/** Where the partners of CLUNET are: the real case the map's measures are stated for. */
export const clunetPlaces = [
  { id: 'nwda', lat: 53.39, lon: -2.58 },
  { id: 'hamburg', lat: 53.55, lon: 9.99 },
  { id: 'karlsruhe', lat: 49.01, lon: 8.4 },
  { id: 'berlin-brandenburg', lat: 52.4, lon: 13.07 },
  { id: 'madrimasd', lat: 40.42, lon: -3.7 },
  { id: 'ita-aragon', lat: 41.66, lon: -0.88 },
  { id: 'filas-lazio', lat: 41.89, lon: 12.51 },
  { id: 'etruria-innovazione', lat: 43.32, lon: 11.33 },
  { id: 'mediterranee-technologies', lat: 43.3, lon: 5.38 },
  { id: 'brittany-innovation', lat: 48.11, lon: -1.67 },
  { id: 'ljubljana-rra-lur', lat: 46.05, lon: 14.51 },
  { id: 'south-great-plain', lat: 46.25, lon: 20.15 },
  { id: 'lakes', lat: 60.98, lon: 25.66 },
  { id: 'mmc-montreal', lat: 45.51, lon: -73.59 },
] as const;

/** The smallest distance between two of the points. */
export function closestPair(points: readonly { x: number; y: number }[]): number {
  const distances = points.flatMap((p, i) =>
    points.slice(0, i).map((q) => Math.hypot(p.x - q.x, p.y - q.y)),
  );
  return Math.min(...distances);
}
