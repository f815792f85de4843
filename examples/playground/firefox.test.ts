/** The security of the widgets in the browser that many public bodies have: Firefox ESR, as Debian packages it. */
import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSite, type SitePage } from '../static-site/test-site.js';
import {
  everyWidget,
  hashes,
  importMap,
  policy,
  saysWhatIsMissing,
  scripts,
  widgets,
  withoutOurName,
} from './test-policy.js';

const executablePath = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr'].find((path) => existsSync(path));
const pages: Record<string, SitePage> = {};
const site = await startSite(pages);

const testsIn = (path: string): void => {
  let browser: Browser;
  let page: Page;

  /** Policy violations, console messages and script errors. */
  const troubles: string[] = [];

  /** URLs requested outside the site. */
  const elsewhere: string[] = [];

  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, timeout: 120_000 });
  }, 150_000);

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    // The protocol does not transmit the message of a logged error object.
    await page.evaluateOnNewDocument(() => {
      const tell = console.error;
      console.error = (...given: unknown[]) => tell(...given.map((one) => (one instanceof Error ? String(one) : one)));
    });
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) troubles.push(message.text());
    });
    page.on('pageerror', (error) => {
      troubles.push(error instanceof Error ? error.message : String(error));
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site) && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
  });

  afterEach(async () => {
    await page.close();
    troubles.length = 0;
    elsewhere.length = 0;
  });

  const open = async (header: string, head: string, body: string): Promise<void> => {
    pages['/page.html'] = {
      headers: { 'Content-Security-Policy': header },
      body: `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`,
    };
    await page.goto(`${site}/page.html`);
  };

  const areShown = (): Promise<unknown> =>
    page.waitForFunction(
      (count) => document.querySelectorAll('body > [state=ready]').length === count,
      {},
      widgets.length,
    );

  test.each(['hn.js', 'hn.all.js'])(
    '%s shows every widget under the published policy, without violations and external requests',
    async (file) => {
      const script = `<script type="module" src="/hn/${file}" integrity="${hashes[file] ?? ''}"></script>`;
      await open(policy.header, script, everyWidget);
      await areShown();
      expect(troubles).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );

  test('an import map named by the policy pins every module', async () => {
    const pinned = `<script type="importmap">${importMap}</script><script type="module" src="/hn/hn.js"></script>`;
    await open(policy.importMap.header, pinned, everyWidget);
    await areShown();
    expect(troubles).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test('in a sandboxed frame, without storage and origin, every widget is shown', async () => {
    pages['/inside.html'] =
      `<!doctype html><html lang="en"><title>Inside</title><script type="module" src="/hn/hn.js"></script><body>${everyWidget}</body></html>`;
    await open(
      "frame-src 'self'",
      '',
      '<iframe sandbox="allow-scripts" src="/inside.html" title="Partners" width="800" height="600"></iframe>',
    );
    const frame = await page.waitForFrame((one) => one.url().endsWith('/inside.html'));
    await frame.waitForFunction(
      (count) => document.querySelectorAll('body > [state=ready]').length === count,
      {},
      widgets.length,
    );
    expect(await frame.evaluate(() => origin)).toBe('null');
    expect(troubles).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test('an XHTML page keeps the fallbacks, and the console states the reason in one line', async () => {
    pages['/page.xhtml'] = {
      headers: { 'Content-Type': 'application/xhtml+xml' },
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title><script type="module" src="/hn/hn.js"></script></head><body>${everyWidget}</body></html>`,
    };
    await page.goto(`${site}/page.xhtml`);
    await expect
      .poll(() => troubles)
      .toEqual([expect.stringContaining('draws nothing on a page that is served as application/xhtml+xml')]);
    const fallbacks = await page.$$eval('body > * > p', (found) => found.map((one) => one.checkVisibility()));
    expect(fallbacks).toEqual(widgets.map(() => true));
  });

  test.each(scripts)(
    '%s reports in one line which directive lacks its name, and the fallbacks stay',
    async (...script) => {
      await open(...withoutOurName(...script), everyWidget);
      await expect.poll(() => saysWhatIsMissing(troubles), { timeout: 20_000 }).toHaveLength(1);
      const fallbacks = await page.$$eval('body > * > p', (found) => found.map((one) => one.checkVisibility()));
      expect(fallbacks).toEqual(widgets.map(() => true));
    },
  );
};

if (executablePath !== undefined) describe('in Firefox ESR', { timeout: 120_000 }, () => testsIn(executablePath));
else
  test('Firefox ESR is not installed: its tests are skipped', () => {
    console.warn('To run them: apt-get install firefox-esr, or name a Firefox in FIREFOX_PATH.');
    expect(existsSync(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr')).toBe(false);
  });
