/** Tests the built folder as it is published: on a static file server, below a path. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { afterAll, expect, test } from 'vitest';
import { startBrowser } from './test-browser.js';
import { createOpener } from './test-page.js';

const path = '/health-networks';

const files = sirv(fileURLToPath(new URL('dist', import.meta.url)));
const server = createServer((request, response) => {
  const notFound = (): void => void response.writeHead(404).end();
  if (request.url?.startsWith(`${path}/`) !== true) return notFound();
  request.url = request.url.slice(path.length);
  files(request, response, notFound);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
afterAll(() => void server.close());

const { port } = server.address() as AddressInfo;
const { open } = createOpener(await startBrowser(), `http://127.0.0.1:${port}${path}/`);

test('the start page shows its network', async () => {
  const { texts, settled, troubles } = await open('');
  await expect.poll(() => texts('h1')).toHaveLength(1);
  await settled();
  expect((await texts('hn-network-profile [part~=heading]')).length).toBeGreaterThan(1);
  expect(troubles).toEqual([]);
});

test('the configurator shows a widget, its preload lines and a download', async () => {
  const { page, texts, troubles } = await open('configurator.html');
  const names = page.frameLocator('widget-preview iframe').locator('hn-partner-list [part=name]');
  await expect.poll(() => names.count()).toBeGreaterThan(10);
  await expect.poll(() => texts('.result details code')).toEqual([expect.stringContaining('modulepreload')]);
  const download = page.waitForEvent('download');
  await page.locator('zip-offer button').click();
  expect((await download).suggestedFilename()).toMatch(/^health-networks-.*\.zip$/);
  expect(troubles).toEqual([]);
});

test('a guide and a page of the gallery open', async () => {
  for (const address of ['guides/nl/embed.html', 'widget.html?widget=hn-place-map']) {
    const { page, settled, troubles } = await open(address);
    await settled();
    expect(await page.locator('h1').count()).toBe(1);
    expect(troubles).toEqual([]);
  }
});
