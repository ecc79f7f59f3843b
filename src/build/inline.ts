/** Putting scripts and styles into a page's own text, and allowing exactly these to run there. */
import { createHash } from 'node:crypto';

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

/** How a policy names a text that may run. */
const fingerprint = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface Allowed {
  /** Texts of the page's own script and style elements, exactly as they stand there. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Addresses that forms are sent to. */
  readonly endpoints: readonly string[];
}

/** A content security policy for a page that brings all it needs: whatever else it should come to hold is dead. */
export const policyOf = ({ scripts, styles, endpoints }: Allowed): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(fingerprint).join(' ')}`,
    `style-src ${styles.map(fingerprint).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    // Reading its own fonts, for exporting, asks nobody.
    ['connect-src data: blob:', ...endpoints.filter((to) => to.startsWith('http'))].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
