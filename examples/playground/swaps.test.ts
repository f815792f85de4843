/** Tests pages whose content is replaced without a reload, by common libraries. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderWidget } from '@health-networks/elements/ssr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openInTest, shiftsOn, startSite, type SitePage } from '../static-site/test-site.js';
import { startBrowser } from './test-browser.js';

const script = async (specifier: string): Promise<SitePage> => ({
  body: await readFile(fileURLToPath(import.meta.resolve(specifier)), 'utf8'),
  headers: { 'Content-Type': 'text/javascript' },
});

const pageOf = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
  <script type="module" src="/hn/hn.js"></script>${head}</head><body>${body}</body></html>`;

const turbo = '<script src="/turbo.js"></script>';
const list = '<hn-partner-list network="upgraded"></hn-partner-list>';
const place = '<div data-hn="partner-list" data-hn-network="upgraded"><p>Our partners</p></div>';
const card = '<hn-contact-card network="health-hub-utrecht"></hn-contact-card>';
const { html: rendered } = await renderWidget('hn-partner-list', { network: 'upgraded', lang: 'en' });

const pages: Record<string, SitePage> = {
  '/turbo.js': await script('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  '/htmx.js': await script('htmx.org/dist/htmx.min.js'),
  '/one': pageOf(turbo, `<a href="/two">Two</a><main lang="en">${list}${place}</main>`),
  // Turbo forgets the language of the root element on the way back.
  '/two': pageOf(turbo, `<a href="/one">One</a><main lang="nl">${card}${place}</main>`),
  '/parts': pageOf(
    '<script src="/htmx.js"></script>',
    `${list}<button hx-get="/part" hx-target="#place">More</button><div id="place"></div>`,
  ),
  '/part': `${card}${place}${rendered}`,
};

const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

/** Waits until there are this many widgets, each with content. */
const areDrawn = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((expected) => {
    const found = [...document.querySelectorAll('hn-partner-list, hn-contact-card')];
    return (
      found.length === expected &&
      found.every(({ shadowRoot }) => shadowRoot?.querySelectorAll('.base [part~=name]').length)
    );
  }, count);

const headings = (page: Page): Promise<string[]> => page.locator('hn-partner-list h2').allTextContents();

test('Turbo loads a page with other widgets, and restores the previous page', async () => {
  const { page, errors } = await openInTest(browser, `${site}/one`);
  await areDrawn(page, 2);
  await page.getByRole('link', { name: 'Two' }).click();
  await page.waitForURL('**/two');
  await areDrawn(page, 2);
  await expect.poll(() => headings(page)).toEqual(['Partners van Upgraded']);
  await page.goBack();
  await page.waitForURL('**/one');
  await areDrawn(page, 2);
  await expect.poll(() => headings(page)).toEqual(['Partners of Upgraded', 'Partners of Upgraded']);
  expect(await page.locator('hn-partner-list .base').count()).toBe(2);
  expect(errors).toEqual([]);
});

test('htmx inserts a tag, a placeholder element and server-rendered content', async () => {
  const { page, errors } = await openInTest(browser, `${site}/parts`);
  await areDrawn(page, 1);
  const stays = await page.locator('hn-partner-list [part~=name]').first().elementHandle();
  await page.getByRole('button', { name: 'More' }).click();
  await areDrawn(page, 4);
  await expect.poll(() => headings(page)).toEqual(Array(3).fill('Partners of Upgraded'));
  expect(await page.locator('hn-partner-list .base').count()).toBe(3);
  expect(await stays.evaluate((name) => name.isConnected)).toBe(true);
  expect(errors).toEqual([]);
});

test('a view transition to another body keeps the shared widget and renders new ones', async () => {
  const { page, errors } = await openInTest(browser, `${site}/one`);
  await areDrawn(page, 2);
  const stays = await page.locator('main > hn-partner-list [part~=name]').first().elementHandle();
  await page.evaluate(async (inside) => {
    const kept = document.querySelector('main > hn-partner-list');
    await document.startViewTransition(() => {
      const body = document.createElement('body');
      body.innerHTML = inside;
      document.documentElement.lang = 'nl';
      document.body.replaceWith(body);
      if (kept) body.append(kept);
    }).finished;
  }, `${card}${place}`);
  await areDrawn(page, 3);
  await expect.poll(() => headings(page)).toEqual(Array(2).fill('Partners van Upgraded'));
  expect(await stays.evaluate((name) => name.isConnected)).toBe(true);
  expect(errors).toEqual([]);
});

test('a copy of a hydrated widget shows the same content', async () => {
  pages['/rendered'] = pageOf('', `<main>${rendered}</main>`);
  const { page, errors } = await openInTest(browser, `${site}/rendered`);
  await page.waitForFunction(() => Reflect.get(document.querySelector('hn-partner-list') ?? {}, 'hasUpdated') === true);
  expect(await shiftsOn(page)).toEqual([]);
  await page.evaluate(() => {
    const widget = document.querySelector('hn-partner-list');
    if (widget) document.querySelector('main')?.append(widget.cloneNode(true), document.importNode(widget, true));
  });
  await areDrawn(page, 3);
  const names = await page
    .locator('hn-partner-list')
    .evaluateAll((lists) =>
      lists.map(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('[part~=name]') ?? [])].map(({ textContent }) => textContent),
      ),
    );
  expect(names[0]?.length).toBeGreaterThan(5);
  expect(names).toEqual([names[0], names[0], names[0]]);
  expect(errors).toEqual([]);
});
