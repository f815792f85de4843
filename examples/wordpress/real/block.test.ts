import { expect, inject, test } from 'vitest';
import {
  block,
  field,
  insertBlock,
  logIn,
  openAsVisitor,
  openNewPost,
  press,
  publish,
  setting,
  startBrowser,
  textsOf,
  takeFile,
} from './editor.js';
import { complaintsAboutPlugin, runPhp } from './site.js';

const site = inject('site');
const browser = await startBrowser();

/** The content of the newest post, as it is stored. */
const newestContent = (): string => runPhp(site, 'echo get_posts( array( "numberposts" => 1 ) )[0]->post_content;');

test('an administrator inserts the block, sees the widget, publishes it, and visitors see it without any error', async () => {
  const context = await logIn(browser, 'administrator');
  const editor = await openNewPost(context);
  await insertBlock(editor);
  await field(editor, 'Netwerk').selectOption('upgraded');
  await press(editor, 'Tonen');
  await press(editor, 'Alle instellingen');
  await setting(editor, 'Indeling').selectOption('table');
  await expect.poll(() => textsOf(editor.page, 'hn-partner-list h2')).toEqual(['Partners van Upgraded']);
  await expect.poll(() => editor.page.locator('hn-partner-list table').count()).toBe(1);
  const address = await publish(editor, 'Our network');
  expect(editor.troubles).toEqual([]);
  expect(newestContent()).toBe(
    '<!-- wp:health-networks/widget {"network":"upgraded","options":{"layout":"table"}} /-->',
  );
  await context.close();

  const { page, troubles } = await openAsVisitor(browser, address);
  await expect.poll(() => textsOf(page, 'hn-partner-list[state=ready] h2')).toEqual(['Partners van Upgraded']);
  expect(await page.locator('[data-hn]').evaluate((one) => one.outerHTML.replace(/>.*/s, '>'))).toBe(
    '<div class="wp-block-health-networks-widget" data-hn="partner-list" data-hn-network="upgraded" data-hn-layout="table">',
  );
  expect(await page.locator('script[src*="/hn/hn.js"]').getAttribute('type')).toBe('module');
  expect(troubles).toEqual([]);
  await page.context().close();
  expect(complaintsAboutPlugin(site)).toEqual([]);
});

test('the content is chosen in the block, and changed from its toolbar, without the sidebar', async () => {
  const context = await logIn(browser, 'author');
  const editor = await openNewPost(context);
  await insertBlock(editor);
  expect(await editor.page.locator('.interface-complementary-area').count()).toBe(0);
  const fieldset = block(editor).locator('.components-placeholder__fieldset');
  expect(await textsOf(editor.page, '.components-placeholder__instructions')).toEqual([
    'Kies een netwerk, of een eigen lijst.',
  ]);
  expect(await fieldset.getByRole('button').allTextContents()).toEqual([
    'Kies een bestand (CSV of JSON)',
    'Tonen',
    'Alle instellingen',
  ]);
  expect(await fieldset.getByText('Tonen', { exact: true }).isDisabled()).toBe(true);
  const networks = field(editor, 'Netwerk');
  const names = await networks.locator('option').allTextContents();
  await networks.focus();
  await editor.page.keyboard.press('ArrowDown');
  await editor.page.keyboard.press('ArrowDown');
  await expect.poll(() => networks.locator('option:checked').allTextContents()).toEqual([names[2]]);
  await press(editor, 'Tonen');
  await expect.poll(() => editor.page.locator('hn-partner-list[state=ready]').count()).toBe(1);
  await press(editor, 'Kiezen wat te tonen');
  await field(editor, 'Widget').selectOption('key-figures');
  await press(editor, 'Tonen');
  await expect.poll(() => editor.page.locator('hn-key-figures[state=ready]').count()).toBe(1);
  await press(editor, 'Alle instellingen');
  expect(await setting(editor, 'Netwerk').locator('option:checked').allTextContents()).toEqual([names[2]]);
  // The network of the settings beside is seen at once.
  await setting(editor, 'Netwerk').selectOption('upgraded');
  await expect.poll(() => editor.page.locator('hn-key-figures').getAttribute('network')).toBe('upgraded');
  expect(editor.troubles).toEqual([]);
  await context.close();
});

const csv = 'Naam;Soort;Plaats\nUMC Utrecht;ziekenhuis;Utrecht\nGemeente Zeist;gemeente;Zeist\n';

test('an author uploads her own list, names it and shows it, and another widget keeps the shared options', async () => {
  const context = await logIn(browser, 'author');
  const editor = await openNewPost(context);
  await insertBlock(editor);
  await press(editor, 'Alle instellingen');
  await setting(editor, 'Netwerk').selectOption('upgraded');
  await setting(editor, 'Indeling').selectOption('table');
  await setting(editor, 'Volgorde').selectOption('name');
  await setting(editor, 'Widget').selectOption('event-timeline');
  const events = editor.page.locator('hn-event-timeline');
  await expect.poll(() => events.getAttribute('layout')).toBe('table');
  // Events have an order, too, but not by name.
  expect(await events.getAttribute('sort')).toBe(null);
  await setting(editor, 'Widget').selectOption('partner-list');
  await press(editor, 'Kiezen wat te tonen');
  await takeFile(editor, { name: 'onze-partners.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await field(editor, 'Naam van het netwerk').fill('De Kring');
  await press(editor, 'Tonen');
  expect(await setting(editor, 'Naam van het netwerk').inputValue()).toBe('De Kring');
  await expect
    .poll(() => textsOf(editor.page, 'hn-partner-list [part=name]'))
    .toEqual(['UMC Utrecht', 'Gemeente Zeist']);
  const address = await publish(editor, 'Our partners');
  expect(editor.troubles).toEqual([]);
  await context.close();

  const { page, troubles } = await openAsVisitor(browser, address, 390);
  await expect.poll(() => textsOf(page, 'hn-partner-list [part=name]')).toEqual(['UMC Utrecht', 'Gemeente Zeist']);
  expect(await textsOf(page, 'hn-partner-list h2')).toEqual(['Partners van De Kring']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(troubles).toEqual([]);
  await page.context().close();
  expect(complaintsAboutPlugin(site)).toEqual([]);
});
