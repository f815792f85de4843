import { renderWidget, widgetTags, type WidgetTag } from '@health-networks/elements/ssr';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { openPage, startSite, type SitePage } from './test-site.js';
import { showAll, wordsOf } from './words.js';

const network = 'health-hub-utrecht';

const pageOf = (lang: string, head: string, body: readonly string[]): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body.join('\n')}</body></html>`;

/** Sequential, because parallel pages slow each other down. */
const renderAll = async (lang: string, mode: 'light' | 'shadow'): Promise<string[]> => {
  const rendered: string[] = [];
  for (const tag of widgetTags) rendered.push((await renderWidget(tag, { network, lang, mode })).html);
  return rendered;
};

/** Variants with a script are compared in two languages only, because all texts come from the same files. */
const withScript: Readonly<Record<string, 'hydrated' | 'frames'>> = {
  en: 'hydrated',
  nl: 'frames',
  de: 'frames',
  fi: 'hydrated',
};

const frameOf = (lang: string, tag: WidgetTag): string =>
  `<iframe src="/hn/embed.html?widget=${tag.replace('hn-', '')}&amp;network=${network}&amp;lang=${lang}" title="${tag}" width="980" height="600"></iframe>`;

const script = '<script type="module" src="/hn/hn.js"></script>';

const pages: Record<string, SitePage> = {};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

const addPages = async (lang: string): Promise<void> => {
  const light = await renderAll(lang, 'light');
  const shadow = await renderAll(lang, 'shadow');
  pages[`/${lang}/light`] = pageOf(lang, '<link rel="stylesheet" href="/hn/light.css">', light);
  pages[`/${lang}/server`] = pageOf(lang, '', shadow);
  pages[`/${lang}/hydrated`] = pageOf(lang, script, shadow);
  pages[`/${lang}/frames`] = pageOf(
    lang,
    '',
    widgetTags.map((tag) => frameOf(lang, tag)),
  );
};

const open = async (path: string, javaScriptEnabled: boolean): Promise<Page> =>
  (await openPage(browser, `${site}${path}`, { javaScriptEnabled })).page;

const isDrawn = (where: Page | Frame, tag: string): Promise<unknown> =>
  where.waitForFunction((name) => {
    const widget = document.querySelector(`body > ${name}`);
    return widget?.getAttribute('state') === 'ready' && Reflect.get(widget, 'hasUpdated') === true;
  }, tag);

const frameFor = async (page: Page, tag: string): Promise<Frame> => {
  const frame = await (await page.waitForSelector(`iframe[title=${tag}]`)).contentFrame();
  if (!frame) throw new Error(`There is no frame for ${tag}.`);
  return frame;
};

describe.each(Object.entries(withScript))('in %s', (lang, way) => {
  let opened: { light: Page; server: Page; scripted: Page };

  beforeAll(async () => {
    await addPages(lang);
    const [light, server] = await Promise.all([open(`/${lang}/light`, false), open(`/${lang}/server`, false)]);
    opened = { light, server, scripted: await open(`/${lang}/${way}`, true) };
  });

  test.each(widgetTags)(
    `%s has the same texts as plain HTML, from a server, and ${way === 'frames' ? 'in a frame' : 'with its script'}`,
    async (tag) => {
      const { light, server, scripted } = opened;
      const plain = `body > .${tag}`;
      const own = `body > ${tag}`;
      const where = way === 'frames' ? await frameFor(scripted, tag) : scripted;
      await isDrawn(where, tag);
      await showAll(where, own);
      const words = await wordsOf(light, plain, { details: true });
      expect(words.length).toBeGreaterThan(10);
      expect(await wordsOf(where, own, { details: true })).toEqual(words);
      expect(await wordsOf(server, own, { details: false })).toEqual(await wordsOf(light, plain, { details: false }));
    },
  );
});
