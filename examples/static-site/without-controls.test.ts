import { seedDataset } from '@health-networks/core/data';
import { renderWidget, widgetTags, type WidgetTag } from '@health-networks/elements/ssr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { faultsOf, noFaults } from './faults.js';
import { openPage, startSite, type SitePage } from './test-site.js';

const network = 'health-hub-utrecht';
const lang = 'nl';

const pages: Record<string, SitePage> = {};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

/** Names that a button may bear, in the language of the page. */
const names = Object.values(seedDataset)
  .flatMap((records): unknown[] => (typeof records === 'object' ? Object.values(records) : []))
  .flatMap((record) => {
    const { name, label } = (record ?? {}) as { name?: Record<string, string>; label?: Record<string, string> };
    return [name?.[lang] ?? name?.en, label?.[lang] ?? label?.en].filter((one) => one !== undefined);
  });

type Options = Readonly<Record<string, string | number>>;

/** Settings that fold, page or group what a widget shows. */
const variants: Readonly<Partial<Record<WidgetTag, readonly Options[]>>> = {
  'hn-partner-list': [
    { 'page-size': 5 },
    { 'page-size': 5, 'group-by': 'kind' },
    { 'page-size': 5, layout: 'list' },
    { 'page-size': 5, layout: 'table' },
  ],
  'hn-pillar-diagram': [{ layout: 'list' }],
  'hn-program-list': [{ 'page-size': 2 }],
  'hn-event-timeline': [{ layout: 'table' }],
};

const cases = widgetTags.flatMap((tag) =>
  [{}, ...(variants[tag] ?? [])].map((options: Options) => [tag, options] as const),
);

const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${head}</head><body><main>${body}</main></body></html>`;

const open = async (body: string, head: string, javaScriptEnabled: boolean): Promise<Page> => {
  pages['/page'] = pageOf(body, head);
  const { page } = await openPage(browser, `${site}/page`, { javaScriptEnabled });
  return page;
};

const styleSheet = '<link rel="stylesheet" href="/hn/light.css">';
const script = '<script type="module" src="/hn/hn.js"></script>';

const render = async (tag: WidgetTag, options: Options, mode: 'light' | 'shadow'): Promise<string> =>
  (await renderWidget(tag, { network, lang, mode, ...options })).html;

const withScript = async (tag: WidgetTag, options: Options): Promise<Page> => {
  const attributes = Object.entries({ network, lang, ...options }).map(([name, value]) => `${name}="${value}"`);
  const page = await open(`<${tag} ${attributes.join(' ')}></${tag}>`, script, true);
  await page.waitForFunction((name) => document.querySelector(name)?.getAttribute('state') === 'ready', tag);
  await page.waitForLoadState('networkidle');
  return page;
};

describe.each(cases)('%s %j', (tag, options) => {
  test.each(['light', 'shadow'] as const)('can be read without a script, mode %s', async (mode) => {
    const html = await render(tag, options, mode);
    const page = await open(html, mode === 'light' ? styleSheet : '', false);
    expect(await faultsOf(page, mode === 'light' ? `.${tag}` : tag, names)).toEqual(noFaults);
    await page.context().close();
  });

  test('can be read on paper', async () => {
    const page = await withScript(tag, options);
    await page.emulateMedia({ media: 'print' });
    expect(await faultsOf(page, tag, names)).toEqual(noFaults);
    await page.context().close();
  });
});

/** Partners that are visible, by group: the groups and their rows in the order of the page. */
const groupsOn = (page: Page): Promise<string[]> =>
  page.locator('hn-partner-list').evaluate((list) =>
    [...(list.shadowRoot?.querySelectorAll('.group') ?? [])].map((group) => {
      const shown = [...group.querySelectorAll<HTMLElement>('[part=heading], .item')].filter((one) =>
        one.checkVisibility(),
      );
      const title = shown.find((one) => one.matches('[part=heading]'))?.innerText ?? '';
      return `${title}: ${String(shown.filter((one) => one.matches('.item')).length)}`;
    }),
  );

test('rows in pages that are not open stand below the heading of their group', async () => {
  const options = { 'group-by': 'kind', 'page-size': 5 };
  const unread = await open(await render('hn-partner-list', options, 'shadow'), '', false);
  const groups = await groupsOn(unread);
  expect(groups.slice(0, 3)).toEqual(['Provincie: 1', 'Gemeenten (7): 7', 'Kennisinstellingen (5): 5']);
  const printed = await withScript('hn-partner-list', options);
  expect((await groupsOn(printed)).slice(2)).toEqual(groups.slice(2).map(() => ': 0'));
  await printed.emulateMedia({ media: 'print' });
  expect(await groupsOn(printed)).toEqual(groups);
});

test('the number of partners is printed', async () => {
  const page = await withScript('hn-partner-list', {});
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('hn-partner-list [part=status]').innerText()).toMatch(/^27 van/);
});

test('further figures are printed with their sources, or not at all', async () => {
  const page = await withScript('hn-network-profile', {});
  await page.emulateMedia({ media: 'print' });
  const more = page.locator('hn-key-figures .more');
  expect(await more.isVisible()).toBe(false);
  const own = await withScript('hn-key-figures', {});
  await own.emulateMedia({ media: 'print' });
  const cards = await own.locator('.more .card').allInnerTexts();
  expect(cards.length).toBeGreaterThan(5);
  expect(await own.locator('.more .card:not(:has(a))').count()).toBe(0);
});

test('nothing says how to use a picture that cannot be used', async () => {
  const page = await open(await render('hn-network-graph', {}, 'shadow'), '', false);
  const texts = await page.locator('hn-network-graph .base').innerText();
  expect(texts).not.toMatch(/Kies een|pijltoets|▾/);
  expect(texts).toContain('hoort bij');
});
