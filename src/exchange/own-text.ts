let kept: string | undefined;

/**
 * A page's text from its root, without the attributes that boot.js has given it. Nothing follows the last tag: a
 * browser would move it into the page, and each copy of a copy would be longer.
 */
export const textOf = ({ lang, innerHTML }: Pick<HTMLElement, 'lang' | 'innerHTML'>): string =>
  `<!doctype html>\n<html lang="${lang}">${innerHTML}</html>`;

/**
 * Keeps the text of a page that brings all it needs, so that it can be saved: opened from a disk it may not read
 * its own file. To be called before anything is drawn.
 */
export function keepOwnText(): void {
  kept = textOf(document.documentElement);
}

/** What has been kept; undefined in a page that consists of many files. */
export const ownText = (): string | undefined => kept;
