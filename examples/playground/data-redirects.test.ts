/** Servers of data that send a browser elsewhere, for a page at https. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer as createPlainServer, type RequestListener, type Server } from 'node:http';
import { createServer } from 'node:https';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, expect, test } from 'vitest';
import { launchOptions } from '../../packages/tooling/browser/launch-options.js';

const json = await readFile(fileURLToPath(import.meta.resolve('@health-networks/core/data/upgraded.json')), 'utf8');
const scripts = sirv(dirname(fileURLToPath(import.meta.resolve('@health-networks/elements/cdn/hn.js'))));

/** Creates a self-signed certificate. */
const certificate = (): { key: Buffer; cert: Buffer } => {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost';
  execFileSync('openssl', [...request.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const files = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return files;
};

const portOf = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return String(typeof address === 'object' ? address?.port : '');
};

/** Addresses of redirects, by path. */
const redirects: Record<string, string> = {};

const bodies: Readonly<Record<string, readonly [type: string, body: string, headers?: Record<string, string>]>> = {
  '/network.json': ['application/json', json],
  '/shared.json': ['application/json', json, { 'Access-Control-Allow-Origin': '*' }],
  '/partners.csv': ['application/octet-stream', 'Name;Place\nHealth House;Utrecht\n'],
  '/login': ['text/html', '<!doctype html><title>Log in</title><form></form>'],
};

const requested: string[] = [];

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/';
  const isSecure = 'encrypted' in request.socket;
  requested.push(`${isSecure ? 'https' : 'http'} ${path}`);
  const [type, body, headers] = bodies[path] ?? [];
  if (redirects[path] !== undefined) response.writeHead(302, { Location: redirects[path] }).end();
  else if (type !== undefined) response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
  else if (path.startsWith('/hn/')) {
    request.url = path.slice('/hn'.length);
    scripts(request, response);
  } else if (path.startsWith('/page.html'))
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><html lang="en"><title>Page</title><script type="module" src="/hn/hn.js"></script></html>');
  else response.writeHead(404).end();
};

const files = certificate();
const [secure, other, plain] = await Promise.all([
  portOf(createServer(files, answer)),
  portOf(createServer(files, answer)),
  portOf(createPlainServer(answer)),
]);
const site = `https://site.example:${secure}`;

const { args, ...options } = launchOptions();
// Made-up hosts, because http on localhost is not mixed content.
const browser = await chromium.launch({ ...options, args: [...args, '--host-resolver-rules=MAP *.example 127.0.0.1'] });
afterAll(() => browser.close());

/** Shows the partners of a file on a page at https; returns the page and its console messages. */
const showFile = async (src: string): Promise<{ page: Page; logged: string[] }> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const logged: string[] = [];
  page.on('console', (message) => logged.push(message.text()));
  page.on('pageerror', (error) => logged.push(`uncaught: ${error.message}`));
  await page.goto(`${site}/page.html`);
  requested.length = 0;
  await page.evaluate((address) => {
    const list = document.createElement('hn-partner-list');
    list.setAttribute('src', address);
    list.innerHTML = '<p>Our partners</p>';
    document.body.append(list);
  }, src);
  await page.waitForFunction(() =>
    /ready|error/.test(document.querySelector('hn-partner-list')?.getAttribute('state') ?? ''),
  );
  return { page, logged };
};

const namesOn = (page: Page): Promise<string[]> => page.locator('hn-partner-list [part~=name]').allTextContents();

/** Returns the messages about a failure for editors. */
const linesOf = (logged: readonly string[]): string[] => logged.filter((line) => line.includes('<hn-partner-list>'));

test.each([
  ['the same site', () => `${site}/network.json`],
  ['another site that lets others read it', () => `https://data.example:${other}/shared.json`],
])('a redirect is followed: %s', async (_, target) => {
  redirects['/moved'] = target();
  const { page, logged } = await showFile('/moved');
  expect((await namesOn(page)).length).toBeGreaterThan(5);
  expect(linesOf(logged)).toEqual([]);
});

test('a table is recognized by the URL after a redirect', async () => {
  redirects['/latest'] = '/partners.csv';
  const { page, logged } = await showFile('/latest');
  expect(await namesOn(page)).toEqual(['Health House']);
  expect(linesOf(logged)).toEqual([]);
});

test.each([
  ['another site that lets nobody read it', () => `https://data.example:${other}/network.json`],
  ['a site at http', () => `http://data.example:${plain}/shared.json`],
  ['a script', () => 'javascript:alert(1)'],
])('a redirect to %s keeps the fallback, with a retry button', async (_, target) => {
  redirects['/moved'] = target();
  const { page, logged } = await showFile('/moved');
  expect(await page.getByText('Our partners').isVisible()).toBe(true);
  expect(await page.locator('hn-partner-list [part=error] button').count()).toBe(1);
  const lines = linesOf(logged);
  expect(lines).toEqual([expect.stringContaining(`${site}/moved`)]);
  expect(lines).toEqual([expect.stringContaining('redirects')]);
  expect(logged.filter((line) => line.startsWith('uncaught'))).toEqual([]);
  expect(requested.filter((line) => line.startsWith('http '))).toEqual([]);
});

test('a redirect to a login page is reported as an HTML page', async () => {
  redirects['/moved'] = '/login';
  const { page, logged } = await showFile('/moved');
  expect(await page.getByText('Our partners').isVisible()).toBe(true);
  expect(linesOf(logged)).toEqual([expect.stringContaining('It is HTML or XML')]);
});

test('http data on an https page are reported with the remedy', async () => {
  const { logged } = await showFile(`http://data.example:${plain}/shared.json`);
  expect(linesOf(logged)).toEqual([expect.stringContaining('Check address (https:)')]);
  expect(requested).not.toContain('http /shared.json');
});
