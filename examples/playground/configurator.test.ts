import { readFileSync } from 'node:fs';
import type { Dataset } from '@health-networks/core';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';
import { createConfigurator, preview } from './test-configurator.js';
import { createOpener } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open } = createOpener(browser, server.url);

const { openConfigurator, drop } = createConfigurator(open);

test.each([
  ['en', 'Partners of Health Hub Utrecht'],
  ['nl', 'Partners van Health Hub Utrecht'],
  ['de', 'Partner von Health Hub Utrecht'],
  ['fi', 'Kumppanit: Health Hub Utrecht'],
])('the configurator in %s shows the widget on a page, without axe violations', async (language, heading) => {
  const opened = await openConfigurator(`language=${language}`);
  await expect.poll(() => preview(opened, 'hn-partner-list h2')).toEqual([heading]);
  expect(await violationsOn(opened.page)).toEqual([]);
  expect(opened.troubles).toEqual([]);
});

test('choices change the preview, the snippet and the URL', async () => {
  const opened = await openConfigurator();
  const { page, texts } = opened;
  await page.selectOption('[name=layout]', 'table');
  await page.selectOption('[name=network]', 'upgraded');
  await page.check('[name=host][value=municipality]');
  await expect.poll(() => preview(opened, 'hn-partner-list table')).toHaveLength(1);
  expect(await texts('.result code')).toContain(
    '<script type="module" src="/hn/hn.js"></script> ' +
      '<hn-partner-list network="upgraded" layout="table" lang="en"></hn-partner-list>',
  );
  const { search } = new URL(page.url());
  expect(search).toBe('?network=upgraded&host=municipality&option.layout=table');
  await page.reload();
  await expect.poll(() => preview(opened, 'hn-partner-list table')).toHaveLength(1);
  expect(opened.troubles).toEqual([]);
});

test('another widget keeps the shared options', async () => {
  const opened = await openConfigurator('option.density=compact&option.group-by=kind');
  await opened.page.selectOption('[name=widget]', 'hn-key-figures');
  expect(new URL(opened.page.url()).search).toBe('?widget=hn-key-figures&option.density=compact');
});

test('tokens change the preview and the rule for the style sheet', async () => {
  const opened = await openConfigurator('token.accent-color=%23a00000');
  const widget = opened.page.frameLocator('widget-preview iframe').locator('hn-partner-list');
  expect(await widget.evaluate((one) => getComputedStyle(one).getPropertyValue('--hn-accent-color'))).toBe('#a00000');
  expect(await opened.texts('.result code')).toContain('hn-partner-list { --hn-accent-color: #a00000; }');
});

test('a preset sets the tokens and the page, and becomes custom when changed', async () => {
  const opened = await openConfigurator();
  const { page, texts } = opened;
  await page.getByText('Look', { exact: true }).click();
  await page.selectOption('[name=preset]', 'dark');
  const parameters = new URL(page.url()).searchParams;
  expect(parameters.get('scheme')).toBe('dark');
  expect(parameters.get('token.accent-color')).toBe('#9cc7f4');
  expect(await texts('.result code')).toContainEqual(expect.stringContaining('--hn-border-color: #46536a;'));
  await page.fill('[name=accent-color]', 'gold');
  await page.press('[name=accent-color]', 'Tab');
  expect(await page.inputValue('[name=preset]')).toBe('');
  await page.selectOption('[name=preset]', 'plain');
  expect(await page.inputValue('[name=accent-color]')).toBe('');
  await page.selectOption('[name=preset]', '');
  expect(await page.inputValue('[name=accent-color]')).toBe('gold');
  await page.selectOption('[name=preset]', 'municipality');
  await page.reload();
  expect(await page.inputValue('[name=preset]')).toBe('municipality');
  await page.selectOption('[name=preset]', 'plain');
  expect(new URL(page.url()).search).toBe('');
  expect(opened.troubles).toEqual([]);
});

const csv = 'Naam;Soort;Plaats\nUMC Utrecht;ziekenhuis;Utrecht\nGemeente Zeist;gemeente;Zeist\n';

test('a custom list is shown, and its snippet refers to the saved file', async () => {
  const opened = await openConfigurator();
  await drop(opened, 'Onze partners.csv', csv);
  await expect.poll(() => preview(opened, 'hn-partner-list [part=name]')).toEqual(['UMC Utrecht', 'Gemeente Zeist']);
  expect(await opened.texts('.drop [role=status]')).toEqual(['Onze partners.csv: 2 organisations shown']);
  expect(await opened.texts('.data code')).toEqual(['/data/onze-partners.json']);
  const download = opened.page.waitForEvent('download');
  await opened.page.getByText('Save as JSON').click();
  expect((await download).suggestedFilename()).toBe('onze-partners.json');
  expect(opened.troubles).toEqual([]);
});

