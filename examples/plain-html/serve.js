import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const script = sirv(dirname(fileURLToPath(import.meta.resolve('@health-networks/elements/cdn/hn.js'))), { dev: true });
const page = sirv(fileURLToPath(new URL('.', import.meta.url)), { dev: true });

/** The page, with the script in the folder `hn/` beside it. Any web server of files does the same. */
export const server = createServer((request, response) => {
  const [, path] = /^\/hn(\/.*)/.exec(request.url ?? '') ?? [];
  if (path === undefined) return page(request, response);
  request.url = path;
  script(request, response);
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
