import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, afterEach, expect, test } from 'vitest';
import { pageForTest, startBrowser } from './test-browser.js';

const folderOf = (specifier: string): string => dirname(fileURLToPath(import.meta.resolve(specifier)));

const json = await readFile(fileURLToPath(import.meta.resolve('@health-networks/core/data/upgraded.json')), 'utf8');

type Records = Record<string, Record<string, Record<string, unknown>>>;

/** Returns the dataset with changed records. */
const withRecords = (change: (dataset: Records) => void): string => {
  const dataset = JSON.parse(json) as Records;
  change(dataset);
  return JSON.stringify(dataset);
};

const send =
  (body: string | Buffer, type = 'application/json', headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
  };

const fail =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, headers).end();
  };

const organizations = (dataset: Records): Record<string, unknown>[] => Object.values(dataset.organizations ?? {});

interface Failure {
  name: string;
  answer: (response: ServerResponse) => void;
  state: 'error' | 'ready';
  /** Whether a retry button is shown. */
  retries?: boolean;
}

const failures: readonly Failure[] = [
  { name: 'status-204', answer: fail(204), state: 'error' },
  { name: 'status-304', answer: fail(304), state: 'error', retries: true },
  { name: 'status-401', answer: fail(401), state: 'error', retries: true },
  { name: 'status-404', answer: fail(404), state: 'error', retries: true },
  { name: 'status-429', answer: fail(429, { 'Retry-After': '1' }), state: 'error', retries: true },
  { name: 'status-502', answer: fail(502), state: 'error', retries: true },
  { name: 'status-504', answer: fail(504), state: 'error', retries: true },
  { name: 'redirect-loop', answer: fail(302, { Location: '/case/redirect-loop' }), state: 'error', retries: true },
  { name: 'refused', answer: (response) => response.destroy(), state: 'error', retries: true },
  { name: 'never', answer: () => undefined, state: 'error', retries: true },
  {
    name: 'slow-drip',
    answer: (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 200);
      response.once('close', () => {
        clearInterval(drip);
      });
    },
    state: 'error',
    retries: true,
  },
  {
    name: 'delay-3s',
    answer: (response) => {
      setTimeout(() => {
        send(json)(response);
      }, 3000);
    },
    state: 'ready',
  },
  { name: 'mime-html', answer: send(json, 'text/html'), state: 'ready' },
  { name: 'mime-octet', answer: send(json, 'application/octet-stream'), state: 'ready' },
  { name: 'html-as-json', answer: send('<!DOCTYPE html>'), state: 'error' },
  { name: 'empty-object', answer: send('{}'), state: 'error' },
  { name: 'null', answer: send('null'), state: 'error' },
  { name: 'string', answer: send('"x"'), state: 'error' },
  { name: 'too-short', answer: send(json.slice(0, -40)), state: 'error' },
  {
    name: 'cut-off',
    answer: send(json, 'application/json', { 'Content-Length': '9999999' }),
    state: 'error',
    retries: true,
  },
  { name: 'length-short', answer: send(json, 'application/json', { 'Content-Length': '99' }), state: 'error' },
  { name: 'no-version', answer: send(json.replace(/"schemaVersion":\s*"?[\w.]+"?,/, '')), state: 'ready' },
  { name: 'bom', answer: send(`\uFEFF${json}`), state: 'ready' },
  { name: 'latin1', answer: send(Buffer.from(json, 'latin1'), 'application/json; charset=iso-8859-1'), state: 'error' },
  { name: 'script', answer: send('alert(1)', 'application/javascript'), state: 'error' },
  { name: 'huge', answer: send(Buffer.alloc(50_000_000, 32)), state: 'error' },
  { name: 'deep', answer: send('['.repeat(100_000)), state: 'error' },
  {
    name: 'one-bad',
    answer: send(
      withRecords((dataset) => Object.assign(organizations(dataset)[0] ?? {}, { url: 'javascript:alert(1)' })),
    ),
    state: 'ready',
  },
  {
    name: 'all-bad',
    answer: send(
      withRecords((dataset) => organizations(dataset).forEach((record) => Object.assign(record, { name: 7 }))),
    ),
    state: 'error',
  },
  {
    name: 'unknown-field',
    answer: send(withRecords((dataset) => Object.assign(organizations(dataset)[0] ?? {}, { x: 1 }))),
    state: 'ready',
  },
  { name: 'newer', answer: send(JSON.stringify({ ...JSON.parse(json), schemaVersion: '99' })), state: 'error' },
];

