/** Where somebody looks within a picture, however large the picture is drawn. */
import type { Point, Viewport } from './geometry.ts';
import type { StageLayout } from './stage.ts';

/** The layout point in the middle of the stage, and how many times larger than fitted. */
export interface Camera {
  readonly centre: Point;
  readonly zoom: number;
}

/** How far in one may zoom, against the fitted picture. */
export const mostZoom = { map: 8, network: 4 } as const;

export function viewportOf({ centre, zoom }: Camera, { home, size }: StageLayout): Viewport {
  const k = home.k * zoom;
  return { k, x: size.width / 2 - k * centre.x, y: size.height / 2 - k * centre.y };
}

export const cameraOf = ({ x, y, k }: Viewport, { home, size }: StageLayout): Camera => ({
  zoom: k / home.k,
  centre: { x: (size.width / 2 - x) / k, y: (size.height / 2 - y) / k },
});
