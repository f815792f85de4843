/** Tests the snippets for an editor's own file, on a page with the file and the preload lines. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatDatasetJson, safeReadSheets } from '@health-networks/core/io';
import { preloadLinks, type BuiltFiles } from '@health-networks/elements/preload';
import { widgetTags } from '@health-networks/elements/ssr';
import { expect, test } from 'vitest';
import { initial, type Configuration } from './src/configurator/configuration.js';
import { dataAddress, folderOf, snippetOf, type DataSource } from './src/configurator/snippets.js';
import { startBrowser, startPlayground } from './test-browser.js';
import { createOpener } from './test-page.js';

const own = safeReadSheets(
  [
    {
      name: 'Leden',
      rows: [
        ['Naam', 'Soort', 'Plaats'],
        ['Duinziekenhuis', 'ziekenhuis', 'Zeist'],
        ['Havencollege', 'kennisinstelling', 'Delft'],
      ],
    },
    {
      name: 'Contacten',
      rows: [
        ['Naam', 'Organisatie', 'E-mail'],
        ['Anna van der Berg', 'Havencollege', 'anna@haven.example.org'],
      ],
    },
    {
      name: 'Agenda',
      rows: [
        ['Evenement', 'Datum'],
        ['Kringdag', '2026-03-01'],
      ],
    },
  ],
  { network: { id: 'kring', name: 'De Kring' }, language: 'nl' },
);
if (!own.success) throw own.error;

const { folder } = initial;
const address = dataAddress(folder, 'kring');
const file = { contentType: 'application/json', body: formatDatasetJson(own.data) };
const source: DataSource = { src: address, network: 'kring' };

const builtFiles = fileURLToPath(import.meta.resolve('@health-networks/elements/cdn/files.json'));
const preload = preloadLinks(JSON.parse(readFileSync(builtFiles, 'utf8')) as BuiltFiles, {
  base: folderOf(folder),
  tags: widgetTags,
  language: 'nl',
  reader: 'json',
});
const preloaded = [...preload.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { openPage } = createOpener(browser, server.url);

test.each(['element', 'cms', 'iframe'] as const)('as %s, every widget shows the file', async (kind) => {
  const configurations = widgetTags.map((widget): Configuration => ({ ...initial, widget, language: 'nl' }));
  const snippets = configurations.map((configuration) => snippetOf(kind, configuration, source, 'De Kring'));
  const body = snippets.map((snippet, at) => `<section id="s${at}">${snippet}</section>`).join('\n');
  const links = kind === 'iframe' ? '' : preload;
  const { page, troubles } = await openPage(`${links}${body}`, { files: { [address]: file } });

  for (const [at, { widget }] of configurations.entries()) {
    const section = page.locator(`#s${at}`);
    await section.evaluate((one) => one.scrollIntoView());
    const drawn = (kind === 'iframe' ? section.frameLocator('iframe') : section).locator(`${widget}[state]`).first();
    await expect
      .poll(() => drawn.evaluate((one) => one.getAttribute('state')).catch(String), { message: widget })
      .toMatch(/^(?:ready|empty)$/);
  }
  const list = widgetTags.indexOf('hn-partner-list');
  const section = page.locator(`#s${list}`);
  const where = kind === 'iframe' ? section.frameLocator('iframe') : section;
  expect(await where.locator('hn-partner-list h2').textContent()).toBe('Partners van De Kring');
  expect(troubles).toEqual([]);
});

test('the preload lines name existing files, and each is requested once', async () => {
  const snippet = snippetOf('element', { ...initial, language: 'nl' }, source, 'De Kring');
  const { page } = await openPage(`${preload}${snippet}`, { files: { [address]: file } });
  await expect.poll(() => page.locator('hn-partner-list').getAttribute('state')).toBe('ready');
  const requested = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(preloaded.length).toBeGreaterThan(3);
  expect(preloaded.filter((path) => requested.filter((one) => one === path).length !== 1)).toEqual([]);
});
