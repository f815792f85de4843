import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { pageForTest, startBrowser, startPlayground } from './test-browser.js';
import {
  cdn,
  everyWidget,
  hashes,
  importMap,
  policy,
  saysWhatIsMissing,
  scripts,
  widgets,
  withoutOurName,
} from './test-policy.js';

const hashOf = (content: string | Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

test('the hashes match every file in the folder', () => {
  const files = readdirSync(cdn, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(cdn, join(parentPath, name))).sort();
  const expected = paths
    .filter((path) => path !== 'sri.json')
    .map((path) => [path, hashOf(readFileSync(join(cdn, path)))]);
  expect(Object.entries(hashes)).toEqual(expected);
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining(['hn.js', 'hn.all.js', 'embed.html', 'embed.css']));
});

test('the import map has the hash of each module at the default URL', () => {
  const modules = Object.entries(hashes).filter(([path]) => path.endsWith('.js'));
  expect(JSON.parse(importMap)).toEqual({
    integrity: Object.fromEntries(modules.map(([path, hash]) => [`/hn/${path}`, hash])),
  });
});

test('the policy contains the hash of the import map and no unsafe keyword', () => {
  const hash = `'${hashOf(importMap)}'`;
  expect(policy.importMap).toEqual({
    base: '/hn/',
    hash,
    header: policy.header.replace("script-src 'self'", `script-src 'self' ${hash}`),
  });
  expect(JSON.stringify(policy)).not.toMatch(/unsafe|\*|https?:/);
});

/** A component of the page with its own copy of Lit. */
const ownLit = await build({
  stdin: {
    contents: `import { html, LitElement } from 'lit';
      customElements.define('own-element', class extends LitElement { render() { return html\`<b>Own</b>\`; } });`,
    resolveDir: fileURLToPath(new URL('../../packages/elements', import.meta.url)),
  },
  bundle: true,
  write: false,
  format: 'esm',
}).then(({ outputFiles }) => outputFiles[0]?.text ?? '');

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
let page: Page;

/** Policy violations, console messages and script errors. */
const troubles: string[] = [];

beforeEach(async () => {
  troubles.length = 0;
  page = await pageForTest(browser);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.route('**/own.js', (route) => route.fulfill({ contentType: 'text/javascript', body: ownLit }));
});

const open = async (header: string, head: string, body: string): Promise<void> => {
  await page.route('**/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': header },
      body: `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${server.url}page.html`);
};

const areShown = async (): Promise<void> => {
  await page.waitForFunction(
    (count) => document.querySelectorAll('body > [state=ready]').length === count,
    widgets.length,
  );
};

const pinned = `<script type="importmap">${importMap}</script><script type="module" src="/hn/hn.js" integrity="${hashes['hn.js'] ?? ''}" crossorigin></script>`;
const own = '<script type="module" src="/own.js"></script>';

describe('under the published policy', () => {
  test.each(['hn.js', 'hn.all.js'])('%s shows every widget without policy violations', async (file) => {
    const script = `<script type="module" src="/hn/${file}" integrity="${hashes[file] ?? ''}"></script>`;
    await open(policy.header, script, everyWidget);
    await areShown();
    expect(troubles).toEqual([]);
  });

  test('every module is pinned on a page with its own Lit', async () => {
    const header = `${policy.importMap.header} lit-html`;
    await open(header, `${pinned}${own}`, `${everyWidget}<own-element></own-element>`);
    await areShown();
    await expect.poll(() => page.locator('own-element b').textContent()).toBe('Own');
    expect(troubles).toEqual([]);
  });

  test('a page with its own Lit has no conflict over the policy name', async () => {
    await open(`${policy.header} lit-html`, `${own}<script src="/hn/hn.all.js" defer></script>`, everyWidget);
    await areShown();
    expect(troubles).toEqual([]);
  });
});

test('a module that differs from its hash is blocked, and the fallback stays', async () => {
  await page.route('**/hn/shared-*.js', async (route) => {
    const file = await route.fetch();
    await route.fulfill({ response: file, body: `${await file.text()}\n` });
  });
  await open(
    policy.importMap.header,
    pinned,
    '<hn-partner-list network="upgraded"><p>Our partners</p></hn-partner-list>',
  );
  await expect.poll(() => troubles).toContainEqual(expect.stringContaining('integrity'));
  expect(await page.getByText('Our partners').isVisible()).toBe(true);
});

test.each(scripts)(
  '%s reports in one line which directive lacks its name, and the fallbacks stay',
  async (file, type) => {
    await open(...withoutOurName(file, type), everyWidget);
    await expect.poll(() => saysWhatIsMissing(troubles)).toHaveLength(1);
    const fallbacks = await page
      .getByText('Fallback')
      .evaluateAll((found) => found.map((one) => one.checkVisibility()));
    expect(fallbacks).toEqual(widgets.map(() => true));
    expect(saysWhatIsMissing(troubles)).toHaveLength(1);
  },
);
