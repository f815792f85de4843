import { widgetTags } from '@health-networks/elements/ssr';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { pageForTest, startBrowser, startPlayground } from './test-browser.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
let page: Page;

/** Console messages and script errors. */
const troubles: string[] = [];

beforeEach(async () => {
  troubles.length = 0;
  page = await pageForTest(browser, { width: 1000, height: 800 });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
});

const script = '<script type="module" src="/hn/hn.js"></script>';
const open = async (body: string, head = script): Promise<void> => {
  await page.route('**/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${body}</body></html>`,
    }),
  );
  await page.goto(`${server.url}page.html`);
};

const isReady = (widget: Locator): Promise<void> =>
  widget.and(page.locator('[state=ready]')).first().waitFor({ state: 'attached' });

/** Opens a page with every widget, and waits until all are drawn. */
const openEveryWidget = async (): Promise<void> => {
  await open(widgetTags.map((tag) => `<${tag} network="health-hub-utrecht"></${tag}>`).join(''));
  for (const tag of widgetTags) await isReady(page.locator(tag));
};

const list = '<hn-partner-list network="upgraded"></hn-partner-list>';

/** Whether the style sheets of the widget are applied. They make its base a container. */
const isStyled = (widget: Locator): Promise<boolean> =>
  widget
    .locator('.base')
    .first()
    .evaluate((element) => getComputedStyle(element).containerType === 'inline-size');

describe.each([
  ['a hidden tab', (inside: string) => `<div id="box" style="display: none">${inside}</div>`],
  ['a closed details', (inside: string) => `<details id="box"><summary>More</summary>${inside}</details>`],
  ['a closed dialog', (inside: string) => `<dialog id="box" style="inline-size: 45em">${inside}</dialog>`],
])('in %s', (_, around) => {
  const drawings = ['pillar-diagram', 'life-circle', 'place-map', 'network-graph'];

  test('defers drawings until it opens, and reserves their space', async () => {
    await open(around(drawings.map((name) => `<hn-${name} network="health-hub-utrecht"></hn-${name}>`).join('')));
    for (const name of drawings) await isReady(page.locator(`hn-${name}`));
    await page.locator('#box').evaluate((box: HTMLElement) => {
      if (box instanceof HTMLDialogElement) box.showModal();
      else if (box instanceof HTMLDetailsElement) box.open = true;
      else box.style.display = '';
    });
    for (const name of drawings) {
      // Icons are SVG elements too, so the largest drawing counts.
      const widthAndRoom = (): Promise<[number, number]> =>
        page.locator(`hn-${name}`).evaluate((widget) => {
          const drawn = [...(widget.shadowRoot?.querySelectorAll('svg') ?? [])];
          return [Math.max(...drawn.map((svg) => svg.getBoundingClientRect().width)), widget.clientWidth];
        });
      await expect.poll(async () => (await widthAndRoom())[0], { message: name }).toBeGreaterThan(200);
      await expect
        .poll(async () => ((width, room) => width <= room + 1)(...(await widthAndRoom())), { message: name })
        .toBe(true);
    }
    expect(troubles).toEqual([]);
  });
});

test('a moved or cloned element shows the same content', async () => {
  await open(`<div id="from">${list}</div><div id="to"></div>`);
  await isReady(page.locator('#from hn-partner-list'));
  const names = await page.locator('hn-partner-list [part=name]').allTextContents();
  await page.evaluate(() => {
    const [from, to] = ['#from', '#to'].map((id) => document.querySelector(id));
    const widget = document.querySelector('hn-partner-list');
    if (!from || !to || !widget) return;
    to.append(widget);
    from.append(widget.cloneNode(true));
  });
  for (const place of ['#from', '#to']) {
    await isReady(page.locator(`${place} hn-partner-list`));
    await expect.poll(() => page.locator(`${place} [part=name]`).allTextContents()).toEqual(names);
    expect(await isStyled(page.locator(`${place} hn-partner-list`))).toBe(true);
  }
});

test('an element keeps its style when moved to the document of a frame and back', async () => {
  await open(`<iframe src="/icon.svg" title="Other" width="800" height="600"></iframe>${list}`);
  const frame = page.frameLocator('iframe');
  await page.locator('iframe').evaluate((element) => {
    (element as HTMLIFrameElement).srcdoc = '<!doctype html><title>Other</title><main></main>';
  });
  await frame.locator('main').waitFor({ state: 'attached' });
  await isReady(page.locator('hn-partner-list'));
  const move = (into: 'frame' | 'page'): Promise<void> =>
    page.evaluate((where) => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const widget = document.querySelector('hn-partner-list') ?? inner?.querySelector('hn-partner-list');
      if (widget) (where === 'frame' ? inner : document)?.body.append(widget);
    }, into);
  await move('frame');
  await expect.poll(() => isStyled(frame.locator('hn-partner-list'))).toBe(true);
  expect(await frame.locator('hn-partner-list [part=name]').count()).toBeGreaterThan(5);
  await move('page');
  await expect.poll(() => isStyled(page.locator('hn-partner-list'))).toBe(true);
  expect(troubles).toEqual([]);
});

