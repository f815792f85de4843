import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageForTest, startBrowser, startPlayground } from './test-browser.js';

const packageJson = new URL('../../packages/elements/package.json', import.meta.url);
const version = /"version": "([^"]+)"/.exec(readFileSync(packageJson, 'utf8'))?.[1] ?? '';

/** A version other than the built one. */
const other = '99.0.0';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
let page: Page;

/** Console messages. */
const logged: string[] = [];

const script = (path: string, type: string): string =>
  `<script ${type === 'module' ? 'type="module"' : 'defer'} src="/${path}"></script>`;

/** Opens a page under the server's security policy. The folder `other` contains the same scripts in another version. */
const open = async (html: string): Promise<void> => {
  logged.length = 0;
  page = await pageForTest(browser);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) logged.push(message.text());
  });
  page.on('pageerror', (error) => logged.push(error.message));
  const policy = (await page.request.get(`${server.url}hn/hn.js`)).headers()['content-security-policy'] ?? '';
  await page.route('**/page.html', (route) =>
    route.fulfill({ contentType: 'text/html', headers: { 'Content-Security-Policy': policy }, body: html }),
  );
  await page.route('**/other/**', async (route) => {
    const file = await page.request.get(route.request().url().replace('/other/', '/hn/'));
    await route.fulfill({
      contentType: 'text/javascript',
      body: (await file.text()).replaceAll(version, other),
    });
  });
  await page.goto(`${server.url}page.html`);
};

const ready = async (count: number): Promise<void> => {
  await page.waitForFunction(
    (expected) => document.querySelectorAll('hn-partner-list[state="ready"]').length === expected,
    count,
  );
};

describe.each(['hn.js', 'hn.all.js'])('a placeholder element with %s', (file) => {
  test('is rendered in its language and follows its attributes', async () => {
    await open(
      `<html lang="en">${script(`hn/${file}`, 'module')}<div data-hn="partner-list" data-hn-network="upgraded" data-hn-lang="nl" data-hn-onclick="alert(1)"><p>Onze partners</p></div>`,
    );
    await ready(1);
    expect(await page.locator('hn-partner-list').getAttribute('onclick')).toBeNull();
    await expect.poll(() => page.locator('hn-partner-list h2').textContent()).toBe('Partners van Upgraded');
    expect(await page.locator('hn-partner-list [part~="base"]').getAttribute('lang')).toBe('nl');
    await page.locator('[data-hn]').evaluate((place) => {
      place.setAttribute('data-hn-lang', 'fi');
    });
    await expect.poll(() => page.locator('hn-partner-list [part~="base"]').getAttribute('lang')).toBe('fi');
    expect(logged).toEqual([]);
  });

  test('keeps its content if the network is unknown', async () => {
    await open(
      `${script(`hn/${file}`, 'module')}<div data-hn="partner-list" data-hn-network="__proto__"><p>Onze partners</p></div>`,
    );
    await page.waitForSelector('hn-partner-list[state="error"]');
    expect(await page.getByText('Onze partners').isVisible()).toBe(true);
  });
});

describe('two versions on a page', () => {
  const copies = [
    ['hn/hn.js', 'module', 'other/hn.js', 'module', version, other],
    ['hn/hn.js', 'module', 'other/hn.all.js', 'module', version, other],
    ['hn/hn.all.js', 'module', 'other/hn.js', 'module', version, other],
    ['hn/hn.js', 'module', 'other/hn.all.js', 'classic', version, other],
    ['hn/hn.all.js', 'module', 'other/hn.all.js', 'classic', version, other],
    ['hn/hn.all.js', 'classic', 'other/hn.all.js', 'classic', version, other],
    ['other/hn.all.js', 'classic', 'hn/hn.js', 'module', other, version],
    ['other/hn.all.js', 'classic', 'hn/hn.all.js', 'module', other, version],
  ] as const;

  test.each(copies)(
    '%s (%s), then %s (%s): only one defines the widgets, the other logs a warning',
    async (first, firstType, second, secondType, used, unused) => {
      await open(
        `${script(first, firstType)}${script(second, secondType)}<hn-partner-list network="upgraded"></hn-partner-list><div data-hn="partner-list" data-hn-network="upgraded"></div>`,
      );
      await ready(2);
      expect(await page.locator('hn-partner-list').count()).toBe(2);
      expect(await page.locator('hn-partner-list [part~="base"]').count()).toBe(2);
      await expect
        .poll(() => logged)
        .toEqual([
          `Health Networks ${used} is on this page already; the script of version ${unused} is not used. Load one of them.`,
        ]);
    },
  );
});
