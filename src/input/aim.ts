/** Moves a picture so that a partner is seen. */
import { isSeen, nearestSeen } from '../layout/reveal.ts';
import { onStage, type StageLayout } from '../layout/stage.ts';
import type { Picture } from '../state/picture.svelte.ts';

/** By what a key or button zooms. */
export const zoomStep = 1.6;
/** How near to the fitted picture "Centre here" comes at least. */
const nearer = zoomStep ** 2;
/** Half a partner's target and its focus ring, in pixels. */
const reach = 30;
/** Whom the picture has to be moved for anyway gets room for its name as well. */
const withName = 72;

const isInset = ({ insets }: StageLayout, id: string): boolean =>
  insets.some(({ ids }) => ids.includes(id));

/**
 * Brings a partner out from beyond the edge and from under the controls, as far as the picture can be moved.
 * At once, without gliding there: held arrow keys would leave the picture behind.
 */
export function reveal(picture: Picture, id: string): void {
  const { layout, viewport, obstacles } = picture;
  const point = layout && onStage(layout, viewport, id);
  if (!point || isInset(layout, id) || isSeen(point, reach, layout.size, obstacles)) return;
  const { size } = layout;
  const room = Math.max(reach, Math.min(withName, size.width / 4, size.height / 4));
  const to = nearestSeen(point, room, size, obstacles);
  picture.look({ ...viewport, x: viewport.x + to.x - point.x, y: viewport.y + to.y - point.y });
}

/** Whether the picture can be moved under a partner; one in an inset stays where it is. */
export const canCentre = ({ layout }: Picture, id: string): boolean =>
  layout?.positions.has(id) === true && !isInset(layout, id);

/** Puts a partner in the middle, coming nearer where all is seen already. */
export function centre(picture: Picture, id: string): void {
  const { layout, viewport } = picture;
  const position = layout?.positions.get(id);
  if (!layout || !position) return;
  const k = Math.max(viewport.k, layout.home.k * nearer);
  const { width, height } = layout.size;
  picture.look({ k, x: width / 2 - k * position.x, y: height / 2 - k * position.y });
}
