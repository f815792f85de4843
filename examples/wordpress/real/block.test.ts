import { expect, inject, test } from 'vitest';
import {
  insertBlock,
  logIn,
  openAsVisitor,
  openNewPost,
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
  await expect
    .poll(() => textsOf(editor.page, '[data-type="health-networks/widget"] .components-notice__content'))
    .toEqual(['Kies een netwerk of een eigen bestand bij de instellingen van dit blok.']);
  await setting(editor, 'Netwerk').selectOption('upgraded');
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

const csv = 'Naam;Soort;Plaats\nUMC Utrecht;ziekenhuis;Utrecht\nGemeente Zeist;gemeente;Zeist\n';

test('an author uploads her own list and shows it, and another widget keeps the options that it has too', async () => {
  const context = await logIn(browser, 'author');
  const editor = await openNewPost(context);
  await insertBlock(editor);
  await setting(editor, 'Netwerk').selectOption('upgraded');
  await setting(editor, 'Indeling').selectOption('table');
  await setting(editor, 'Volgorde').selectOption('name');
  await setting(editor, 'Widget').selectOption('event-timeline');
  const events = editor.page.locator('hn-event-timeline');
  await expect.poll(() => events.getAttribute('layout')).toBe('table');
  // Events have an order, too, but not by name.
  expect(await events.getAttribute('sort')).toBe(null);
  await setting(editor, 'Widget').selectOption('partner-list');
  await takeFile(editor, 'Kies een bestand (CSV of JSON)', {
    name: 'onze-partners.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  await expect
    .poll(() => textsOf(editor.page, 'hn-partner-list [part=name]'))
    .toEqual(['UMC Utrecht', 'Gemeente Zeist']);
  const address = await publish(editor, 'Our partners');
  expect(editor.troubles).toEqual([]);
  await context.close();

  const { page, troubles } = await openAsVisitor(browser, address, 390);
  await expect.poll(() => textsOf(page, 'hn-partner-list [part=name]')).toEqual(['UMC Utrecht', 'Gemeente Zeist']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(troubles).toEqual([]);
  await page.context().close();
  expect(complaintsAboutPlugin(site)).toEqual([]);
});
