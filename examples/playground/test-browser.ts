import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { launchOptions } from '../../packages/tooling/browser/launch-options.js';
import { startServer } from './server.js';

/** Defined on the page by the injected script. */
declare const axe: typeof Axe;

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The size of a window unless a test asks for another. */
const viewport = { width: 1280, height: 720 };

/** The browser of this process, which ends with it. */
let started: Promise<Browser> | undefined;

/** The context whose page is used again by later tests. */
let kept: BrowserContext | undefined;

/**
 * Starts a browser for the tests in a file. Files of one process share it, because a start takes longer than most
 * tests; what a file opened in it is closed after the file.
 */
export const startBrowser = async (): Promise<Browser> => {
  started ??= chromium.launch(launchOptions());
  const browser = await started;
  afterAll(async () => {
    await Promise.all(browser.contexts().flatMap((context) => (context === kept ? [] : [context.close()])));
  });
  return browser;
};

/** Puts a page back into the state of a new one. */
const cleanUp = async (page: Page): Promise<void> => {
  const context = page.context();
  for (const event of ['console', 'pageerror', 'request', 'response', 'download', 'dialog'])
    page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(() => {
    // Pages without an origin have no storage.
    if (!location.protocol.startsWith('http')) return;
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await context.clearCookies();
  await context.clearPermissions();
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.setViewportSize(viewport);
};

/** Takes the kept page, if no other test uses it. A new page costs more than most of what is opened in it. */
export const takeKeptPage = async (browser: Browser): Promise<Page> => {
  const page = kept?.pages()[0];
  kept = undefined;
  return page ?? browser.newPage({ locale: 'en-GB', viewport });
};

/** Keeps a page for later tests, or closes it if there is one. */
export const keepPage = async (page: Page): Promise<void> => {
  if (kept || page.isClosed()) return page.close();
  kept = page.context();
  await cleanUp(page);
};

/** Returns a page for a test, used again by later ones. Not for tests with scripts, routes or settings of the context. */
export const pageForTest = async (browser: Browser, size = viewport): Promise<Page> => {
  const page = await takeKeptPage(browser);
  // After a failure, nothing is known of the page.
  onTestFinished(({ task }) => (task.result?.state === 'fail' ? page.close() : keepPage(page)));
  await page.setViewportSize(size);
  return page;
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
