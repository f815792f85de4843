import { expect, test } from 'vitest';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';
import { createOpener } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open } = createOpener(browser, server.url);

test.each([
  ['en', 'light', 'Show your health network on your own site', 'Partners'],
  ['nl', 'dark', 'Laat uw gezondheidsnetwerk zien op uw eigen site', 'Partners'],
  ['de', 'light', 'Zeigen Sie Ihr Gesundheitsnetzwerk auf Ihrer eigenen Website', 'Partner'],
  ['fi', 'dark', 'Näytä terveysverkostosi omalla sivustollasi', 'Kumppanit'],
] as const)('the start page in %s and %s shows a network without axe violations', async (...row) => {
  const [language, colorScheme, title, partners] = row;
  const { page, troubles, texts, settled } = await open(`?language=${language}`, { colorScheme });
  await expect.poll(() => texts('h1')).toEqual([title]);
  await settled();
  await expect.poll(() => texts('hn-network-profile [part~=heading]')).toContain(partners);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  expect(await violationsOn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('the start page uses the language of the browser if supported', async () => {
  const { texts } = await open('', { locale: 'nl-NL' });
  await expect.poll(() => texts('h1')).toEqual(['Laat uw gezondheidsnetwerk zien op uw eigen site']);
});

test('choosing a language changes the page and the URL', async () => {
  const { page, texts } = await open('');
  await page.selectOption('.language select', 'fi');
  await expect.poll(() => texts('h1')).toEqual(['Näytä terveysverkostosi omalla sivustollasi']);
  expect(new URL(page.url()).search).toBe('?language=fi');
});

test.each(['en', 'nl', 'de', 'fi'])(
  'the start page in %s fits one screen of 1280 by 800 px, and a phone',
  async (language) => {
    const viewport = { width: 1280, height: 800 };
    const { page, texts, settled } = await open(`?language=${language}`, { viewport });
    await expect.poll(() => texts('h1')).toHaveLength(1);
    await settled();
    const size = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight] as const);
    expect(await size()).toEqual([1280, 800]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect((await size())[0]).toBe(width);
    }
  },
);
