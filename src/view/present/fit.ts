import type { Attachment } from 'svelte/attachments';

/** Steps down from the text size chosen; 1 is the room's own size, below which nothing may go. */
const sizes = [1.5, 1.33, 1.15, 1];

/**
 * Lets a panel's text be as large as chosen where all of it has room, else the next smaller size. A panel that is
 * too full even at 1 keeps that size.
 */
export const fitted =
  (chosen: number): Attachment<HTMLElement> =>
  (panel) => {
    const fit = () => {
      for (const size of sizes.filter((one) => one <= chosen)) {
        panel.style.setProperty('--fit', String(size / chosen));
        if (panel.scrollHeight <= panel.clientHeight) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(panel);
    return () => observer.disconnect();
  };
