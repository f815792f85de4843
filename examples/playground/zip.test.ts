import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { allNetworks, filesFor } from './scripts/make-zip.js';
import { pack } from './src/zip/pack.js';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';
import { createOpener, type TestPage } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const onServer = createOpener(browser, server.url);
const fromDisk = createOpener(browser, 'file:///');

const folder = mkdtempSync(join(tmpdir(), 'zip-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Unpacks into a separate folder and returns the files by path. */
const unpack = (name: string, zip: Uint8Array): { root: string; files: Record<string, Uint8Array> } => {
  const root = join(folder, name);
  const files = unzipSync(zip);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { root: join(root, 'health-networks-0.1.0'), files };
};

/** Opens the page from disk, like a double click. */
const openFromDisk = async (root: string): Promise<TestPage> => {
  const opened = await fromDisk.open(pathToFileURL(join(root, 'index.html')).href);
  await opened.settled();
  return opened;
};

const names = ({ texts }: TestPage): Promise<string[]> => texts('hn-partner-list [part=name]');

test('the page of the zip works from disk, and can show another network', async () => {
  const { root } = unpack('all', pack('health-networks-0.1.0', await filesFor(allNetworks, 'nl')));
  const opened = await openFromDisk(root);
  expect(await opened.texts('hn-partner-list h2')).toEqual(['Partners van Health Hub Utrecht']);
  await opened.page.selectOption('select', 'upgraded');
  await expect.poll(() => opened.texts('hn-partner-list h2')).toEqual(['Partners van Upgraded']);
  expect(await violationsOn(opened.page)).toEqual([]);
  expect(opened.troubles).toEqual([]);
});

test('the same files are packed to the same bytes, sorted by name', async () => {
  const zips = await Promise.all([1, 2].map(async () => pack('a', await filesFor(['upgraded'], 'en'))));
  const [first = new Uint8Array(), second] = zips.map((zip) => createHash('sha256').update(zip).digest('hex'));
  expect(second).toBe(first);
  const paths = Object.keys(unzipSync(zips[0] ?? new Uint8Array()));
  expect(paths).toEqual([...paths].sort());
});

test('the zip contains the files of a site and the instructions, with data of the chosen network only', async () => {
  const files = await filesFor(['upgraded'], 'en');
  const paths = Object.keys(files);
  expect(paths.filter((path) => !path.startsWith('hn/')).sort()).toEqual([
    'LEESMIJ.txt',
    'LICENSE.txt',
    'README.txt',
    'data/upgraded.json',
    'index.html',
    'page.js',
  ]);
  expect(
    paths.filter((path) => path.startsWith('hn/data/')).map((path) => path.replace(/\/[\w-]{8}\//, '/*/')),
  ).toEqual(['de', 'en', 'fi', 'nl'].map((language) => `hn/data/*/${language}/upgraded.js`));
  expect(paths.filter((path) => path.endsWith('.d.ts'))).toEqual([]);
});

test('the hashes match every file in the folder of scripts', async () => {
  const files = await filesFor(['upgraded'], 'en');
  const scripts = Object.entries(files).filter(([path]) => path.startsWith('hn/') && path !== 'hn/sri.json');
  const expected = scripts.map(([path, content]) => [
    path.slice('hn/'.length),
    `sha384-${createHash('sha384').update(content).digest('base64')}`,
  ]);
  expect(JSON.parse(new TextDecoder().decode(files['hn/sri.json']))).toEqual(Object.fromEntries(expected));
});

test('an unknown network is reported with the known ones', async () => {
  await expect(filesFor(['upgradde'], 'en')).rejects.toThrow(
    /^There is no network "upgradde"\. Choose from: .*upgraded/,
  );
});

const csv = 'Naam;Soort;Plaats\nUMC Utrecht;ziekenhuis;Utrecht\nGemeente <Zeist>;gemeente;Zeist\n';

const openConfigurator = async (search: string): Promise<TestPage> => {
  const opened = await onServer.open(`configurator.html?${search}`);
  await expect.poll(() => opened.texts('zip-offer button')).toHaveLength(1);
  return opened;
};

const dropOwnFile = async (page: Page): Promise<void> => {
  const path = join(folder, 'Onze partners.csv');
  writeFileSync(path, csv);
  await page.setInputFiles('input[type=file]', path);
  await page.waitForSelector('.drop [role=status] p');
};

const download = async (page: Page): Promise<{ name: string; zip: Uint8Array }> => {
  const downloading = page.waitForEvent('download');
  await page.locator('zip-offer button').click();
  const file = await downloading;
  return { name: file.suggestedFilename(), zip: new Uint8Array(readFileSync(await file.path())) };
};

test('the configurator packs a custom list with style and options, which works from disk', async () => {
  const opened = await openConfigurator(
    'language=nl&option.layout=table&token.accent-color=%23a00000&folder=%2Fassets%2Fhn',
  );
  await dropOwnFile(opened.page);
  const { name, zip } = await download(opened.page);
  expect(name).toBe('health-networks-0.1.0.zip');
  await expect
    .poll(() => opened.texts('zip-offer [role=status]'))
    .toEqual(['health-networks-0.1.0.zip is opgeslagen.']);
  expect(opened.troubles).toEqual([]);

  const { root, files } = unpack('own', zip);
  const page = await openFromDisk(root);
  expect(await names(page)).toEqual(['UMC Utrecht', 'Gemeente <Zeist>']);
  expect(await page.texts('pre')).toEqual([
    '<script type="module" src="/assets/hn/hn.js"></script> ' +
      '<hn-partner-list src="/assets/data/onze-partners.json" network="onze-partners" layout="table" lang="nl"></hn-partner-list>',
    'hn-partner-list { --hn-accent-color: #a00000; }',
  ]);
  const read = (file: string): string => new TextDecoder().decode(files[`health-networks-0.1.0/${file}`]);
  for (const file of ['README.txt', 'LEESMIJ.txt']) expect(read(file)).toContain('--hn-accent-color: #a00000;');
  const list = page.page.locator('hn-partner-list');
  expect(await list.evaluate((one) => getComputedStyle(one).getPropertyValue('--hn-accent-color'))).toBe('#a00000');
  expect(await violationsOn(page.page)).toEqual([]);
  expect(page.troubles).toEqual([]);
  expect(Object.keys(files).filter((path) => path.includes('/hn/data/'))).toEqual([]);
});

test('the configurator packs the same scripts as the build', async () => {
  const opened = await openConfigurator('network=upgraded&language=en');
  const { zip } = await download(opened.page);
  const built = pack('health-networks-0.1.0', await filesFor(['upgraded'], 'en'));
  expect(Buffer.compare(zip, built)).toBe(0);
});

test('the configurator offers the built plugin for WordPress', async () => {
  const opened = await openConfigurator('language=nl');
  const downloading = opened.page.waitForEvent('download');
  await opened.page.getByText('Download de WordPress-plugin').click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('health-networks-wordpress-0.1.0.zip');
  const paths = Object.keys(unzipSync(new Uint8Array(readFileSync(await file.path()))));
  expect(paths).toEqual(
    expect.arrayContaining([
      'health-networks/health-networks.php',
      'health-networks/hn/hn.js',
      'health-networks/LICENSE.txt',
    ]),
  );
});

test.each([
  ['en', 'Download as zip', 'hn/csv.js could not be loaded, so nothing was saved. Try again.'],
  ['nl', 'Download als zip', 'hn/csv.js kon niet worden geladen, dus er is niets opgeslagen. Probeer het opnieuw.'],
  [
    'de',
    'Als ZIP herunterladen',
    'hn/csv.js konnte nicht geladen werden, deshalb wurde nichts gespeichert. Versuchen Sie es noch einmal.',
  ],
  ['fi', 'Lataa zip-tiedostona', 'Tiedostoa hn/csv.js ei voitu ladata, joten mitään ei tallennettu. Yritä uudelleen.'],
])('in %s, a file that fails to load is named, and nothing is saved', async (language, button, reported) => {
  const opened = await openConfigurator(`language=${language}`);
  await opened.page.route('**/hn/csv.js', (route) => route.fulfill({ status: 503 }));
  expect(await opened.texts('zip-offer button')).toEqual([button]);
  await opened.page.locator('zip-offer button').click();
  await expect.poll(() => opened.texts('zip-offer [role=status]')).toEqual([reported]);
});
