import { afterEach, expect, test } from 'vitest';
import { openInTest, startSite, type SitePage } from '../static-site/test-site.js';
import { startBrowser } from './test-browser.js';

const pages: Record<string, SitePage> = {};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

afterEach(() => {
  for (const path of Object.keys(pages)) Reflect.deleteProperty(pages, path);
});

const list = '<hn-partner-list network="upgraded"><p>Our partners</p></hn-partner-list>';

const scripts = ['hn.js', 'hn.all.js'];

// On such a page, browsers parse the templates of Lit as XML and fail: "In a frame" in the README of the elements.
test.each([
  // Chromium runs no modules there.
  ['hn.js', 'module', 'Module scripts in XML documents are currently not supported.'],
  [
    'hn.all.js',
    'text/javascript',
    'Health Networks draws nothing on a page that is served as application/xhtml+xml. Serve it as text/html, or show the widgets in a frame: embed.html.',
  ],
])(
  'on an XHTML page with %s, the fallback stays with one console message, and a frame shows the widget',
  async (file, type, line) => {
    pages['/page.xhtml'] = {
      headers: { 'Content-Type': 'application/xhtml+xml' },
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title><script type="${type}" src="/hn/${file}"></script></head><body>${list}<iframe src="/hn/embed.html?widget=partner-list&amp;network=upgraded&amp;lang=en" title="Partners" width="800" height="600"></iframe></body></html>`,
    };
    const { page, errors } = await openInTest(browser, `${site}/page.xhtml`);
    const frame = page.frames().find((one) => one.url().includes('embed.html'));
    await frame?.waitForSelector('hn-partner-list[state=ready]', { state: 'attached' });
    expect(await frame?.locator('hn-partner-list [part=name]').count()).toBeGreaterThan(5);
    await expect.poll(() => errors).toEqual([expect.stringContaining(line)]);
    expect(await page.getByText('Our partners').isVisible()).toBe(true);
  },
);

test.each(scripts)('in a sandboxed frame, without storage and origin, %s shows the widgets', async (file) => {
  pages['/inside.html'] =
    `<!doctype html><html lang="en"><title>Inside</title><script type="module" src="/hn/${file}"></script>${list}<hn-place-map network="upgraded"></hn-place-map></html>`;
  pages['/page.html'] =
    '<!doctype html><html lang="en"><title>Page</title><iframe sandbox="allow-scripts" src="/inside.html" title="Partners" width="800" height="600"></iframe></html>';
  const { page, errors } = await openInTest(browser, `${site}/page.html`);
  const frame = page.frameLocator('iframe');
  await frame.locator('hn-partner-list[state=ready] + hn-place-map[state=ready]').waitFor({ state: 'attached' });
  expect(await frame.locator('body').evaluate(() => origin)).toBe('null');
  expect(await frame.locator('hn-partner-list [part=name]').count()).toBeGreaterThan(5);
  expect(errors).toEqual([]);
});

test.each(scripts)(
  'beside forms that are named like properties of the document, %s draws the widgets',
  async (file) => {
    const forms = ['contentType', 'fonts', 'body', 'defaultView']
      .map((name) => `<form name="${name}"></form>`)
      .join('');
    pages['/page.html'] =
      `<!doctype html><html lang="en"><title>Page</title>${forms}<script type="module" src="/hn/${file}"></script>${list}<hn-network-graph network="upgraded"></hn-network-graph></html>`;
    const { page, errors } = await openInTest(browser, `${site}/page.html`);
    await page
      .locator('hn-partner-list[state=ready] + hn-network-graph[state=ready]')
      .waitFor({ state: 'attached', timeout: 10_000 });
    expect(errors).toEqual([]);
  },
);
