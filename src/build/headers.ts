/** What a host is to say with each file, once for all kinds of hosts (`host-files.ts` writes it in their ways). */

export type Headers = Readonly<Record<string, string>>;

/** Files of the built site by their paths in it; a star at the end stands for all that begin so. No two overlap. */
export interface Rule {
  readonly path: string;
  readonly headers: Headers;
}

/** What the atlas never asks a browser for, nor may anything within it. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];
/** What presenting, sharing and copying ask for. */
const asked = ['clipboard-write', 'fullscreen', 'screen-wake-lock', 'window-management'];

const permissions = [
  ...asked.map((name) => `${name}=(self)`),
  ...refused.map((name) => `${name}=()`),
].join(', ');

/** Names of these carry their content's hash. */
const forever = 'public, max-age=31536000, immutable';
/** Kept, but asked for anew each time; unchanged, it does not come again. */
const asIs = 'no-cache';

/** A file of the site outside of `assets/`. */
export interface Published {
  /** In the site, with slashes. */
  readonly path: string;
  /** Of a page: what it says of itself. */
  readonly policy: string | undefined;
}

/**
 * `embeddedIn` are origins of pages that may embed the atlas, beside those of its own host. Where the header were
 * stricter than a page's own tag, the page would be dead: so it repeats the tag.
 */
export function rulesOf(
  files: readonly Published[],
  embeddedIn: readonly string[],
): readonly Rule[] {
  const ofAll = files.find(({ path }) => path === 'index.html')?.policy;
  if (ofAll === undefined) throw new Error('index.html must have a content security policy.');
  const ancestors = `frame-ancestors ${["'self'", ...embeddedIn].join(' ')}`;
  const headers = (policy: string, cache: string): Headers => ({
    'Content-Security-Policy': `${policy}; ${ancestors}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': permissions,
    'Cache-Control': cache,
  });
  return [
    { path: 'assets/*', headers: headers(ofAll, forever) },
    ...files.flatMap(({ path, policy = ofAll }) =>
      pathsOf(path).map((one) => ({ path: one, headers: headers(policy, asIs) })),
    ),
  ];
}

/** A folder's page is asked for by the folder's name too. */
const pathsOf = (file: string) =>
  file.endsWith('index.html') ? [file.slice(0, -'index.html'.length), file] : [file];

/** Reads the list that the build is given; throws where one of them is no origin. */
export const originsIn = (list: string | undefined): string[] =>
  (list ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((text) => {
      const origin = URL.canParse(text) ? new URL(text).origin : 'null';
      if (origin !== 'null' && /^https?:\/\/[\w.:[\]-]+\/?$/.test(text)) return origin;
      throw new Error(`"${text}" is no origin such as https://www.example.org`);
    });
