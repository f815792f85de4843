import { seedDataset } from '@health-networks/core/data';
import { renderWidget, widgetTags, type WidgetTag } from '@health-networks/elements/ssr';
import type { Page, Request } from 'playwright-core';
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

const pageOf = (body: string, head: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

const render = async (tag: WidgetTag, options: Options, mode: 'light' | 'shadow'): Promise<string> =>
  (await renderWidget(tag, { network, lang, mode, ...options })).html;

/** A page with every case, one of which is shown at a time: opening a page takes longer than looking at a widget. */
const openWritten = async (mode: 'light' | 'shadow'): Promise<Page> => {
  const written: string[] = [];
  for (const [tag, options] of cases) written.push(`<main hidden>${await render(tag, options, mode)}</main>`);
  pages[`/${mode}`] = pageOf(written.join(''), mode === 'light' ? '<link rel="stylesheet" href="/hn/light.css">' : '');
  return (await openPage(browser, `${site}/${mode}`, { javaScriptEnabled: false })).page;
};

pages['/script'] = pageOf('<main></main>', '<script type="module" src="/hn/hn.js"></script>');

const written = { light: await openWritten('light'), shadow: await openWritten('shadow') };
const { page: live } = await openPage(browser, `${site}/script`);

/** What the page with the script is still loading. */
const loading = new Set<Request>();
live.on('request', (request) => loading.add(request));
for (const event of ['requestfinished', 'requestfailed'] as const)
  live.on(event as 'requestfinished', (request) => loading.delete(request));

const showOnly = async (page: Page, shown: number): Promise<void> => {
  await page.locator('main').evaluateAll((all, at) => {
    for (const [index, one] of all.entries()) one.toggleAttribute('hidden', index !== at);
  }, shown);
};

/** Shows a case as a server wrote it; returns the page, and the selector of the widget. */
const withoutScript = async (
  tag: WidgetTag,
  options: Options,
  mode: 'light' | 'shadow',
): Promise<{ page: Page; selector: string }> => {
  const at = cases.findIndex(([one, other]) => one === tag && JSON.stringify(other) === JSON.stringify(options));
  await showOnly(written[mode], at);
  return { page: written[mode], selector: `main:not([hidden]) > ${mode === 'light' ? `.${tag}` : tag}` };
};

/** Waits until neither the widget on a page nor a nested one has anything left to do. */
const untilQuiet = (page: Page): Promise<void> =>
  page.locator('main').evaluate(async (main) => {
    const widgetsIn = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.localName.startsWith('hn-') ? [one] : []),
        ...(one.shadowRoot ? widgetsIn(one.shadowRoot) : []),
      ]);
    const isDone = (one: Element): boolean =>
      one.getAttribute('state') === 'ready' && Reflect.get(one, 'isUpdatePending') === false;
    // Lists are filled when nothing else is to be done, and parts of a picture are loaded when it is drawn.
    const idle = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    for (let before = '', quiet = 0; quiet < 5; await idle()) {
      const found = widgetsIn(main);
      const now = found.map((one) => one.shadowRoot?.innerHTML.length ?? 0).join(' ');
      quiet = found.every(isDone) && now === before ? quiet + 1 : 0;
      before = now;
    }
  });

/** Shows a widget on the page with the script. */
const withScript = async (tag: WidgetTag, options: Options): Promise<Page> => {
  const attributes = Object.entries({ network, lang, ...options }).map(([name, value]) => `${name}="${value}"`);
  await live.emulateMedia({ media: 'screen' });
  await live.locator('main').evaluate(
    (main, html) => {
      main.innerHTML = html;
    },
    `<${tag} ${attributes.join(' ')}></${tag}>`,
  );
  for (let wasLoading = true; wasLoading;) {
    wasLoading = loading.size > 0;
    await untilQuiet(live);
    wasLoading ||= loading.size > 0;
  }
  return live;
};

describe.each(cases)('%s %j', (tag, options) => {
  test.each(['light', 'shadow'] as const)('can be read without a script, mode %s', async (mode) => {
    const { page, selector } = await withoutScript(tag, options, mode);
    expect(await faultsOf(page, selector, names)).toEqual(noFaults);
  });

  test('can be read on paper', async () => {
    const page = await withScript(tag, options);
    await page.emulateMedia({ media: 'print' });
    expect(await faultsOf(page, tag, names)).toEqual(noFaults);
  });
});

/** Partners that are visible, by group: the groups and their rows in the order of the page. */
const groupsOn = (page: Page): Promise<string[]> =>
  page.locator('main:not([hidden]) > hn-partner-list').evaluate((list) =>
    [...(list.shadowRoot?.querySelectorAll('.group') ?? [])].map((group) => {
      const shown = [...group.querySelectorAll<HTMLElement>('[part=heading], .item')].filter((one) =>
        one.checkVisibility(),
      );
      const title = shown.find((one) => one.matches('[part=heading]'))?.innerText ?? '';
      return `${title}: ${String(shown.filter((one) => one.matches('.item')).length)}`;
    }),
  );

test('rows in pages that are not open stand below the heading of their group', async () => {
  const options = { 'page-size': 5, 'group-by': 'kind' };
  const groups = await groupsOn((await withoutScript('hn-partner-list', options, 'shadow')).page);
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

test('what does nothing until the script is there cannot be pressed, and its room is kept', async () => {
  pages['/blocked'] = pageOf(
    await Promise.all(widgetTags.map((tag) => render(tag, {}, 'shadow'))).then((all) => all.join('')),
    '<script type="module" src="/hn/blocked.js"></script>',
  );
  const { page } = await openPage(browser, `${site}/blocked`);
  const controls = page.locator(':is(button:not([part~=name], th > *), input, select)');
  expect(await controls.count()).toBeGreaterThan(10);
  expect(await controls.locator('visible=true').count()).toBe(0);
  const search = await page.locator('hn-partner-list input').first().boundingBox();
  expect(search?.height).toBeGreaterThan(20);
  await page.close();
});

test('nothing says how to use a picture that cannot be used', async () => {
  const { page, selector } = await withoutScript('hn-network-graph', {}, 'shadow');
  const texts = await page.locator(`${selector} .base`).innerText();
  expect(texts).not.toMatch(/Kies een|pijltoets|▾/);
  expect(texts).toContain('hoort bij');
});
