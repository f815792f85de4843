import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startBrowser, violationsOn } from '../playground/test-browser.js';
import { renderWidget } from '@health-networks/elements/ssr';
import { makeLightPage, makePage } from './page.js';
import { openPage, shiftsOn, startSite, type SitePage } from './test-site.js';

const pages: Record<string, SitePage> = {
  '/static': await makePage({ lang: 'nl' }),
  '/hydrated': await makePage({ lang: 'nl', script: '/hn/hn.js' }),
  '/light': await makeLightPage({ lang: 'nl', styleSheet: '/hn/light.css' }),
  // As after an update of the data: the rendered content is outdated.
  '/outdated': (await makePage({ lang: 'nl', script: '/hn/hn.js' })).replaceAll(
    'Hogeschool Utrecht',
    'Hogeschool Elders',
  ),
};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

const open = (path: string, javaScriptEnabled = true): ReturnType<typeof openPage> =>
  openPage(browser, `${site}${path}`, { javaScriptEnabled });

/** Partners in the list, through its shadow root. */
const rows = (page: Page) => page.locator('main > hn-partner-list [part~=item]');

test('partners and profile are readable without a script, and controls that need one are hidden', async () => {
  const { page, errors } = await open('/static', false);
  expect(await rows(page).first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Kerncijfers' }).isVisible()).toBe(true);
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('its policy allows its style sheets', async () => {
  const { page } = await open('/static', false);
  expect(
    await rows(page)
      .first()
      .evaluate((item) => getComputedStyle(item).display),
  ).toBe('grid');
});

test('plain HTML looks the same: cards in rows, large numbers', async () => {
  const looks = async (path: string, selectors: readonly string[]): Promise<string[]> => {
    const { page, errors } = await open(path, false);
    const found = await Promise.all(
      selectors.map((selector) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => {
            const { display, fontSize, fontWeight } = getComputedStyle(one);
            const { width, height } = one.getBoundingClientRect();
            return [display, fontSize, fontWeight, width.toFixed(0), height.toFixed(0)].join(' ');
          }),
      ),
    );
    expect(errors).toEqual([]);
    return found;
  };
  expect(await looks('/light', ['.hn-item', '.hn-item .hn-name', '.hn-value', '.hn-card'])).toEqual(
    await looks('/static', ['.item', '.item .name', '.value', '.card']),
  );
});

test.each(['/hydrated', '/light'])('%s has no axe violations', async (path) => {
  const { page } = await open(path);
  expect(await violationsOn(page)).toEqual([]);
});

const takenOver = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('hn-partner-list, hn-network-profile')].every(
      (one) => Reflect.get(one, 'hasUpdated') === true,
    ),
  );

test('hydration duplicates and moves nothing, and the filter works', async () => {
  const { page, errors } = await open('/hydrated');
  const before = await rows(page).count();
  const first = await rows(page).first().elementHandle();
  await takenOver(page);
  expect(await shiftsOn(page)).toEqual([]);
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

/** The beginning of a widget that a browser may show before the rest has come. */
const firstParts = {
  'up to a first facet': /^[^]*?<select[^]*?<\/label>/,
  'up to the search field': /^[^]*?(?=<input)/,
};

test.each([
  ['hn-partner-list', 'up to a first facet'],
  ['hn-collaboration-finder', 'up to a first facet'],
  ['hn-collaboration-finder', 'up to the search field'],
  ['hn-source-list', 'up to the search field'],
] as const)('nothing moves while %s loads, %s', async (tag, part) => {
  const { html } = await renderWidget(tag, { network: 'health-hub-utrecht', lang: 'nl' });
  const [first = ''] = firstParts[part].exec(html) ?? [];
  let send: (rest: string) => void = () => undefined;
  const rest = new Promise<string>((resolve) => {
    send = resolve;
  });
  pages['/slow'] = { body: `<!doctype html><html lang="nl"><title>Page</title><body>${first}`, rest };
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await page.goto(`${site}/slow`, { waitUntil: 'commit' });
  await page.locator('label.search span').waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  send(html.slice(first.length));
  await page.waitForLoadState();
  expect(await shiftsOn(page)).toEqual([]);
  await page.close();
});

test('data that changed after rendering are shown once in their current version', async () => {
  const { page, errors } = await open('/outdated');
  await takenOver(page);
  const names = await rows(page).locator('[part=name]').allInnerTexts();
  expect(names.filter((name) => name.startsWith('Hogeschool'))).toEqual([
    'Hogeschool Utrecht',
    'Hogeschool voor de Kunsten Utrecht',
  ]);
  expect(errors).toEqual([]);
});
