import { localize, type Dataset } from '@health-networks/core';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { escaped, pageOf } from '../commands/snippet.js';

/** Content of the preview. */
interface Preview {
  readonly dataset: Dataset;
  /** Id of the network to show. The dataset may contain others. */
  readonly network: string;
  readonly language: string;
}

/** Style of the preview page: limited to a readable width. */
export const previewStyle = `body { font-family: system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
`;

/** Formats a page with the full profile of a network. */
export const previewPage = ({ dataset, network, language }: Preview): string => {
  const title = localize(dataset.networks[network]?.name, language) ?? network;
  return pageOf({
    title,
    language,
    head: `<link rel="icon" href="data:,">
<link rel="stylesheet" href="preview.css">
<script type="module" src="/hn/hn.js"></script>
`,
    body: `<hn-network-profile src="data.json" network="${escaped(network)}" lang="${escaped(language)}" show-issues></hn-network-profile>
`,
  });
};

/** A response body with its type. */
export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Content of the server: pages by path, created on request, and a folder of files. */
export interface Site {
  readonly pages: Readonly<Record<string, () => Promise<Served>>>;
  /** Path prefix of the folder: `/hn/`. */
  readonly prefix: string;
  readonly folder: string;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json; charset=utf-8',
};

/** Nothing is loaded from other origins except images referenced in the data. */
const policy = "default-src 'self'; img-src 'self' https: http: data:; frame-ancestors 'none'; base-uri 'none'";

/**
 * Whether a request uses a local host name. Prevents other sites from reading the data through a host name that
 * resolves to this machine.
 */
const isLocal = ({ headers: { host = '' } }: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host);

const pathOf = ({ url = '/' }: IncomingMessage): string | undefined => {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
};

/** Finds a file in the folder. Links and paths that lead outside of it are not served. */
const fileIn = async ({ folder, prefix }: Site, path: string): Promise<Served | undefined> => {
  if (!path.startsWith(prefix) || path.includes('\0')) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path.slice(prefix.length)));
    if (!file.startsWith(root + sep)) return undefined;
    return { type: types[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return undefined;
  }
};

const find = async (site: Site, request: IncomingMessage): Promise<Served | undefined> => {
  const path = pathOf(request);
  if (path === undefined || !isLocal(request)) return undefined;
  const page = Object.hasOwn(site.pages, path) ? site.pages[path] : undefined;
  return page ? page() : fileIn(site, path);
};

const answer = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const found = isReading ? await find(site, request) : undefined;
  const common = {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': policy,
  };
  if (!found) {
    response.writeHead(isReading ? 404 : 405, { ...common, 'Content-Type': 'text/plain; charset=utf-8' }).end();
    return;
  }
  response.writeHead(200, { ...common, 'Content-Type': found.type });
  response.end(request.method === 'HEAD' ? undefined : found.body);
};

/** Serves a site on this machine only. Returns its URL and a function that stops it. */
export const startPreview = async (
  site: Site,
  port: number,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> => {
  const server: Server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
