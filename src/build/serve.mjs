/** A small web server for the built page; Node alone. For looking at it and for tests: publishing needs only the files. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const host = '127.0.0.1';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** These gain nothing from compression. */
const packed = new Set(['.png', '.ico', '.woff2']);

/** Best first. `suffix` is that of files compressed beforehand. */
const encodings = /** @type {const} */ ([
  {
    name: 'br',
    suffix: '.br',
    compress: (/** @type {Buffer} */ body) =>
      // 5 of 11: takes milliseconds, and this is done while somebody waits.
      promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  },
  { name: 'gzip', suffix: '.gz', compress: promisify(gzip) },
]);

/**
 * The file that a request's path names, undefined where it would leave the folder.
 *
 * @param {string} folder
 * @param {string} url
 */
function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*/s, ''));
    if (path.includes('\0')) return undefined;
    const file = resolve(folder, `.${sep}${path}`);
    return file === folder || file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined; // "%" without two digits after it
  }
}

/**
 * The headers that the build has written for a path (`_headers`, as Netlify and Cloudflare Pages read it); none in a
 * folder without such a file.
 *
 * @param {string} folder
 * @param {string} path from the folder
 */
async function headersFor(folder, path) {
  /** @type {Record<string, string>} */
  const found = {};
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  for (const [rule = '', ...lines] of text.split(/\n(?=\/)/).map((part) => part.split('\n'))) {
    const holds = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
    for (const line of holds ? lines.filter(Boolean) : []) {
      const [name = '', ...value] = line.trim().split(': ');
      const key = name.toLowerCase();
      // As those hosts do: what is said twice is joined, so that a rule too many shows.
      found[key] = [...(key in found ? [found[key]] : []), value.join(': ')].join(', ');
    }
  }
  return found;
}

const notFound = {
  status: 404,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from('Not found\n'),
};

/** @param {string} file */
const statOf = (file) => stat(file).catch(() => undefined);

/**
 * Encodings that the client takes, as its header says; "br;q=0" forbids one.
 *
 * @param {string} header
 */
const accepted = (header) =>
  new Set(
    header
      .split(',')
      .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
      .map((part) => part.replace(/;.*/s, '').trim()),
  );

/**
 * What has been compressed, good for as long as its file stays the same.
 *
 * @type {Map<string, { etag: string; body: Buffer }>}
 */
const compressed = new Map();

/**
 * A file's content in an encoding: from the file that the build wrote, from an earlier answer, or compressed now.
 *
 * @param {string} file
 * @param {string} etag
 * @param {typeof encodings[number]} encoding
 */
async function encoded(file, etag, { suffix, compress }) {
  const before = await readFile(file + suffix).catch(() => undefined);
  if (before) return before;
  const known = compressed.get(file + suffix);
  if (known?.etag === etag) return known.body;
  const body = await compress(await readFile(file));
  compressed.set(file + suffix, { etag, body });
  return body;
}

/**
 * Finds what to answer: the file with its compressed form, if the client takes one.
 *
 * @param {string} folder
 * @param {string} url
 * @param {string} accept
 * @returns {Promise<{ status: number; headers: import('node:http').OutgoingHttpHeaders; body?: Buffer }>}
 */
async function answer(folder, url, accept) {
  let file = fileOf(folder, url);
  let info = file === undefined ? undefined : await statOf(file);
  if (file && info?.isDirectory()) {
    const [path = '', query = ''] = url.split(/(?=\?)/);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name !== '') return { status: 301, headers: { location: `${name}/${query}` } };
    file = join(file, 'index.html');
    info = await statOf(file);
  }
  if (!file || !info?.isFile()) return notFound;

  const extension = extname(file);
  const path = `/${relative(folder, file).split(sep).join('/')}`;
  const etag = `W/"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    ...(await headersFor(folder, path)),
    etag,
  };
  if (packed.has(extension)) return { status: 200, headers, body: await readFile(file) };

  const varied = { ...headers, vary: 'accept-encoding' };
  const encoding = encodings.find(({ name }) => accepted(accept).has(name));
  if (!encoding) return { status: 200, headers: varied, body: await readFile(file) };
  const body = await encoded(file, etag, encoding);
  return { status: 200, headers: { ...varied, 'content-encoding': encoding.name }, body };
}

/**
 * Serves a folder to this machine only. Rejects where the port is taken (`EADDRINUSE`).
 *
 * @param {string} folder
 * @param {number} port 0 takes any free one
 */
export async function serve(folder, port) {
  const within = resolve(folder);
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    answer(within, url, headers['accept-encoding'] ?? '').then(
      (found) => {
        const { etag } = found.headers;
        if (etag !== undefined && headers['if-none-match'] === etag) {
          response.writeHead(304, found.headers).end();
          return;
        }
        const body = found.body ?? Buffer.alloc(0);
        response.writeHead(found.status, { ...found.headers, 'content-length': body.length });
        response.end(method === 'HEAD' ? undefined : body);
      },
      (/** @type {unknown} */ error) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      done(undefined);
    });
  });
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host}:${at}/`,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}

// `node src/build/serve.mjs [folder] [port]`
const [, script, folder = 'dist', port = '4173'] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) {
  const { address } = await serve(folder, Number(port));
  console.log(address);
}
