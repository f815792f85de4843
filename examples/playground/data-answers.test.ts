/** Tests data sources, and what can come between them and a widget, on whole pages. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, startSite, type SitePage } from '../static-site/test-site.js';
import { startBrowser } from './test-browser.js';

const json = await readFile(fileURLToPath(import.meta.resolve('@health-networks/core/data/upgraded.json')), 'utf8');

interface Records {
  organizations: Record<string, Record<string, unknown>>;
}

/** The network, whose first partners have these logos. */
const withLogos = (...logos: readonly string[]): string => {
  const dataset = JSON.parse(json) as Records;
  const organizations = Object.values(dataset.organizations);
  for (const [at, logo] of logos.entries()) Object.assign(organizations[at] ?? {}, { logo });
  return JSON.stringify(dataset);
};

const asJson = { 'Content-Type': 'application/json' };
const scriptTag = '<script type="module" src="/hn/hn.js"></script>';
const pageOf = (body: string): string => `<!doctype html><html lang="en"><title>Page</title>${scriptTag}${body}</html>`;
const listOf = (attributes: string): string => `<hn-partner-list ${attributes}><p>Our partners</p></hn-partner-list>`;

const pages: Record<string, SitePage> = { '/deep/data.json': { headers: asJson, body: json } };
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

const state = (page: Page): Promise<string | null> => page.locator('hn-partner-list').first().getAttribute('state');
const names = (page: Page): Promise<string[]> => page.locator('hn-partner-list [part~=name]').allTextContents();

test('a URL is relative to the page, not to the script', async () => {
  pages['/deep/page.html'] = pageOf(listOf('src="data.json"'));
  const { page, errors } = await openPage(browser, `${site}/deep/page.html`);
  await expect.poll(() => state(page)).toBe('ready');
  expect(errors).toEqual([]);
});

test('an empty URL requests nothing, and the bundled network is shown', async () => {
  pages['/empty.html'] = pageOf(listOf('src="" network="upgraded"'));
  const { page, errors } = await openPage(browser, 'about:blank');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(`${site}/empty.html`);
  await expect.poll(() => state(page)).toBe('ready');
  expect(requested.filter((path) => path === '/empty.html')).toEqual(['/empty.html']);
  expect(errors).toEqual([]);
});

test('a data URL is read like a file', async () => {
  pages['/data.html'] = pageOf(
    `${listOf(`src="data:application/json;base64,${Buffer.from(json).toString('base64')}"`)}${listOf('src="data:application/json,{}"')}`,
  );
  const { page } = await openPage(browser, `${site}/data.html`);
  await expect.poll(() => state(page)).toBe('ready');
  const last = page.locator('hn-partner-list').last();
  await expect.poll(() => last.getAttribute('state')).toBe('error');
  expect(await last.locator('> p').isVisible()).toBe(true);
});

test('a missing logo leaves the initials, and a logo with a script does not run it', async () => {
  pages['/evil.svg'] = {
    headers: { 'Content-Type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" onload="top.title = 1"><script>top.title = 1</script></svg>',
  };
  pages['/logos.html'] = pageOf(listOf('src="/logos.json"'));
  // Addresses of logos are those of a secure site.
  const secure = 'https://logos.example';
  pages['/logos.json'] = { headers: asJson, body: withLogos(`${secure}/none.png`, `${secure}/evil.svg`) };
  const { page } = await openPage(browser, 'about:blank');
  await page.route(`${secure}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    await route.fulfill({ response: await page.request.get(`${site}${path}`) });
  });
  await page.goto(`${site}/logos.html`);
  await expect.poll(() => state(page)).toBe('ready');
  const drawn = (): Promise<string[]> =>
    page
      .locator('hn-partner-list img:not([hidden])')
      .evaluateAll((found) => found.map((one) => one.getAttribute('src') ?? ''));
  await expect.poll(drawn).toEqual([`${secure}/evil.svg`]);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'title') as unknown)).toBeUndefined();
});

test('content stays when the browser goes offline, with a note and a retry button', async () => {
  pages['/offline.html'] = pageOf(listOf('src="/deep/data.json"'));
  const { page } = await openPage(browser, `${site}/offline.html`);
  await expect.poll(() => state(page)).toBe('ready');
  const before = await names(page);
  await page.context().setOffline(true);
  await page.evaluate(() => document.querySelector('hn-partner-list')?.setAttribute('src', '/deep/data.json?newer'));
  await page.locator('hn-partner-list [part=outdated] button').waitFor();
  expect(await state(page)).toBe('ready');
  expect(await names(page)).toEqual(before);
});

test('a service worker answers from its cache', async () => {
  pages['/worker.js'] = {
    headers: { 'Content-Type': 'text/javascript' },
    body: `addEventListener('install', () => skipWaiting());
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => {
        if (event.request.url.endsWith('/cached.json')) event.respondWith(new Response(${JSON.stringify(json).replaceAll('<', '\\u003c')}));
      });`,
  };
  pages['/worker.html'] = pageOf('');
  const { page, errors } = await openPage(browser, `${site}/worker.html`);
  await page.evaluate(async () => {
    const claimed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    await navigator.serviceWorker.register('/worker.js');
    if (!navigator.serviceWorker.controller) await claimed;
  });
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), listOf('src="/cached.json"'));
  await expect.poll(() => state(page)).toBe('ready');
  expect(errors).toEqual([]);
});

test.each([-10, 10])('a clock that is wrong by %i years changes nothing', async (years) => {
  pages['/clock.html'] = pageOf(listOf('src="/deep/data.json"'));
  const { page, errors } = await openPage(browser, 'about:blank');
  await page.clock.install({ time: new Date(Date.now() + years * 365 * 86_400_000) });
  await page.goto(`${site}/clock.html`);
  await expect.poll(() => state(page)).toBe('ready');
  expect(errors).toEqual([]);
});
