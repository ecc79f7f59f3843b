import type { Attachment } from 'svelte/attachments';
import type { TextSize } from '../../present/talk.ts';

/** Steps down from the text size chosen; 1 is the room's own size, below which nothing may go. */
const sizes: readonly TextSize[] = [1.5, 1.33, 1.15, 1];

/** Whether nothing of a panel is cut off, and no long word runs out at its side. */
function holdsAll(panel: HTMLElement): boolean {
  const words = document.createRange();
  words.selectNodeContents(panel);
  const side = Number.parseFloat(getComputedStyle(panel).paddingRight);
  const edge = panel.getBoundingClientRect().right - side;
  return (
    panel.scrollHeight <= panel.clientHeight && words.getBoundingClientRect().right <= edge + 1
  );
}

/**
 * Lets the text of a slide with a panel be as large as chosen where all of it has room. Where it has not, first the
 * panel takes the next smaller size, then the headline above it, which leaves it more room. A panel that is too full
 * even at 1 keeps that size.
 */
export const fitted =
  (chosen: TextSize): Attachment<HTMLElement> =>
  (panel) => {
    const slide = panel.parentElement;
    if (!slide) return;
    const pairs = sizes
      .filter((head) => head <= chosen)
      .flatMap((head) => sizes.filter((own) => own <= head).map((own) => ({ head, own })));
    const fit = () => {
      for (const { head, own } of pairs) {
        slide.style.setProperty('--size', String(head));
        panel.style.setProperty('--fit', String(own / head));
        if (holdsAll(panel)) return;
      }
    };
    fit();
    // Of the slide, whose own size does not depend on what is found here.
    const observer = new ResizeObserver(fit);
    observer.observe(slide);
    return () => {
      observer.disconnect();
      slide.style.removeProperty('--size');
    };
  };
