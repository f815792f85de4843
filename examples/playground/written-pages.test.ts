import { describe, expect, test } from 'vitest';
import { startBrowser, startPlayground } from './test-browser.js';
import { createOpener } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { openPage } = createOpener(browser, server.url);

const loader = '<script type="module" src="/hn/hn.js"></script>';
const list = '<hn-partner-list network="upgraded"></hn-partner-list>';

describe('pages as written by content systems', () => {
  test('a tag in a paragraph, as WordPress puts it', async () => {
    const { page, troubles, settled } = await openPage(`${loader}<p>${list}</p><br /><p id="after">After</p>`);
    await settled();
    expect(await page.locator('p > hn-partner-list').count()).toBe(1);
    expect((await page.locator('#after').boundingBox())?.y).toBeGreaterThan(
      (await page.locator('hn-partner-list').boundingBox())?.height ?? 0,
    );
    expect(troubles).toEqual([]);
  });

  test('a script that an optimizer starts late, without a known tag', async () => {
    const { page, troubles, settled } = await openPage(
      `<script type="abc-text/javascript" src="/hn/hn.all.js"></script>${list}`,
      { isStrict: false },
    );
    await page.evaluate(() => {
      const late = document.createElement('script');
      late.src = document.querySelector('script')?.src ?? '';
      document.head.append(late);
    });
    await settled();
    expect(await page.locator('hn-partner-list[state=ready]').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('without JavaScript, the content of the tag stays', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(
      `data:text/html,<hn-partner-list network="upgraded"><a href="/partners">Our partners</a></hn-partner-list>`,
    );
    expect(await plain.getByRole('link', { name: 'Our partners' }).isVisible()).toBe(true);
    await context.close();
  });
});
