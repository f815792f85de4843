import { once } from 'node:events';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const script = sirv(dirname(fileURLToPath(import.meta.resolve('@health-networks/elements/cdn/hn.js'))), { dev: true });
const page = sirv(fileURLToPath(new URL('.', import.meta.url)), { dev: true });

/**
 * Serves the page, with the script in the folder `hn/` beside it. Any web server of files does the same.
 *
 * @param {number} port 0 for any free port.
 */
export const startServer = async (port) => {
  const server = createServer((request, response) => {
    const [, path] = /^\/hn(\/.*)/.exec(request.url ?? '') ?? [];
    if (path === undefined) return page(request, response);
    request.url = path;
    script(request, response);
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const address = server.address();
  const used = typeof address === 'object' ? address?.port : port;
  return { url: `http://127.0.0.1:${used}/`, close: () => server.close() };
};
