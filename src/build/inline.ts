/** Putting scripts, styles and data into a page's own text. */

/**
 * Script as it may stand in a page. Its texts hold markup, and some of that would end the element or change how
 * what follows is read (`</script`, `<!--`, `<script`); in a text `\x3C` says the same.
 */
export const safeScript = (code: string): string =>
  code.trim().replace(/<(?=!--|\/?script)/gi, '\\x3C');

/** Style as it may stand in a page; `\3C ` is its own way to write the sign. */
export const safeStyle = (css: string): string => css.trim().replace(/<(?=\/style)/gi, '\\3C ');

/** What the page's script reads. Data, not script: a content security policy lets it pass, and no markup can end it. */
export const dataBlock = (json: string): string =>
  `<script type="application/json" id="atlas-data">${json.replaceAll('<', '\\u003c')}</script>`;
