/** What a page may run, show and ask for (content security policy): all else that it should come to hold is dead. */
import { createHash } from 'node:crypto';

/** Addresses that forms are sent to, as the network document has them. */
type Endpoints = readonly string[];

/** How a policy names a text that may run. */
const fingerprint = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Without what a policy cannot say (a query) and what would end its parts or mean something to a server's settings. */
function source(endpoint: string): string {
  const { origin, pathname } = new URL(endpoint);
  const coded = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return (origin + pathname).replace(/[;,'"$\\]/g, coded);
}

const sources = (endpoints: Endpoints): string[] => [
  ...new Set(endpoints.filter((to) => to.startsWith('http')).map(source)),
];

/** Scripts may make neither markup nor scripts of texts, but by Svelte's templates and the policies named. */
const trusted = (...policies: readonly string[]): readonly string[] => [
  "require-trusted-types-for 'script'",
  ['trusted-types svelte-trusted-html', ...policies].join(' '),
];

/** Nothing asks for another base or sends a form by itself: forms are sent by script (`exchange/send.ts`). */
const closed = ["base-uri 'none'", "form-action 'none'"];

/** For the built site: files of its own host, and nothing within the page itself. */
export const sitePolicy = (endpoints: Endpoints): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // Pictures to take away are drawn from data: addresses, with the font in them.
    "img-src 'self' data:",
    "font-src 'self' data:",
    ["connect-src 'self'", ...sources(endpoints)].join(' '),
    "manifest-src 'self'",
    ...closed,
    ...trusted('partner-atlas'),
  ].join('; ');

export interface Allowed {
  /** Texts of the page's own script and style elements, exactly as they stand there. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  readonly endpoints: Endpoints;
}

/** For a page that brings all it needs. */
export const oneFilePolicy = ({ scripts, styles, endpoints }: Allowed): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(fingerprint).join(' ')}`,
    `style-src ${styles.map(fingerprint).join(' ')}`,
    'img-src data:',
    'font-src data:',
    `connect-src ${sources(endpoints).join(' ') || "'none'"}`,
    ...closed,
    ...trusted(),
  ].join('; ');

/** As a page says it. It stands before all that it rules. */
export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** What a page says of itself; undefined where it says nothing. */
export const policyIn = (page: string): string | undefined =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1];
