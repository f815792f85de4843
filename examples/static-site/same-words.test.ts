import { renderWidget, widgetTags, type WidgetTag } from '@health-networks/elements/ssr';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { openPage, startSite, type SitePage } from './test-site.js';
import { showAll, wordsOf } from './words.js';

const network = 'health-hub-utrecht';
const languages = ['en', 'nl', 'de', 'fi'];

const pageOf = (lang: string, head: string, body: readonly string[]): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body.join('\n')}</body></html>`;

/** One after another: together they would keep each other waiting. */
const renderAll = async (lang: string, mode: 'light' | 'shadow'): Promise<string[]> => {
  const rendered: string[] = [];
  for (const tag of widgetTags) rendered.push((await renderWidget(tag, { network, lang, mode })).html);
  return rendered;
};

const frameOf = (lang: string, tag: WidgetTag): string =>
  `<iframe src="/hn/embed.html?widget=${tag.replace('hn-', '')}&amp;network=${network}&amp;lang=${lang}" title="${tag}" width="980" height="600"></iframe>`;

const script = '<script type="module" src="/hn/hn.js"></script>';

const pages: Record<string, SitePage> = {};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

const addPages = async (lang: string): Promise<void> => {
  const light = await renderAll(lang, 'light');
  const shadow = await renderAll(lang, 'shadow');
  const frames = widgetTags.map((tag) => frameOf(lang, tag));
  pages[`/${lang}/light`] = pageOf(lang, '<link rel="stylesheet" href="/hn/light.css">', light);
  pages[`/${lang}/server`] = pageOf(lang, '', shadow);
  pages[`/${lang}/hydrated`] = pageOf(lang, script, shadow);
  pages[`/${lang}/frames`] = pageOf(lang, '', frames);
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

describe.each(languages)('in %s', (lang) => {
  let opened: { light: Page; server: Page; hydrated: Page; frames: Page };

  beforeAll(async () => {
    await addPages(lang);
    const [light, server] = await Promise.all([open(`/${lang}/light`, false), open(`/${lang}/server`, false)]);
    const [hydrated, frames] = await Promise.all([open(`/${lang}/hydrated`, true), open(`/${lang}/frames`, true)]);
    opened = { light, server, hydrated, frames };
  });

  test.each(widgetTags)(
    '%s says the same as plain HTML, from a server, with its script, and in a frame',
    async (tag) => {
      const { light, server, hydrated, frames } = opened;
      const plain = `body > .${tag}`;
      const own = `body > ${tag}`;
      const frame = await frameFor(frames, tag);
      await Promise.all([isDrawn(hydrated, tag), isDrawn(frame, tag)]);
      await Promise.all([showAll(hydrated, own), showAll(frame, own)]);
      const words = await wordsOf(light, plain, { details: true });
      expect(words.length).toBeGreaterThan(10);
      expect(await wordsOf(hydrated, own, { details: true })).toEqual(words);
      expect(await wordsOf(frame, own, { details: true })).toEqual(words);
      expect(await wordsOf(server, own, { details: false })).toEqual(await wordsOf(light, plain, { details: false }));
    },
  );
});
