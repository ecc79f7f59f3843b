import { select, zoom, zoomIdentity, type D3ZoomEvent } from 'd3';
import type { Viewport } from '../../layout/geometry.ts';
import type { Picture } from '../../state/picture.svelte.ts';

/** What the gesture library needs to know from the outside. */
export interface Gestures {
  /** Takes over a viewport that came from elsewhere: buttons, the address, a resized window. */
  follow: (viewport: Viewport) => void;
  destroy: () => void;
}

/**
 * Wheel, pinch, drag and double click, by d3-zoom. The picture owns the viewport; d3 keeps a copy,
 * compared before it is set, so that neither chases the other.
 */
export function listen(stage: HTMLElement, picture: Picture): Gestures {
  let following = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .filter((event: MouseEvent | TouchEvent) => isMain(event) && !isControl(event.target))
    .clickDistance(4)
    // Asking the page for the stage's size at every move would make it lay itself out each time.
    .extent(() => {
      const { width, height } = picture.layout?.size ?? { width: 0, height: 0 };
      return [
        [0, 0],
        [width, height],
      ];
    })
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!following && event.sourceEvent) picture.hold();
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!following && event.sourceEvent) picture.release();
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (following) return;
      const { x, y, k } = event.transform;
      picture.look({ x, y, k });
      follow(picture.viewport);
    });
  const surface = select(stage);

  function follow({ x, y, k }: Viewport) {
    following = true;
    surface.call((s) => behaviour.transform(s, zoomIdentity.translate(x, y).scale(k)));
    following = false;
  }

  surface.call(behaviour);
  follow(picture.viewport);
  return {
    follow,
    // A double click may still be zooming.
    destroy: () => surface.interrupt().on('.zoom', null),
  };
}

/** Fingers and wheels have no button; a mouse moves the picture with its first. */
const isMain = (event: MouseEvent | TouchEvent): boolean =>
  !('button' in event) || event.button === 0;

/** Controls over the stage keep their own clicks; partners may be dragged past. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-control]') !== null;
