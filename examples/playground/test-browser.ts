import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchOptions } from '../../packages/tooling/browser/launch-options.js';
import { startServer } from './server.js';

/** Defined on the page by the injected script. */
declare const axe: typeof Axe;

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts a browser for the tests in a file and closes it after them. */
export const startBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch(launchOptions());
  afterAll(() => browser.close());
  return browser;
};

/** Starts the server of the playground for the tests in a file and closes it after them. */
export const startPlayground = async (): ReturnType<typeof startServer> => {
  const server = await startServer(0);
  afterAll(() => {
    server.close();
  });
  return server;
};

/**
 * Returns the violations that axe finds on the whole page. The script is injected past the policy, which forbids
 * foreign scripts.
 */
export const violationsOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`));
  });
};
