/** What a new editor does, from the start page to a page of her own site, in Dutch and without npm. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Download, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { startServer } from '../../playground/server.js';
import { insertBlock, logIn, openAsVisitor, openNewPost, publish, startBrowser, takeFile, textsOf } from './editor.js';
import { complaintsAboutPlugin } from './site.js';

const site = inject('site');
const [server, browser] = await Promise.all([startServer(0), startBrowser()]);
const folder = mkdtempSync(join(tmpdir(), 'journey-'));
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const rows = [
  ['Naam', 'Soort', 'Plaats'],
  ['Duinziekenhuis', 'ziekenhuis', 'Zeist'],
  ['Havencollege', 'kennisinstelling', 'Delft'],
];

/** What the editor has done so far; a click and a field filled in are a step each. */
const steps: string[] = [];

const step = async <Result>(what: string, act: () => Promise<Result>): Promise<Result> => {
  steps.push(what);
  return act();
};

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
  await page.goto(server.url);
  await step('start page: use your own list', () => page.getByText('Gebruik uw eigen lijst').click());
  const workbook = { mimeType: '', buffer: Buffer.from(await writeXlsx({ sheets: [{ name: 'Leden', rows }] })) };
  await step('choose the spreadsheet', () =>
    page.setInputFiles('input[type=file]', { name: 'De Kring.xlsx', ...workbook }),
  );
  await page.getByText('De Kring.xlsx: 2 organisaties getoond').waitFor();
  await step('open the look', () => page.getByText('Uiterlijk', { exact: true }).click());
  await step('write the color of the house', async () => {
    await page.fill('[name=accent-color]', '#a3195b');
    await page.press('[name=accent-color]', 'Tab');
  });
  await step('choose WordPress', () => page.check('[name=snippet][value=cms]', { force: true }));
  const data = await step('save the data', () => saved(page, () => page.getByText('Opslaan als JSON').click()));
  const plugin = await step('download the plugin', () =>
    saved(page, () => page.getByText('Download de WordPress-plugin').click()),
  );
  const rule = (await page.locator('.result .code code').nth(1).textContent()) ?? '';
  await step('copy the rule for the style sheet', () => page.locator('.result .code button').nth(1).click());
  return { plugin, data, rule };
};

/** The site has the plugin already, for the other tests: WordPress asks whether the new one takes its place. */
const installPlugin = async (page: Page, plugin: string): Promise<void> => {
  await step('WordPress: upload a plugin', () => page.goto(`${site.url}wp-admin/plugin-install.php?tab=upload`));
  await step('choose the plugin', () => page.setInputFiles('#pluginzip', plugin));
  await step('install it', () => page.click('#install-plugin-submit'));
  await step('activate it', () => page.click('.update-from-upload-overwrite'));
  await page.getByText('Plugin succesvol bijgewerkt').or(page.getByText('Plugin updated successfully')).waitFor();
};

const addRule = async (page: Page, rule: string): Promise<void> => {
  await step('WordPress: extra CSS', () =>
    page.goto(`${site.url}wp-admin/customize.php?autofocus[section]=custom_css`, { waitUntil: 'domcontentloaded' }),
  );
  const field = page.locator('#sub-accordion-section-custom_css .CodeMirror-code');
  await field.click();
  await step('paste the rule', () => page.keyboard.insertText(rule));
  await step('publish it', () => page.click('#save'));
  await page.locator('#save:disabled').waitFor();
};

test(
  'a new editor comes from the start page to her own list, in her own color, on a page of WordPress',
  { timeout: 300_000 },
  async () => {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
    const { plugin, data, rule } = await configure(await context.newPage());
    await context.close();

    const wordpress = await logIn(browser, 'administrator');
    // The page of the theme loads the whole site in a frame.
    wordpress.setDefaultTimeout(90_000);
    const admin = await wordpress.newPage();
    await installPlugin(admin, plugin);
    await addRule(admin, rule);
    const editor = await step('WordPress: a new post', () => openNewPost(wordpress));
    await step('insert the block', () => insertBlock(editor));
    await step('choose the saved data', () => takeFile(editor, 'Kies een bestand (CSV of JSON)', data));
    await expect
      .poll(() => textsOf(editor.page, 'hn-partner-list [part=name]'))
      .toEqual(['Duinziekenhuis', 'Havencollege']);
    const address = await step('publish', () => publish(editor, 'Onze partners'));
    await wordpress.close();

    const { page, troubles } = await openAsVisitor(browser, address);
    await expect.poll(() => textsOf(page, 'hn-partner-list h2')).toEqual(['Partners van De Kring']);
    expect(await textsOf(page, 'hn-partner-list [part=name]')).toEqual(['Duinziekenhuis', 'Havencollege']);
    const list = page.locator('hn-partner-list');
    expect(await list.evaluate((one) => getComputedStyle(one).getPropertyValue('--hn-accent-color'))).toBe('#a3195b');
    expect(troubles).toEqual([]);
    expect(complaintsAboutPlugin(site)).toEqual([]);
    // Under three minutes, at nine seconds for each.
    expect(steps.length).toBeLessThan(20);
    await page.context().close();
  },
);
