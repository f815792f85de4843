/** Security of the widgets in a browser that many public bodies use: Firefox ESR, as packaged by Debian. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSite, type SitePage } from '../static-site/test-site.js';

const executablePath = [process.env.FIREFOX_PATH ?? '', '/usr/bin/firefox-esr'].find((path) => existsSync(path));
const read = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@health-networks/elements/cdn/${name}`)), 'utf8');

const hashes = JSON.parse(read('sri.json')) as Record<string, string>;
const importMap = read('importmap.json');
const policy = JSON.parse(read('csp.json')) as { header: string; importMap: { header: string } };
const widgets = Object.keys((JSON.parse(read('files.json')) as { tags: object }).tags).filter(
  (tag) => tag !== 'hn-dataset',
);

const pages: Record<string, SitePage> = {};
const site = await startSite(pages);

const everyWidget = widgets
  .map((tag) => `<${tag} network="health-hub-utrecht" evidence="full"><p>Fallback</p></${tag}>`)
  .join('');

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
    '%s shows every widget under the policy that is to be copied: nothing is refused, and nothing asked for elsewhere',
    async (file) => {
      const script = `<script type="module" src="/hn/${file}" integrity="${hashes[file] ?? ''}"></script>`;
      await open(policy.header, script, everyWidget);
      await areShown();
      expect(troubles).toEqual([]);
      expect(elsewhere).toEqual([]);
    },
  );

  test('every module is pinned by an import map that the policy names', async () => {
    const pinned = `<script type="importmap">${importMap}</script><script type="module" src="/hn/hn.js"></script>`;
    await open(policy.importMap.header, pinned, everyWidget);
    await areShown();
    expect(troubles).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test.each([
    ['hn.js', 'module'],
    ['hn.all.js', 'text/javascript'],
  ])('%s says in one line which directive lacks its name, and the fallbacks stay', async (file, type) => {
    const header = policy.header.replace('trusted-types health-networks', 'trusted-types others');
    await open(header, `<script type="${type}" src="/hn/${file}" defer></script>`, everyWidget);
    const ours = (): string[] =>
      troubles.filter((line) => line.includes('Add health-networks to its directive trusted-types'));
    await expect.poll(ours, { message: 'the line', timeout: 20_000 }).toHaveLength(1);
    const fallbacks = await page.$$eval('body > * > p', (found) => found.map((one) => one.checkVisibility()));
    expect(fallbacks).toEqual(widgets.map(() => true));
  });
};

if (executablePath !== undefined) describe('in Firefox ESR', { timeout: 120_000 }, () => testsIn(executablePath));
else
  test('Firefox ESR is not installed: its tests were left out', () => {
    console.warn('To run them: apt-get install firefox-esr, or name a Firefox in FIREFOX_PATH.');
    expect(existsSync(process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr')).toBe(false);
  });
