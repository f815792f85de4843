import { once } from 'node:events';
import { createServer } from 'node:http';
import { oembedOf } from '@health-networks/elements/oembed';
import type { Frame, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { pageForTest, startBrowser, startPlayground, violationsOn } from './test-browser.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);

/** Response of the other site. */
let hostPage = { policy: '', html: '' };

/**
 * A site that only frames the widgets. It is a real server, because browsers block access from an intercepted page to a
 * local address.
 */
const site = createServer(({ url = '' }, response) => {
  const to = new URL(url, 'http://localhost').searchParams.get('to');
  if (to !== null) {
    response.writeHead(302, { Location: to }).end();
    return;
  }
  const policy = hostPage.policy === '' ? {} : { 'Content-Security-Policy': hostPage.policy };
  response.writeHead(200, { 'Content-Type': 'text/html', ...policy }).end(`<!doctype html>${hostPage.html}`);
});
site.listen(0, '127.0.0.1');
await once(site, 'listening');
const port = ((address) => (typeof address === 'object' ? (address?.port ?? 0) : 0))(site.address());
const elsewhere = `http://127.0.0.1:${port}/`;
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

let page: Page;

/** Policy violations and script errors. */
const troubles: string[] = [];

const newPage = async (): Promise<void> => {
  troubles.length = 0;
  page = await pageForTest(browser);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
};

const addressOf = (query: string): string => `${server.url}hn/embed.html?${query}`;

const partners = 'widget=partner-list&network=upgraded&lang=nl';

/** Opens a page on the other origin that frames this one. */
const frame = async (query: string, { script = true, attributes = '' } = {}): Promise<Frame> => {
  await newPage();
  const embed = script ? `<script src="${server.url}hn/embed.js" defer></script>` : '';
  const src = addressOf(query).replaceAll('&', '&amp;');
  hostPage = {
    policy: `default-src 'none'; script-src ${server.url}; frame-src ${server.url}; base-uri 'none'`,
    html: `<title>Page</title><iframe src="${src}" title="Partners" width="600" height="150" ${attributes}></iframe>${embed}`,
  };
  await page.goto(elsewhere);
  const inside = page.frames().find((one) => one.parentFrame() !== null);
  if (!inside) throw new Error('The page has no frame.');
  await inside.waitForSelector('body > :is([state=ready], [role=alert])', { state: 'attached' });
  return inside;
};

const heightOfFrame = (): Promise<number> => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);

const heightInside = (inside: Frame): Promise<number> =>
  inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

test('the frame page shows the widget in its language, under its own strict policy', async () => {
  const inside = await frame(partners);
  expect(await inside.locator('hn-partner-list h2').textContent()).toBe('Partners van Upgraded');
  expect(await inside.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'nl',
    'Partners: Upgraded',
  ]);
  expect(troubles).toEqual([]);
});

test('the frame follows the height of its content', async () => {
  const inside = await frame(partners);
  await expect.poll(heightOfFrame).toBe(await heightInside(inside));
  const before = await heightOfFrame();
  expect(before).toBeGreaterThan(150);
  await inside.locator('hn-partner-list summary').first().click();
  await expect.poll(heightOfFrame).toBeGreaterThan(before);
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '250'));
  await expect.poll(async () => (await heightOfFrame()) === (await heightInside(inside))).toBe(true);
  expect(troubles).toEqual([]);
});

test('the frame keeps its height and scrolls if the page lacks the script', async () => {
  const inside = await frame(partners, { script: false });
  expect(await heightOfFrame()).toBe(150);
  expect(await inside.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
});

test('a script that loads after the height message requests the height', async () => {
  const inside = await frame(partners, { script: false });
  await page.addScriptTag({ url: `${server.url}hn/embed.js` });
  await expect.poll(heightOfFrame).toBe(await heightInside(inside));
});

test('a frame in hidden content gets its height when shown', async () => {
  const inside = await frame(partners, { attributes: 'hidden' });
  await page.locator('iframe').evaluate((element) => element.removeAttribute('hidden'));
  await expect.poll(async () => (await heightOfFrame()) === (await heightInside(inside))).toBe(true);
  expect(await heightOfFrame()).toBeGreaterThan(150);
});

test('a height message of another origin or window is ignored', async () => {
  page = await browser.newPage();
  const told = page.waitForEvent('console', { predicate: (message) => message.text() === 'told twice' });
  await page.addInitScript(() => {
    let count = 0;
    addEventListener('message', () => {
      count += 1;
      if (count === 2) console.log('told twice');
    });
  });
  const moved = `/embed.html?to=${encodeURIComponent(addressOf(partners))}`;
  const own = "postMessage({ type: 'health-networks:height', height: 7 })";
  hostPage = {
    policy: '',
    html: `<iframe src="${moved}" height="150"></iframe><script src="${server.url}hn/embed.js"></script><script>${own}</script>`,
  };
  await page.goto(elsewhere);
  await told;
  expect(await heightOfFrame()).toBe(150);
});

test('links open in the page around the frame', async () => {
  const inside = await frame('widget=contact-card&network=health-hub-utrecht');
  const link = inside.locator('hn-contact-card a[href^=https]').first();
  const target = (await link.getAttribute('href')) ?? '';
  await page.route(target, (route) => route.fulfill({ contentType: 'text/html', body: '<title>There</title>' }));
  await link.click();
  await page.waitForURL(`${target}**`);
  expect(await page.title()).toBe('There');
});

describe('a URL with an invalid option', () => {
  test('shows option, value and remedy instead of a widget', async () => {
    const inside = await frame(
      'widget=partner-list&layout=wheel&onclick=alert(1)&src=https://elsewhere.example/a.json',
    );
    expect(await inside.locator('[role=alert] p').allTextContents()).toEqual([
      'The option "layout" cannot be "wheel": write one of grid, list, table.',
      expect.stringMatching(/^The option "onclick" cannot be "alert\(1\)": leave it out\. There are .+\.$/),
      `The option "src" cannot be "https://elsewhere.example/a.json": write an address on ${server.url.slice(0, -1)}, where this page comes from.`,
    ]);
    expect(await inside.evaluate(() => document.body.children.length)).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('shows markup in it as text', async () => {
    const inside = await frame(`widget=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await inside.locator('[role=alert] p').textContent()).toContain('"<img src=x onerror=alert(1)>"');
    expect(await inside.locator('img').count()).toBe(0);
  });
});

test.each(['light', 'dark'])('opened directly in the scheme %s, the page has no axe violations', async (scheme) => {
  await newPage();
  await page.goto(addressOf(`${partners}&scheme=${scheme}`));
  await page.waitForSelector('hn-partner-list[state=ready]');
  // Headings begin at level 2, because the page around the frame has the first level.
  expect((await violationsOn(page)).filter((one) => !/^page-has-heading-one|^landmark|^region/.test(one))).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme);
});

test('oEmbed returns the frame of a URL, based on the built table', async () => {
  const { title, html } = oembedOf(addressOf(partners), { maxwidth: 500 });
  expect(title).toBe('Partners: Upgraded');
  expect(() => oembedOf(addressOf('widget=partner-list&layout=wheel'))).toThrow(
    'The option "layout" cannot be "wheel": write one of grid, list, table.',
  );
  await newPage();
  hostPage = { policy: '', html };
  await page.goto(elsewhere);
  const inside = page.frameLocator('iframe');
  await inside.locator('hn-partner-list[state=ready]').waitFor();
  expect(await page.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBe(500);
  await expect.poll(heightOfFrame).not.toBe(480);
});
