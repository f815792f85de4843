import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { pageForTest } from '../playground/test-browser.js';

const cdn = fileURLToPath(new URL('.', import.meta.resolve('@health-networks/elements/cdn/hn.js')));

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A page with its own headers, whose end may be sent later. */
export interface SlowPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly rest?: Promise<string>;
}

export type SitePage = string | SlowPage;

const sendPage = async (response: ServerResponse, page: SitePage): Promise<void> => {
  const { body, headers = {}, rest = '' } = typeof page === 'string' ? { body: page } : page;
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).write(body);
  response.end(await rest);
};

const sendFile = async (response: ServerResponse, pathname: string): Promise<void> => {
  try {
    const file = await readFile(cdn + pathname.slice('/hn/'.length));
    // Headers of a script folder that other sites may use.
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': mediaTypes[extname(pathname)] ?? 'text/plain',
    };
    response.writeHead(200, headers).end(file);
  } catch {
    response.writeHead(404).end();
  }
};

/**
 * A site of pages, with the folder of scripts at `/hn/`; gives its address. Pages may be added later. Closed after the
 * tests of a file.
 */
export const startSite = async (pages: Readonly<Record<string, SitePage>>): Promise<string> => {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const page = pathname === '/favicon.ico' ? '' : pages[pathname];
    if (page === undefined) void sendFile(response, pathname);
    else void sendPage(response, page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
};

const size = { width: 1000, height: 900 };

const errorsOn = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

/** Opens a page in its own context, with console warnings and errors; closed with the browser. */
export const openPage = async (
  browser: Browser,
  address: string,
  { javaScriptEnabled = true } = {},
): Promise<{ page: Page; errors: string[] }> => {
  const context = await browser.newContext({ javaScriptEnabled, viewport: size });
  const page = await context.newPage();
  const errors = errorsOn(page);
  await page.goto(address);
  return { page, errors };
};

/** Opens a page in a test, as others do before and after it, with console warnings and errors. */
export const openInTest = async (browser: Browser, address: string): Promise<{ page: Page; errors: string[] }> => {
  const page = await pageForTest(browser, size);
  const errors = errorsOn(page);
  await page.goto(address);
  return { page, errors };
};

/** Returns the layout shifts on a page since it began to load. */
export const shiftsOn = (page: Page): Promise<unknown[]> =>
  page.evaluate(async () => {
    const found: unknown[] = [];
    const observer = new PerformanceObserver((list) => {
      found.push(...list.getEntries().map((entry): unknown => entry.toJSON()));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    observer.disconnect();
    return found;
  });