test('attributes and properties set before the script loads are kept', async () => {
  await open('<main></main>', '');
  await page.evaluate(() => {
    const widget = document.createElement('hn-partner-list');
    widget.setAttribute('network', 'upgraded');
    widget.setAttribute('lang', 'nl');
    Object.assign(widget, { layout: 'table', headingLevel: 4 });
    document.querySelector('main')?.append(widget);
  });
  await page.addScriptTag({ url: '/hn/hn.js', type: 'module' });
  await isReady(page.locator('hn-partner-list'));
  await expect.poll(() => page.locator('hn-partner-list h4').first().textContent()).toBe('Partners van Upgraded');
  expect(await page.locator('hn-partner-list table').count()).toBe(1);
});

test('new tags are rendered after the root element is replaced', async () => {
  await open(list);
  await isReady(page.locator('hn-partner-list'));
  await page.evaluate(() => {
    const next = new DOMParser().parseFromString(
      '<html lang="nl"><body><hn-partner-list network="upgraded"></hn-partner-list><hn-contact-card network="health-hub-utrecht"></hn-contact-card></body></html>',
      'text/html',
    );
    document.documentElement.replaceWith(document.adoptNode(next.documentElement));
  });
  await isReady(page.locator('hn-partner-list'));
  await isReady(page.locator('hn-contact-card'));
  await expect.poll(() => page.locator('hn-partner-list h2').textContent()).toBe('Partners van Upgraded');
  expect(await isStyled(page.locator('hn-partner-list'))).toBe(true);
  expect(troubles).toEqual([]);
});

describe('a tag in a shadow root of another component', () => {
  const host = (): void => {
    customElements.define(
      'x-host',
      class extends HTMLElement {
        connectedCallback(): void {
          const root = this.attachShadow({ mode: 'open' });
          void Promise.resolve().then(() => {
            root.innerHTML = '<hn-partner-list network="upgraded"></hn-partner-list>';
          });
        }
      },
    );
  };

  test('is rendered if the component is defined after the script has loaded', async () => {
    await open('<x-host></x-host>');
    await page.evaluate(host);
    await isReady(page.locator('x-host hn-partner-list'));
    expect(troubles).toEqual([]);
  });

  test('is rendered if the component and its content are added later', async () => {
    await open('<main></main>');
    await page.evaluate(host);
    await page.evaluate(() => {
      const outer = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(document.createElement('x-host'));
      document.querySelector('main')?.append(outer);
    });
    await isReady(page.locator('x-host hn-partner-list'));
    const added = page.locator('x-host hn-contact-card');
    await page.locator('x-host').evaluate((element) => {
      const card = document.createElement('hn-contact-card');
      card.setAttribute('network', 'health-hub-utrecht');
      element.shadowRoot?.append(card);
    });
    await isReady(added);
    expect(troubles).toEqual([]);
  });
});

test.each(['before the script', 'after it'])('printing that begins %s shows everything', async (when) => {
  if (when === 'before the script') await page.emulateMedia({ media: 'print' });
  await open(
    `${list}<div style="height: 9000px"></div><hn-contact-card loading="lazy" network="health-hub-utrecht"></hn-contact-card>`,
  );
  await isReady(page.locator('hn-partner-list'));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await isReady(page.locator('hn-contact-card'));
  const seen = (selector: string): Promise<boolean[]> =>
    page.locator(selector).evaluateAll((found) => found.map((one) => one.checkVisibility()));
  expect(new Set(await seen(':is(hn-partner-list, hn-contact-card) [part=name]'))).toEqual(new Set([true]));
});

test('nothing is wider than the page at 200 % and from right to left', async () => {
  await page.setViewportSize({ width: 640, height: 800 });
  await openEveryWidget();
  for (const [dir, zoom] of [
    ['ltr', '1'],
    ['rtl', '1'],
    ['ltr', '2'],
  ]) {
    await page.evaluate(
      ([direction = '', factor = '']) => {
        document.documentElement.dir = direction;
        document.documentElement.style.setProperty('zoom', factor);
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      },
      [dir, zoom],
    );
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBeLessThanOrEqual(1);
  }
});

test('nothing moves with reduced motion', async () => {
  await openEveryWidget();
  const moving = (): Promise<number> =>
    page.evaluate(() => {
      const roots = [...document.querySelectorAll('[state=ready]')].map(({ shadowRoot }) => shadowRoot);
      return roots
        .flatMap((root) => [...(root?.querySelectorAll('*') ?? [])])
        .map((element) => getComputedStyle(element))
        .filter((style) =>
          [style.transitionDuration, style.animationDuration].some((time) => !/^(0s(, )?|auto)+$/.test(time)),
        ).length;
    });
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
});
