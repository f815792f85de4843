import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { startBrowser, violationsOn } from '../playground/test-browser.js';
import { makePage } from './page.js';

const cdn = fileURLToPath(new URL('.', import.meta.resolve('@health-networks/elements/cdn/hn.js')));

const pages: Record<string, string> = {
  '/static': await makePage({ lang: 'nl' }),
  '/hydrated': await makePage({ lang: 'nl', script: '/hn/hn.js' }),
  // As after an update of the data: what stands there is no longer true.
  '/outdated': (await makePage({ lang: 'nl', script: '/hn/hn.js' })).replaceAll(
    'Hogeschool Utrecht',
    'Hogeschool Elders',
  ),
};

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const page = pages[path];
  if (page !== undefined) return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  readFile(cdn + path.slice('/hn/'.length)).then(
    (file) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(file),
    () => response.writeHead(404).end(),
  );
}).listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => {
  server.close();
});
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
const browser = await startBrowser();

const open = async (path: string, javaScriptEnabled = true): Promise<{ page: Page; errors: string[] }> => {
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1000, height: 900 } });
  afterAll(() => context.close());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin + path);
  return { page, errors };
};

/** Partners in the list, through its shadow root. */
const rows = (page: Page) => page.locator('main > hn-partner-list [part~=item]');

test('without a script, partners and profile can be read, and no control stands there that needs one', async () => {
  const { page, errors } = await open('/static', false);
  expect(await rows(page).first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Kerncijfers' }).isVisible()).toBe(true);
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('its policy allows the style sheets that came with it', async () => {
  const { page } = await open('/static', false);
  expect(
    await rows(page)
      .first()
      .evaluate((item) => getComputedStyle(item).display),
  ).toBe('grid');
});

test('it has no fault that axe finds', async () => {
  const { page } = await open('/hydrated');
  expect(await violationsOn(page)).toEqual([]);
});

const takenOver = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('hn-partner-list, hn-network-profile')].every(
      (one) => Reflect.get(one, 'hasUpdated') === true,
    ),
  );

test('the script takes over: nothing is doubled, nothing moves, and the filter works', async () => {
  const { page, errors } = await open('/hydrated');
  const before = await rows(page).count();
  const first = await rows(page).first().elementHandle();
  await takenOver(page);
  const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
  // Less than a pixel, which rounding may bring.
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
  expect(await rows(page).count()).toBe(before);
  expect(await page.evaluate((row) => row.isConnected, first)).toBe(true);
  await page.locator('main > hn-partner-list input[type=search]').fill('universiteit');
  await page.waitForFunction(
    (all) =>
      (document.querySelector('hn-partner-list')?.shadowRoot?.querySelectorAll('[part~=item]').length ?? 0) < all,
    before,
  );
  expect(errors).toEqual([]);
});

test('where the data have changed since, the present ones are shown once', async () => {
  const { page, errors } = await open('/outdated');
  await takenOver(page);
  const names = await rows(page).locator('[part=name]').allInnerTexts();
  expect(names.filter((name) => name.startsWith('Hogeschool'))).toEqual([
    'Hogeschool Utrecht',
    'Hogeschool voor de Kunsten Utrecht',
  ]);
  expect(errors).toEqual([]);
});
