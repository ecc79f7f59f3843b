import type { Attachment } from 'svelte/attachments';
import type { Explorer, Sheet } from '../../state/explorer.svelte.ts';

const order: readonly Sheet[] = ['peek', 'third', 'full'];
/** Pixels the finger must travel before the sheet moves a step; less is a tap. */
const stride = 40;

/** Lets a finger or the mouse draw the sheet up and down by its bar, a step for each stride. */
export const sheetHandle =
  (explorer: Explorer): Attachment<HTMLElement> =>
  (bar) => {
    let drag: AbortController | undefined;

    const grab = (event: PointerEvent) => {
      drag?.abort();
      drag = new AbortController();
      const { signal } = drag;
      const from = { y: event.clientY, sheet: order.indexOf(explorer.sheet) };
      const draw = ({ clientY }: PointerEvent) => {
        const steps = Math.trunc((from.y - clientY) / stride);
        const sheet = order[Math.min(order.length - 1, Math.max(0, from.sheet + steps))];
        if (steps !== 0 && sheet) explorer.drawSheet(sheet);
      };
      const release = () => drag?.abort();
      // The pointer soon leaves the bar, which moves under it.
      window.addEventListener('pointermove', draw, { signal });
      window.addEventListener('pointerup', release, { signal });
      window.addEventListener('pointercancel', release, { signal });
    };

    bar.addEventListener('pointerdown', grab);
    return () => {
      drag?.abort();
      bar.removeEventListener('pointerdown', grab);
    };
  };
