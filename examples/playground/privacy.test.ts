import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBrowser, startPlayground } from './test-browser.js';

const fileAt = (specifier: string): string => readFileSync(fileURLToPath(import.meta.resolve(specifier)), 'utf8');

const { tags } = JSON.parse(fileAt('@health-networks/elements/cdn/files.json')) as { tags: Record<string, unknown> };
const widgets = Object.keys(tags).filter((tag) => tag !== 'hn-dataset');

/** URL of a file on another site. */
const src = 'https://data.example/network.json';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
let page: Page;

/** URLs requested outside the server of the script. */
const elsewhere = new Set<string>();

/** Types of the requests. */
const kinds = new Set<string>();

beforeEach(async () => {
  page = await browser.newPage();
  page.on('request', (request) => {
    kinds.add(request.resourceType());
    if (!request.url().startsWith(server.url)) elsewhere.add(request.url());
  });
  await page.addInitScript(() => {
    // An error in this script is silent: what it leaves behind fails the tests.
    const used: string[] = ['not watched'];
    Reflect.set(globalThis, 'used', used);
    const spy = (owner: object, name: string): void => {
      const real: unknown = Reflect.get(owner, name);
      if (typeof real !== 'function') throw new Error(`There is no ${name} to watch.`);
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]): unknown {
        used.push(name);
        return Reflect.apply(real, this, given) as unknown;
      });
    };
    for (const name of ['getItem', 'setItem', 'key']) spy(Storage.prototype, name);
    spy(IDBFactory.prototype, 'open');
    spy(Navigator.prototype, 'sendBeacon');
    // The interface has no global name in each version.
    spy(Object.getPrototypeOf(document.fonts) as object, 'add');
    for (const name of ['WebSocket', 'EventSource', 'BroadcastChannel', 'SharedWorker', 'FontFace']) {
      const Real = Reflect.get(globalThis, name) as new (...given: unknown[]) => object;
      Reflect.set(
        globalThis,
        name,
        new Proxy(Real, {
          construct: (target, given: unknown[]) => {
            used.push(name);
            return new target(...given);
          },
        }),
      );
    }
    for (const type of ['get', 'set'] as const) {
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') ?? {};
      const real: unknown = Reflect.get(cookie, type);
      Object.defineProperty(Document.prototype, 'cookie', {
        ...cookie,
        [type](this: Document, ...given: [unknown]): unknown {
          used.push(`cookie ${type}`);
          return typeof real === 'function' ? Reflect.apply(real, this, given) : undefined;
        },
      });
    }
    used.length = 0;
  });
});

afterEach(async () => {
  await page.close();
  elsewhere.clear();
  kinds.clear();
});

const open = async (body: string): Promise<void> => {
  await page.route('**/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/hn/hn.js"></script>${body}`,
    }),
  );
  await page.goto(`${server.url}page.html`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > *, hn-dataset > *')]
      .filter(({ localName }) => /^hn-(?!dataset$)/.test(localName))
      .every((widget) => ['ready', 'empty'].includes(widget.getAttribute('state') ?? '')),
  );
};

/** Returns storage writes and communication other than requests. */
const used = (): Promise<unknown> => page.evaluate(() => Reflect.get(globalThis, 'used') as unknown);

/** Uses the page like a reader: opens everything that can be opened, and types into every field. */
const useAll = async (): Promise<void> => {
  await page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    for (const one of all(document)) {
      if (one instanceof HTMLDetailsElement) one.open = true;
      if (one instanceof HTMLInputElement && one.type === 'search') {
        one.value = 'a';
        one.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      if (one instanceof HTMLButtonElement && one.ariaExpanded === 'false') one.click();
    }
  });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

const expectPrivacy = async (allowed: readonly string[]): Promise<void> => {
  await useAll();
  expect([...elsewhere].filter((url) => !allowed.includes(url))).toEqual([]);
  expect([...kinds].filter((kind) => !['document', 'script', 'fetch'].includes(kind))).toEqual([]);
  expect(await used()).toEqual([]);
  expect(await page.context().cookies(server.url)).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.fonts.size])).toEqual([
    0, 0, 0,
  ]);
};

test.each(widgets)(
  '<%s> of a bundled network sends requests only to the server of its script, and stores nothing',
  async (tag) => {
    await open(`<${tag} network="health-hub-utrecht"></${tag}>`);
    await expectPrivacy([]);
  },
);

test('every widget of a file also requests that file, without sending or storing cookies', async () => {
  const cookies: (string | undefined)[] = [];
  await page.route(src, async (route) => {
    cookies.push((await route.request().allHeaders()).cookie);
    await route.fulfill({
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: fileAt('@health-networks/core/data/health-hub-utrecht.json'),
    });
  });
  await page.context().addCookies([{ name: 'theirs', value: '1', url: src }]);
  await open(`<hn-dataset src="${src}">${widgets.map((tag) => `<${tag}></${tag}>`).join('')}</hn-dataset>`);
  await expectPrivacy([src]);
  expect([[...elsewhere], cookies]).toEqual([[src], [undefined]]);
});

test('the monitoring of the test detects requests and storage', async () => {
  await open('<hn-source-list network="upgraded"></hn-source-list>');
  await page.evaluate(() => {
    document.cookie = 'a=1';
    localStorage.setItem('a', '1');
    new BroadcastChannel('a').close();
  });
  expect(await used()).toEqual(['cookie set', 'setItem', 'BroadcastChannel']);
});

test('mail and telephone of a contact are added to the page on request', async () => {
  await open('<hn-contact-card network="health-hub-utrecht" reveal="on-request"></hn-contact-card>');
  const card = page.locator('hn-contact-card');
  const held = (): Promise<boolean> =>
    card.evaluate(({ shadowRoot }) => /@|mailto:|tel:/.test(shadowRoot?.innerHTML ?? ''));
  expect(await held()).toBe(false);
  await card.locator('button').first().click();
  await expect.poll(held).toBe(true);
  expect(await card.locator('a[href^="mailto:"]').first().isVisible()).toBe(true);
});
