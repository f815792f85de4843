import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startBrowser, violationsOn } from '../playground/test-browser.js';
import { makePage } from './page.js';
import { openPage, startSite } from './test-site.js';

const site = await startSite({
  '/static': await makePage({ lang: 'nl' }),
  '/hydrated': await makePage({ lang: 'nl', script: '/hn/hn.js' }),
  // As after an update of the data: what stands there is no longer true.
  '/outdated': (await makePage({ lang: 'nl', script: '/hn/hn.js' })).replaceAll(
    'Hogeschool Utrecht',
    'Hogeschool Elders',
  ),
});
const browser = await startBrowser();

const open = (path: string, javaScriptEnabled = true): ReturnType<typeof openPage> =>
  openPage(browser, `${site}${path}`, { javaScriptEnabled });

/** Partners in the list, through its shadow root. */
const rows = (page: Page) => page.locator('main > hn-partner-list [part~=item]');

test('without a script, partners and profile can be read, and no control stands there that needs one', async () => {
  const { page, errors } = await open('/static', false);
  expect(await rows(page).first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Kerncijfers' }).isVisible()).toBe(true);
  expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('its policy allows the style sheets that came with it', async () => {
  const { page } = await open('/static', false);
  expect(
    await rows(page)
      .first()
      .evaluate((item) => getComputedStyle(item).display),
  ).toBe('grid');
});

test('it has no fault that axe finds', async () => {
  const { page } = await open('/hydrated');
  expect(await violationsOn(page)).toEqual([]);
});

const takenOver = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('hn-partner-list, hn-network-profile')].every(
      (one) => Reflect.get(one, 'hasUpdated') === true,
    ),
  );

test('the script takes over: nothing is doubled, nothing moves, and the filter works', async () => {
  const { page, errors } = await open('/hydrated');
  const before = await rows(page).count();
  const first = await rows(page).first().elementHandle();
  await takenOver(page);
  const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as unknown[]);
  expect(shifts).toEqual([]);
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

test('where the data have changed since, the present ones are shown once', async () => {
  const { page, errors } = await open('/outdated');
  await takenOver(page);
  const names = await rows(page).locator('[part=name]').allInnerTexts();
  expect(names.filter((name) => name.startsWith('Hogeschool'))).toEqual([
    'Hogeschool Utrecht',
    'Hogeschool voor de Kunsten Utrecht',
  ]);
  expect(errors).toEqual([]);
});
