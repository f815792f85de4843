import type { Browser, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { keepPage, takeKeptPage } from './test-browser.js';

/** A page of the playground, with everything that goes wrong on it. */
export interface TestPage {
  readonly page: Page;
  /** Console messages, script errors, and requests to other servers. */
  readonly troubles: readonly string[];
  /** Returns the texts of elements, without line breaks. */
  readonly texts: (selector: string) => Promise<string[]>;
  /** Waits until every widget on the page is rendered or has failed. */
  readonly settled: () => Promise<void>;
}

/** Surroundings of a third-party page. */
export interface ForeignPage {
  /** Whether the page has the policy of the script folder. */
  readonly isStrict?: boolean;
  /** Another policy. */
  readonly policy?: string;
  /** Files on the site next to the scripts, by URL path. */
  readonly files?: Readonly<Record<string, { readonly contentType: string; readonly body: string }>>;
}

const listen = (page: Page, url: string, troubles: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) troubles.push(`request to ${request.url()}`);
  });
};

const testPageOf = (page: Page, troubles: readonly string[]): TestPage => ({
  page,
  troubles,
  texts: (selector) =>
    page
      .locator(selector)
      .evaluateAll((found) => found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
  settled: async () => {
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => /^hn-(?!dataset$)/.test(localName))
        .every((widget) => ['ready', 'empty', 'error'].includes(widget.getAttribute('state') ?? '')),
    );
  },
});

/** Creates functions that open pages in the tests of a file, one of which later tests use again, and close the others. */
export const createOpener = (
  browser: Browser,
  url: string,
): {
  open: (path: string, options?: Parameters<Browser['newPage']>[0]) => Promise<TestPage>;
  openPage: (body: string, options?: ForeignPage) => Promise<TestPage>;
} => {
  const plain: Page[] = [];
  const special: Page[] = [];
  afterEach(async ({ task }) => {
    // After a failure, nothing is known of the page.
    const isKept = task.result?.state !== 'fail';
    await Promise.all(plain.splice(0).map((page) => (isKept ? keepPage(page) : page.close())));
    await Promise.all(special.splice(0).map((page) => page.close()));
  });
  const create = async (options?: Parameters<Browser['newPage']>[0]): Promise<TestPage> => {
    const page = await (options ? browser.newPage({ locale: 'en-GB', ...options }) : takeKeptPage(browser));
    (options ? special : plain).push(page);
    const troubles: string[] = [];
    listen(page, url, troubles);
    return testPageOf(page, troubles);
  };
  return {
    open: async (path, options) => {
      const test = await create(options);
      await test.page.goto(new URL(path, url).href);
      return test;
    },
    /** Opens a third-party page on the same server, by default under the policy of the script folder. */
    openPage: async (body, { isStrict = true, policy: own, files = {} } = {}) => {
      const test = await create();
      const { page } = test;
      const answer = await page.request.get(`${url}hn/hn.js`);
      const policy = { 'Content-Security-Policy': own ?? answer.headers()['content-security-policy'] ?? '' };
      for (const [path, file] of Object.entries(files))
        await page.route(new URL(path, url).href, (route) => route.fulfill(file));
      await page.route('**/page.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: isStrict ? policy : {},
          body: `<!doctype html><html lang="en"><title>Page</title>${body}`,
        }),
      );
      await page.goto(`${url}page.html`);
      return test;
    },
  };
};
