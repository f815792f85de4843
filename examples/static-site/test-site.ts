import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll } from 'vitest';

const cdn = fileURLToPath(new URL('.', import.meta.resolve('@health-networks/elements/cdn/hn.js')));

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A site of static pages, with the folder of scripts at `/hn/`; gives its address. Closed after the tests of a file. */
export const startSite = async (pages: Readonly<Record<string, string>>): Promise<string> => {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = pages[pathname];
    if (page !== undefined) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
    readFile(cdn + pathname.slice('/hn/'.length)).then(
      (file) => response.writeHead(200, { 'Content-Type': mediaTypes[extname(pathname)] ?? 'text/plain' }).end(file),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
};

/** A page in a context of its own, with what the console warns of, and errors; closed with the browser. */
export const openPage = async (
  browser: Browser,
  address: string,
  { javaScriptEnabled = true } = {},
): Promise<{ page: Page; errors: string[] }> => {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1000, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(entry.toJSON());
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  return { page, errors };
};
