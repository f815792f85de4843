import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../../tooling/browser/launch-options.js';
import { afterScript, measureWaves } from './measure-waves.js';
import { cdn, pages } from './pages.js';

/** Long enough that even a busy machine sends all requests of a wave before the first response. */
const delay = 1000;

const timeout = 60_000;

/** @type {import('playwright-core').Browser} */
let browser;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
}, timeout);

afterAll(() => browser.close());

/** @param {string} html */
const measure = (html) => measureWaves(browser, { html, folder: cdn, delay });

/** @param {string} body @param {string} [head] */
const pageWith = (body, head = '') => pages(head)['partner list'].replace(/<body>.*<\/body>/, `<body>${body}</body>`);

test(
  'a partner list is one wave of at most five requests after the script, under a strict policy',
  { timeout },
  async () => {
    const figures = await measure(pages()['partner list']);
    const { waves, requests } = afterScript(figures);
    expect({ waves, troubles: figures.troubles }).toEqual({ waves: 1, troubles: [] });
    expect(requests).toBeLessThanOrEqual(5);
  },
);

test('a profile is one wave of at most twelve requests', { timeout }, async () => {
  const figures = await measure(pages().profile);
  const { waves, requests } = afterScript(figures);
  expect({ waves, troubles: figures.troubles }).toEqual({ waves: 1, troubles: [] });
  expect(requests).toBeLessThanOrEqual(12);
});

test('a profile with every section is one wave, too', { timeout }, async () => {
  const sections =
    'about figures pillars life-circle partners map programs events contacts goals links statements sources';
  const profile = `<hn-network-profile network="health-hub-utrecht" sections="${sections}"></hn-network-profile>`;
  const figures = await measure(pageWith(profile));
  expect(afterScript(figures).waves).toBe(1);
});

test('a map of two countries is one wave, too', { timeout }, async () => {
  const figures = await measure(pageWith('<hn-place-map network="finland-netherlands" lang="fi"></hn-place-map>'));
  expect(afterScript(figures).waves).toBe(1);
});

test('with the preload lines, everything loads with the script', { timeout }, async () => {
  const command = fileURLToPath(new URL('../../../elements/scripts/preload.js', import.meta.url));
  const page = ['--base', '/hn/', '--lang', 'nl', '--network', 'health-hub-utrecht', 'hn-partner-list'];
  const links = execFileSync(process.execPath, [command, ...page], { encoding: 'utf8' });
  const { requests, troubles } = await measure(pages(links)['partner list']);
  expect(troubles).toEqual([]);
  expect(new Set(requests.map(({ wave }) => wave))).toEqual(new Set([0, 1]));
});
