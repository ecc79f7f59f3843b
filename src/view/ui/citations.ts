import type { Attachment } from 'svelte/attachments';

/** Context key for the name of the list of sources that the marks within a panel point to. */
export const citedIn = Symbol('citedIn');

/** The id of a source's entry in a panel's list. */
export const entryId = (list: string, source: string): string => `source-${list}-${source}`;

/**
 * Source marks lead to their entry, entries back to the mark, by moving focus: the address stays as it
 * is. One listener serves all marks, those of prerendered panels included; without script they are
 * plain anchors.
 */
export const sourceJumps: Attachment<HTMLElement> = (panel) => {
  let cameFrom: HTMLElement | undefined;
  let arrivedAt: HTMLElement | null = null;
  const jump = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey) return;
    if (link.hasAttribute('data-back')) {
      event.preventDefault();
      cameFrom?.focus();
    } else if (link.hash.startsWith('#source-')) {
      event.preventDefault();
      cameFrom = link;
      // Only where one came from a mark there is a way back to it.
      arrivedAt?.removeAttribute('data-arrived');
      arrivedAt = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      arrivedAt?.setAttribute('data-arrived', '');
      arrivedAt?.focus();
    }
  };
  panel.addEventListener('click', jump);
  return () => panel.removeEventListener('click', jump);
};
