import type { Attachment } from 'svelte/attachments';
import type { Explorer, Sheet } from '../../state/explorer.svelte.ts';

const order: readonly Sheet[] = ['peek', 'third', 'full'];
/** Pixels the finger must travel before the sheet moves a step; less is a tap. */
const stride = 40;

/** Lets a finger or the mouse draw the sheet up and down by its bar, a step for each stride. */
export const sheetHandle =
  (explorer: Explorer): Attachment<HTMLElement> =>
  (bar) => {
    let start: { y: number; sheet: number } | undefined;

    const grab = (event: PointerEvent) => {
      start = { y: event.clientY, sheet: order.indexOf(explorer.sheet) };
    };
    const draw = (event: PointerEvent) => {
      if (!start || event.buttons === 0) return;
      const steps = Math.trunc((start.y - event.clientY) / stride);
      const sheet = order[Math.min(order.length - 1, Math.max(0, start.sheet + steps))];
      if (steps === 0 || !sheet || sheet === explorer.sheet) return;
      bar.setPointerCapture(event.pointerId);
      explorer.drawSheet(sheet);
    };
    const release = () => {
      start = undefined;
    };

    bar.addEventListener('pointerdown', grab);
    bar.addEventListener('pointermove', draw);
    bar.addEventListener('pointerup', release);
    bar.addEventListener('pointercancel', release);
    return () => {
      bar.removeEventListener('pointerdown', grab);
      bar.removeEventListener('pointermove', draw);
      bar.removeEventListener('pointerup', release);
      bar.removeEventListener('pointercancel', release);
    };
  };