test('a dropped workbook is shown with issues by sheet, and saved under the name in its snippet', async () => {
  const opened = await openConfigurator('language=nl&folder=%2Fassets%2Fhn%2F');
  const rows = [
    ['Naam', 'Soort'],
    ['Duinziekenhuis', 'ziekenhuis'],
    ['', 'ziekenhuis'],
    ['Havencollege', 'school'],
  ];
  const bytes = [...(await writeXlsx({ sheets: [{ name: 'Leden', rows }] }))];
  await opened.page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(content)], 'De Kring.xlsx'));
    document
      .querySelector('h1')
      ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  }, bytes);
  await expect.poll(() => preview(opened, 'hn-partner-list h2')).toEqual(['Partners van De Kring']);
  expect(await preview(opened, 'hn-partner-list [part=name]')).toEqual(['Duinziekenhuis', 'Havencollege']);
  await expect
    .poll(() => opened.texts('.issues li'))
    .toEqual([
      'Werkblad “Leden”: Rij 3, kolom Naam is leeg. Vul de naam in, of verwijder de rij.',
      expect.stringContaining('Werkblad “Leden”: Rij 4, kolom Soort: "school"'),
    ]);
  expect((await opened.texts('.result code'))[0]).toBe(
    '<script type="module" src="/assets/hn/hn.js"></script> ' +
      '<hn-partner-list src="/assets/data/de-kring.json" network="de-kring" lang="nl"></hn-partner-list>',
  );
  const download = opened.page.waitForEvent('download');
  await opened.page.getByText('Opslaan als JSON').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('de-kring.json');
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as Dataset;
  expect(Object.values(saved.organizations).map(({ name }) => name.nl)).toEqual(['Duinziekenhuis', 'Havencollege']);
  expect(opened.troubles).toEqual([]);
});

test('a reader module that fails to load is reported, and the preview stays', async () => {
  const opened = await openConfigurator();
  const before = await preview(opened, 'hn-partner-list [part=name]');
  await opened.page.route('**/assets/read-workbook-*.js', (route) => route.abort());
  await drop(opened, 'partners.xlsx', 'PK\u0003\u0004');
  await expect
    .poll(() => opened.texts('.issues li'))
    .toEqual([
      'The file could not be read, because a part of this page did not load. Check your connection, and choose the file again.',
    ]);
  expect(await preview(opened, 'hn-partner-list [part=name]')).toEqual(before);
});

test('valid rows are shown, and problems are listed beside the preview', async () => {
  const opened = await openConfigurator();
  await drop(opened, 'partners.csv', `${csv};ziekenhuis;Utrecht\nCareyn;zorgaanbiederr;Utrecht\n`);
  await expect
    .poll(() => preview(opened, 'hn-partner-list [part=name]'))
    .toEqual(['UMC Utrecht', 'Gemeente Zeist', 'Careyn']);
  expect(await opened.texts('.issues summary')).toEqual(['2 things to look at']);
});

test.each([
  ['a picture', 'partners.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['a file of 50 MB', 'partners.csv', Buffer.alloc(50_000_000, 'a;b\n')],
  ['a broken workbook', 'partners.xlsx', 'PK\u0003\u0004 and no more'],
  ['a text document', 'partners.docx', Buffer.from(zipSync({ 'word/document.xml': new Uint8Array([60, 97, 47, 62]) }))],
  ['an empty file', 'partners.csv', ''],
  ['JSON with faults', 'network.json', '{ "networks": { "a": '],
  ['JSON that is no dataset', 'network.json', '{ "networks": [] }'],
  ['a table without names', 'partners.csv', 'Website\nhttps://example.org\n'],
])('%s is refused with the reason, and the preview stays', async (_, name, content) => {
  const opened = await openConfigurator();
  const before = await preview(opened, 'hn-partner-list [part=name]');
  await drop(opened, name, content);
  await expect.poll(() => opened.texts('.drop .mistake')).toEqual([`${name} cannot be shown.`]);
  await expect.poll(() => opened.page.locator('.issues li').count()).toBeGreaterThan(0);
  expect(await preview(opened, 'hn-partner-list [part=name]')).toEqual(before);
  expect(opened.troubles).toEqual([]);
});

test('an invalid color is reported at its field, and the style stays', async () => {
  const opened = await openConfigurator('token.accent-color=green');
  await opened.page.fill('[name=accent-color]', 'grene');
  await opened.page.press('[name=accent-color]', 'Tab');
  await expect
    .poll(() => opened.texts('#mistake-accent-color'))
    .toEqual(['“grene” cannot be used. Write a colour, such as #24578f.']);
  expect(new URL(opened.page.url()).search).toBe('?token.accent-color=green');
});

test('invalid parameters of a URL are reported, and the others are used', async () => {
  const opened = await openConfigurator('network=upgraded&option.layout=grod&theme=none&utm_source=letter');
  expect(await opened.texts('.intro [role=alert]')).toEqual([
    'The address asks for option.layout “grod”, which does not exist. It was left out.',
    'The address asks for theme “none”, which does not exist. It was left out.',
  ]);
  await expect.poll(() => preview(opened, 'hn-partner-list h2')).toEqual(['Partners of Upgraded']);
});

test('the configurator works by keyboard, and fits a phone', async () => {
  const opened = await openConfigurator();
  const { page } = opened;
  await page.focus('[name=layout]');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => new URL(page.url()).search).toBe('?option.layout=list');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
