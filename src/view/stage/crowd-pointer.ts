/** Pointing at marks that are no elements. */
import type { Point } from '../../layout/geometry.ts';

export interface Pointed {
  /** Whom an event means; undefined over controls and empty places. */
  readonly meant: (event: MouseEvent) => string | undefined;
}

/** Whether an event belongs to a control over the stage. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-control]') !== null;

/** The partner whose button an event came to. */
const buttonOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-node]')?.dataset['node']
    : undefined;

/** Finds who is meant by an event on the stage: the nearest mark, whichever button lies on top. */
export const pointAt = (
  stage: Element,
  partnerAt: (point: Point) => string | undefined,
): Pointed => ({
  meant: (event) => {
    if (isControl(event.target)) return undefined;
    // A key on a button is a click without a place.
    if (event.detail === 0 && event.type === 'click') return buttonOf(event.target);
    const { x, y } = stage.getBoundingClientRect();
    return partnerAt({ x: event.clientX - x, y: event.clientY - y }) ?? buttonOf(event.target);
  },
});
