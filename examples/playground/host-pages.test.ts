import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { hostSheets } from './host-sheets.js';
import { startBrowser, startPlayground } from './test-browser.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);

/** One browser for all tests: each test opens its own page in it. */
const page: Page = await browser.newPage({ viewport: { width: 1000, height: 800 } });

/** Script errors. */
const troubles: string[] = [];
page.on('pageerror', (error) => troubles.push(error.message));

let html = '';
await page.route('**/page.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));

afterEach(() => {
  troubles.length = 0;
});

const widgets =
  '<hn-partner-list network="health-hub-utrecht"></hn-partner-list><hn-contact-card network="health-hub-utrecht"></hn-contact-card>';

/** Other content of the page, whose appearance must not change. */
const samples = `<section id="samples"><h1>Page</h1><h2 class="sticky">Title</h2><h3>Part</h3><p>Text <a href="#x">link</a>, <strong>strong</strong>,
  <em>so</em>, <code>code</code></p><ul class="row"><li class="list-group-item">Item</li></ul><ol><li>One</li></ol><table><tr><th>Head</th><td>Cell</td></tr></table>
  <form><label>Name <input value="x" /></label><select><option>One</option></select><button type="button">Go</button></form>
  <details open><summary>More</summary>Text</details><svg width="9" height="9"><rect width="9" height="9" /></svg></section>`;

const looks = (): Promise<string[]> =>
  page.locator('#samples, #samples *').evaluateAll((found) => found.map((one) => getComputedStyle(one).cssText));

/** Adds the widgets and their script to the page, as late as an optimizer does. */
const addWidgets = async (): Promise<void> => {
  await page.evaluate((inside) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', inside);
  }, widgets);
  await page.addScriptTag({ url: '/hn/hn.js', type: 'module' });
  await settled();
};

const settled = async (): Promise<void> => {
  await page.waitForFunction(() => {
    const found = [...document.querySelectorAll('hn-partner-list, hn-contact-card')];
    return found.length > 0 && found.every((one) => one.getAttribute('state') === 'ready');
  });
};

/** Finds reasons why a reader cannot see or use the widgets; empty if they are usable. */
const flaws = (): Promise<string[]> =>
  page.locator('hn-partner-list, hn-contact-card').evaluateAll((found) =>
    found.flatMap((widget) => {
      const root = widget.shadowRoot;
      const { width, height } = root?.querySelector('.base')?.getBoundingClientRect() ?? new DOMRect();
      const texts = [...(root?.querySelectorAll<HTMLElement>('[part=name]') ?? [])];
      const isSeen = (text: HTMLElement): boolean =>
        text.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && text.getClientRects().length > 0;
      const alphas = (text: HTMLElement): number[] => {
        const { color, webkitTextFillColor } = getComputedStyle(text);
        // The fourth number in rgba(0, 0, 0, 0.5) or color(srgb 0 0 0 / 0.5); without it, the color is opaque.
        return [color, webkitTextFillColor].map((value) => Number(value.match(/[\d.e-]+(?=[^\d.e-]|$)/g)?.[3] ?? 1));
      };
      const problems: [string, unknown[] | boolean][] = [
        ['is too small', width < 100 || height < 40],
        ['has no names', texts.length === 0],
        ['hides names', texts.filter((text) => !isSeen(text))],
        ['writes too small', texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12)],
        ['writes in pale', texts.filter((text) => alphas(text).some((alpha) => alpha < 0.5))],
        ['spreads letters', texts.filter((text) => getComputedStyle(text).letterSpacing !== 'normal')],
        [
          'stands outside of the page',
          texts.filter((text) => text.getBoundingClientRect().right < 1 || text.getBoundingClientRect().top < -1),
        ],
      ];
      return problems.flatMap(([what, are]) =>
        are === true || (Array.isArray(are) && are.length > 0) ? [`${widget.localName} ${what}`] : [],
      );
    }),
  );

/** Types into the search field and opens a contact's mail: a pointer must reach both. */
const use = async (): Promise<void> => {
  await page.locator('hn-contact-card a[href^="mailto:"]').first().click({ trial: true });
  await page.locator('hn-partner-list input[type=search]').click();
  await page.keyboard.type('umc');
  await expect.poll(() => page.locator('hn-partner-list [part=name]').count()).toBeLessThan(5);
};

const pageWith = (css: string): string =>
  `<!doctype html><html lang="en"><title>Page</title><style>${css}</style><body>${samples}<main data-slot id="app" class="entry-content text-content"></main></body></html>`;

describe.each(Object.entries(hostSheets))('a page that %s', (_, css) => {
  test('keeps the widgets usable, and is not changed by them', async () => {
    html = pageWith(css);
    await page.goto(`${server.url}page.html`);
    const before = await looks();
    await addWidgets();
    expect(await flaws()).toEqual([]);
    await use();
    expect(await looks()).toEqual(before);
    expect(troubles).toEqual([]);
  });
});
