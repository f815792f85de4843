import type { Browser, Page } from 'playwright-core';
import { afterEach } from 'vitest';

/** A page of the playground, and everything that goes wrong on it. */
export interface TestPage {
  readonly page: Page;
  /** Messages of the console, errors, and requests that leave the server. */
  readonly troubles: readonly string[];
  /** What elements say, without line breaks. */
  readonly texts: (selector: string) => Promise<string[]>;
  /** Waits until every widget of the page is drawn, or cannot be. */
  readonly settled: () => Promise<void>;
}

/** What stands around a page of somebody else's. */
export interface ForeignPage {
  /** Is it under the policy of the folder of the scripts? */
  readonly isStrict?: boolean;
  /** Another policy. */
  readonly policy?: string;
  /** What lies on its site beside the scripts, by address. */
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

/** Opens pages in the tests of a file, and closes them after each. */
export const createOpener = (
  browser: Browser,
  url: string,
): {
  open: (path: string, options?: Parameters<Browser['newPage']>[0]) => Promise<TestPage>;
  openPage: (body: string, options?: ForeignPage) => Promise<TestPage>;
} => {
  const opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });
  const create = async (options: Parameters<Browser['newPage']>[0] = {}): Promise<TestPage> => {
    const page = await browser.newPage({ locale: 'en-GB', ...options });
    opened.push(page);
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
    /** A page of somebody else's, on the same server and under the policy of the folder of the scripts, unless told otherwise. */
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
