import { expect, test } from 'vitest';
import { startBrowser, startPlayground } from './test-browser.js';
import { createConfigurator, preview } from './test-configurator.js';
import { createOpener } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open } = createOpener(browser, server.url);
const { openConfigurator, drop } = createConfigurator(open);

const csv = 'Naam;Soort;Plaats\nUMC Utrecht;ziekenhuis;Utrecht\nGemeente Zeist;gemeente;Zeist\n';

test('a file dropped on the preview page is shown, too', async () => {
  const opened = await openConfigurator('language=nl');
  await opened.page
    .frameLocator('widget-preview iframe')
    .locator('h1')
    .evaluate((heading, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'De Kring.csv'));
      heading.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, csv);
  await expect.poll(() => preview(opened, 'hn-partner-list h2')).toEqual(['Partners van De Kring']);
});

test('the drop zone is highlighted while a file is dragged over the page', async () => {
  const { page } = await openConfigurator();
  const drag = (type: string): Promise<void> =>
    page.evaluate((name) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'partners.csv'));
      document.body.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer }));
    }, type);
  await drag('dragover');
  await expect.poll(() => page.locator('.drop[data-dragged]').count()).toBe(1);
  await drag('dragleave');
  await expect.poll(() => page.locator('.drop[data-dragged]').count()).toBe(0);
});

test('a list named after its content has no network name until the editor enters one', async () => {
  const opened = await openConfigurator('language=nl');
  await drop(opened, 'Onze partners 2026.csv', csv);
  await expect.poll(() => preview(opened, 'hn-partner-list h2')).toEqual(['Partners']);
  expect(await opened.texts('[name=network] option')).toEqual(['Onze partners 2026.csv']);
  await opened.page.fill('[name=network-name]', 'De Kring');
  await opened.page.press('[name=network-name]', 'Tab');
  await expect.poll(() => preview(opened, 'hn-partner-list h2')).toEqual(['Partners van De Kring']);
});

test('all problems are readable, grouped by kind', async () => {
  const opened = await openConfigurator();
  const rows = Array.from({ length: 30 }, (_, at) => `Partner ${at};kind ${at};Utrecht`);
  await drop(opened, 'partners.csv', `Naam;Soort;Plaats\n${rows.join('\n')}\n;ziekenhuis;Utrecht\n`);
  await expect.poll(() => opened.texts('.issues > ul > li')).toHaveLength(2);
  await opened.page.getByText('29 more like this').click();
  expect(await opened.page.getByText('“kind 29”').or(opened.page.getByText('"kind 29"')).isVisible()).toBe(true);
  expect(await opened.texts('.issues > ul > li:last-child')).toEqual([expect.stringContaining('is empty')]);
});

test('a table without rows is refused, and the previous list stays with its problems', async () => {
  const opened = await openConfigurator();
  await drop(opened, 'partners.csv', `${csv};ziekenhuis;Utrecht\n`);
  await expect.poll(() => preview(opened, 'hn-partner-list [part=name]')).toHaveLength(2);
  await drop(opened, 'empty.csv', 'Naam;Soort\n');
  await expect.poll(() => opened.texts('.drop .mistake')).toEqual(['empty.csv cannot be shown.']);
  expect(await preview(opened, 'hn-partner-list [part=name]')).toEqual(['UMC Utrecht', 'Gemeente Zeist']);
  await expect.poll(() => opened.texts('.issues')).toHaveLength(2);
});

test('a file is not stored: the URL contains its name, and the page requests the file again', async () => {
  const opened = await openConfigurator();
  await drop(opened, 'De Kring.csv', csv);
  await expect.poll(() => new URL(opened.page.url()).search).toBe('?own=De+Kring.csv');
  await opened.page.reload();
  await expect
    .poll(() => opened.texts('.drop .mistake'))
    .toEqual(['De Kring.csv is not kept by this page. Choose it again.']);
  await opened.page.locator('[name=lang]').selectOption('nl');
  expect(new URL(opened.page.url()).searchParams.get('own')).toBe('De Kring.csv');
  await drop(opened, 'De Kring.csv', csv);
  await expect.poll(() => opened.texts('.drop .mistake')).toEqual([]);
  await opened.page.getByText('Remove the file').click();
  expect(new URL(opened.page.url()).search).toBe('?lang=nl');
  await expect.poll(() => opened.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
});

test.each([
  ['en', 'Health network', 'WordPress, step by step'],
  ['nl', 'Zorgnetwerk', 'WordPress, stap voor stap'],
  ['de', 'Gesundheitsnetzwerk', 'WordPress, Schritt für Schritt (englisch)'],
  ['fi', 'Terveysverkosto', 'WordPress vaihe vaiheelta (englanniksi)'],
])('in %s, the steps for WordPress mention the plugin and the own file', async (language, block, guide) => {
  const opened = await openConfigurator(`language=${language}&snippet=cms&token.accent-color=green`);
  expect(await opened.texts('.steps li')).toHaveLength(3);
  await drop(opened, 'De Kring.csv', csv);
  await expect.poll(() => opened.texts('.steps li')).toHaveLength(4);
  const steps = (await opened.texts('.steps li')).join(' ');
  expect([steps.includes(block), steps.includes('de-kring.json')]).toEqual([true, true]);
  const link = opened.page.getByText(guide);
  expect(
    (await opened.page.request.get(new URL((await link.getAttribute('href')) ?? '', opened.page.url()).href)).ok(),
  ).toBe(true);
  const downloading = opened.page.waitForEvent('download');
  await opened.page.locator('.steps button').click();
  expect((await downloading).suggestedFilename()).toBe('de-kring.json');
});
