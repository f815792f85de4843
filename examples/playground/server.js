import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * As strict as a careful municipality sets it: the widgets need no exception besides the name of their policy.
 *
 * @param {string} policies
 */
const policyWith = (policies) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`,
  ].join('; ');

/** Pages of the playground are drawn by Lit, whose policy has a name of its own; one of them starts a worker. */
const pages = /^\/(?:(?:index|configurator|widget)\.html)?(?:\?|$)|^\/static-html\//;

/** @param {string} specifier */
const folderOf = (specifier) => dirname(fileURLToPath(import.meta.resolve(specifier)));

/** @param {string} folder @param {string} prefix address at which it is served */
const serveFolder = (folder, prefix) => {
  if (!existsSync(folder)) throw new Error(`${folder} is missing. Build first: npm run build`);
  return { prefix, serve: sirv(folder, { dev: true }) };
};

/** The page, the script as a site would host it, and the dataset as a file. */
const routes = () => [
  serveFolder(folderOf('@health-networks/elements/cdn/hn.js'), '/hn'),
  serveFolder(folderOf('@health-networks/core/dataset.json'), '/data'),
  serveFolder(fileURLToPath(new URL('dist', import.meta.url)), ''),
];

/**
 * @param {ReturnType<typeof routes>} mounted
 * @returns {import('node:http').RequestListener}
 */
const answer = (mounted) => (request, response) => {
  const path = request.url ?? '/';
  const policy = policyWith(pages.test(path) ? 'health-networks health-networks-worker lit-html' : 'health-networks');
  response.setHeader('Content-Security-Policy', policy);
  const route = mounted.find(({ prefix }) => path.startsWith(`${prefix}/`));
  const notFound = () => {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  };
  if (!route) return notFound();
  request.url = path.slice(route.prefix.length);
  route.serve(request, response, notFound);
};

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 */
const listen = async (server, port) => {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' ? address?.port : port;
};

/**
 * Serves the playground on a local port, or on any free one where that port is taken.
 * @param {number} port 0 for any free port.
 */
export const startServer = async (port) => {
  const server = createServer(answer(routes()));
  const used = await listen(server, port).catch((error) => {
    if (error.code === 'EADDRINUSE') return listen(server, 0);
    throw error;
  });
  return { url: `http://localhost:${used}/`, close: () => server.close() };
};