const good = send(json, 'application/json', { 'Cache-Control': 'no-store' });

let policy = '';
let body = '';
const requested: string[] = [];
const cdn = sirv(folderOf('@health-networks/elements/cdn/hn.js'), { dev: true });

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/';
  if (path.startsWith('/hn/')) {
    request.url = path.slice('/hn'.length);
    cdn(request, response);
    return;
  }
  requested.push(path);
  if (path === '/page.html') {
    const headers = { 'Content-Security-Policy': policy };
    send(`<!doctype html><html lang="nl"><title>Pagina</title>${body}`, 'text/html; charset=utf-8', headers)(response);
    return;
  }
  const failure = failures.find(({ name }) => path === `/case/${name}`);
  (failure?.answer ?? (path === '/good.json' ? good : fail(404)))(response);
};

const listenOn = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
};

const servers = [createServer(answer), createServer(answer)];
const [own = '', other = ''] = await Promise.all(servers.map(listenOn));
const browser = await startBrowser();
let page: Page;
const troubles: string[] = [];

afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
});

afterEach(() => {
  troubles.length = 0;
  requested.length = 0;
  policy = '';
});

const listOf = (src: string): string => `<hn-partner-list src="${src}"><p>Onze partners</p></hn-partner-list>`;

/** Opens a page with this content and waits until every widget has settled. */
const open = async (content: string): Promise<void> => {
  body = `<script type="module" src="/hn/hn.js"></script>${content}`;
  page = await pageForTest(browser);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('dialog', (dialog) => troubles.push(dialog.message()));
  await page.goto(`${own}/page.html`, { waitUntil: 'domcontentloaded' });
  const waiting = (): Promise<(string | null)[]> =>
    page
      .locator('hn-partner-list:not([state=ready], [state=empty], [state=error])')
      .evaluateAll((lists) => lists.map((list) => list.getAttribute('src')));
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([]);
};

interface WidgetReport {
  state: string | null;
  alert: string | undefined;
  retries: boolean;
  fallback: boolean | undefined;
}

const reports = (): Promise<WidgetReport[]> =>
  page.locator('hn-partner-list').evaluateAll((lists) =>
    lists.map((list) => ({
      state: list.getAttribute('state'),
      alert: list.shadowRoot?.querySelector('[role=alert] p')?.textContent,
      retries: list.shadowRoot?.querySelector('[role=alert] button') !== null,
      fallback: list.querySelector('p')?.checkVisibility(),
    })),
  );

const calm = 'Dit deel van de pagina kan nu niet worden getoond.';

test('each widget reports the failure of its server in the language of the page, independently of others', async () => {
  await open(`${failures.map(({ name }) => listOf(`/case/${name}`)).join('')}${listOf('/good.json')}`);
  const expected = failures.map(({ name, state, retries = false }) => ({
    name,
    state,
    alert: state === 'error' ? calm : undefined,
    retries,
    fallback: state === 'error',
  }));
  const found = (await reports()).map((one, index) => ({ name: failures[index]?.name ?? 'good', ...one }));
  expect(found).toEqual([
    ...expected,
    { name: 'good', state: 'ready', alert: undefined, retries: false, fallback: false },
  ]);
  expect(troubles).toEqual([]);
});

test('a request blocked by the policy of the page is reported with its directive', async () => {
  policy = "connect-src 'none'";
  await open(listOf('/good.json'));
  expect(await reports()).toEqual([{ state: 'error', alert: calm, retries: false, fallback: true }]);
  const shownTexts = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('hn-error', (event) => {
          resolve(String(Reflect.get(event, 'error')));
        });
        document.querySelector('hn-partner-list')?.setAttribute('src', '/other.json');
      }),
  );
  expect(shownTexts).toContain('Add the origin of');
  expect(shownTexts).toContain('connect-src');
});

test('a cross-origin server without CORS headers leads to an error with a retry button', async () => {
  await open(listOf(`${other}/good.json`));
  expect(await reports()).toEqual([{ state: 'error', alert: calm, retries: true, fallback: true }]);
});

test('ten widgets with one URL send one request, even without a cache', async () => {
  await open(listOf('/good.json').repeat(10));
  expect((await reports()).map(({ state }) => state)).toEqual(Array(10).fill('ready'));
  expect(requested.filter((path) => path === '/good.json')).toHaveLength(1);
});
