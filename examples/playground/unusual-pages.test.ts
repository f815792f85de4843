import { afterEach, expect, test } from 'vitest';
import { openPage, startSite, type SitePage } from '../static-site/test-site.js';
import { startBrowser } from './test-browser.js';

const pages: Record<string, SitePage> = {};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

afterEach(() => {
  for (const path of Object.keys(pages)) Reflect.deleteProperty(pages, path);
});

const widgets =
  '<hn-partner-list network="upgraded"><p>Our partners</p></hn-partner-list><hn-place-map network="upgraded"></hn-place-map>';

test.each(['hn.js', 'hn.all.js'])('on a page served as XHTML, %s draws the widgets', async (file) => {
  pages['/page.xhtml'] = {
    headers: { 'Content-Type': 'application/xhtml+xml' },
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title><script type="module" src="/hn/${file}"></script></head><body>${widgets}</body></html>`,
  };
  const { page, errors } = await openPage(browser, `${site}/page.xhtml`);
  await page.locator('hn-partner-list[state=ready] + hn-place-map[state=ready]').waitFor({ state: 'attached' });
  expect(await page.locator('hn-partner-list [part=name]').count()).toBeGreaterThan(5);
  expect(errors).toEqual([]);
});

test.each(['hn.js', 'hn.all.js'])(
  'in a sandboxed frame, without storage and origin, %s draws the widgets',
  async (file) => {
    pages['/inside.html'] =
      `<!doctype html><html lang="en"><title>Inside</title><script type="module" src="/hn/${file}"></script>${widgets}</html>`;
    pages['/page.html'] =
      '<!doctype html><html lang="en"><title>Page</title><iframe sandbox="allow-scripts" src="/inside.html" title="Partners" width="800" height="600"></iframe></html>';
    const { page, errors } = await openPage(browser, `${site}/page.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator('hn-partner-list[state=ready] + hn-place-map[state=ready]').waitFor({ state: 'attached' });
    expect(await frame.locator('body').evaluate(() => origin)).toBe('null');
    expect(await frame.locator('hn-partner-list [part=name]').count()).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  },
);
