let kept: string | undefined;

/**
 * Keeps the text of the page, for a page that brings all it needs to be saved by itself: opened from a disk it may
 * not read its own file. To be called before anything is drawn. Only attributes of the root have changed by then
 * (boot.js), and those are left out. A file so saved keeps the very same text when it is opened: nothing may follow
 * the last tag, for a browser would move it into the page.
 */
export function keepOwnText(): void {
  const { lang, innerHTML } = document.documentElement;
  kept = `<!doctype html>\n<html lang="${lang}">${innerHTML}</html>`;
}

/** What has been kept; undefined in a page that consists of many files. */
export const ownText = (): string | undefined => kept;
