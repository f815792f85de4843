/** What a new editor does, from the start page to a page of her own site, in Dutch and without npm. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Download, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { startServer } from '../../playground/server.js';
import { fileChoice, startClock } from './clock.js';
import { insertBlock, openAsVisitor, publish, startBrowser, takeFile, textsOf } from './editor.js';
import { signIn } from './sign-in.js';
import { complaintsAboutPlugin, removePlugin, restorePlugin } from './site.js';

const site = inject('site');
const [server, browser] = await Promise.all([startServer(0), startBrowser()]);
const folder = mkdtempSync(join(tmpdir(), 'journey-'));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
  restorePlugin(site);
});

const rows = [
  ['Naam', 'Soort', 'Plaats'],
  ['Duinziekenhuis', 'ziekenhuis', 'Zeist'],
  ['Havencollege', 'kennisinstelling', 'Delft'],
];

const { step, total, table } = startClock();

const saved = async (page: Page, act: () => Promise<void>): Promise<string> => {
  const downloading: Promise<Download> = page.waitForEvent('download');
  await act();
  const file = await downloading;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
};

/** On the start page and in the configurator: the plugin, the data and the rule for the style sheet. */
const configure = async (page: Page): Promise<{ plugin: string; data: string; rule: string }> => {
  await step('open the start page', { clicks: 1, screens: 1 }, () => page.goto(server.url));
  await step('use your own list', { clicks: 1, screens: 1 }, () => page.getByText('Gebruik uw eigen lijst').click());
  const workbook = { mimeType: '', buffer: Buffer.from(await writeXlsx({ sheets: [{ name: 'Leden', rows }] })) };
  await step('choose the spreadsheet', fileChoice, () =>
    page.setInputFiles('input[type=file]', { name: 'De Kring.xlsx', ...workbook }),
  );
  await page.getByText('De Kring.xlsx: 2 organisaties getoond').waitFor();
  await step('open the look', { clicks: 1 }, () => page.getByText('Uiterlijk', { exact: true }).click());
  await step('write the color of the house', { clicks: 1, keys: 8 }, async () => {
    await page.fill('[name=accent-color]', '#a3195b');
    await page.press('[name=accent-color]', 'Tab');
  });
  await step('choose WordPress', { clicks: 1 }, () => page.check('[name=snippet][value=cms]', { force: true }));
  const data = await step('save the data', { clicks: 1 }, () =>
    saved(page, () => page.locator('.steps button').click()),
  );
  const plugin = await step('download the plugin', { clicks: 1 }, () =>
    saved(page, () => page.locator('.steps a[download]').click()),
  );
  const rule = (await page.locator('.result .code code').nth(1).textContent()) ?? '';
  await step('copy the rule for the style sheet', { clicks: 1 }, () =>
    page.locator('.result .code button').nth(1).click(),
  );
  return { plugin, data, rule };
};

const logInByHand = async (page: Page): Promise<void> => {
  await step('open the login of WordPress', { clicks: 1, screens: 1 }, () => page.goto(`${site.url}wp-login.php`));
  await step('log in', { clicks: 3, keys: 2 * 'administrator'.length, screens: 1 }, () =>
    signIn(page, 'administrator'),
  );
};

/** Opens what the menu has in a part; pointing at the part counts as a click. */
const openFromMenu = (page: Page, part: string, href: string): Promise<void> =>
  step(`menu: ${part}, ${href}`, { clicks: 2, screens: 1 }, async () => {
    await page.hover(`#menu-${part}`);
    await page.click(`#menu-${part} .wp-submenu a[href*="${href}"]`);
    await page.waitForURL(`**/${href}*`, { waitUntil: 'domcontentloaded' });
  });

const installPlugin = async (page: Page, plugin: string): Promise<void> => {
  await openFromMenu(page, 'plugins', 'plugin-install.php');
  await step('press "Upload Plugin"', { clicks: 1 }, () => page.click('.upload-view-toggle'));
  await step('choose the plugin', fileChoice, () => page.setInputFiles('#pluginzip', plugin));
  await step('install it', { clicks: 1, screens: 1 }, () => page.click('#install-plugin-submit'));
  await step('activate it', { clicks: 1, screens: 1 }, () => page.click('a[href*="action=activate"]'));
  await page.locator('[data-slug=health-networks].active').waitFor();
};

const addRule = async (page: Page, rule: string): Promise<void> => {
  await openFromMenu(page, 'appearance', 'customize.php');
  await step('open "Additional CSS"', { clicks: 1, screens: 1 }, () =>
    page.click('#accordion-section-custom_css > h3'),
  );
  await step('paste the rule', { clicks: 1, keys: 2 }, async () => {
    await page.locator('#sub-accordion-section-custom_css .CodeMirror-code').click();
    await page.keyboard.insertText(rule);
  });
  await step('publish it', { clicks: 1 }, () => page.click('#save'));
  await page.locator('body:not(.saving) #save:disabled').waitFor();
  await step('close it', { clicks: 1, screens: 1 }, () => page.click('.customize-controls-close'));
};

const writePage = async (page: Page, data: string): Promise<string> => {
  const editor = { page, troubles: [] };
  await openFromMenu(page, 'pages', 'post-new.php');
  await page.waitForSelector('.editor-post-title__input');
  await step('insert the block', { clicks: 3, keys: 'zorgnetwerk'.length }, () => insertBlock(editor));
  // The window of the media library, and in it that of the system.
  await step('choose the saved data', { clicks: 5, screens: 2 }, () => takeFile(editor, data));
  await expect.poll(() => textsOf(page, 'hn-partner-list [part=name]')).toEqual(['Duinziekenhuis', 'Havencollege']);
  // Two clicks: others are asked whether they mean it.
  const title = 'Onze partners';
  return step('give it a title and publish', { clicks: 3, keys: title.length }, () => publish(editor, title));
};

test(
  'a new editor comes from the start page to her own list, in her own color, on a page of WordPress, in under three minutes',
  { timeout: 300_000 },
  async () => {
    removePlugin(site);
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
    // The Customizer loads the whole site in a frame.
    context.setDefaultTimeout(90_000);
    const { plugin, data, rule } = await configure(await context.newPage());
    const wordpress = await context.newPage();
    await logInByHand(wordpress);
    await installPlugin(wordpress, plugin);
    await addRule(wordpress, rule);
    const address = await writePage(wordpress, data);
    await context.close();

    const { page, troubles } = await step('see the page', { clicks: 1, screens: 1 }, () =>
      openAsVisitor(browser, address),
    );
    await expect.poll(() => textsOf(page, 'hn-partner-list h2')).toEqual(['Partners van De Kring']);
    expect(await textsOf(page, 'hn-partner-list [part=name]')).toEqual(['Duinziekenhuis', 'Havencollege']);
    const list = page.locator('hn-partner-list');
    expect(await list.evaluate((one) => getComputedStyle(one).getPropertyValue('--hn-accent-color'))).toBe('#a3195b');
    expect(troubles).toEqual([]);
    expect(complaintsAboutPlugin(site)).toEqual([]);
    console.log(table());
    expect(total()).toBeLessThan(180);
    await page.context().close();
  },
);
