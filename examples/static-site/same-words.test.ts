import { renderWidget, widgetTags, type WidgetTag } from '@health-networks/elements/ssr';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { openPage, startSite } from './test-site.js';
import { showAll, wordsOf } from './words.js';

const network = 'health-hub-utrecht';
const languages = ['en', 'nl', 'de', 'fi'];

const pageOf = (lang: string, head: string, body: readonly string[]): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body.join('\n')}</body></html>`;

const renderAll = (lang: string, mode: 'light' | 'shadow'): Promise<string[]> =>
  Promise.all(widgetTags.map(async (tag) => (await renderWidget(tag, { network, lang, mode })).html));

const frameOf = (lang: string, tag: WidgetTag): string =>
  `<iframe src="/hn/embed.html?widget=${tag.replace('hn-', '')}&amp;network=${network}&amp;lang=${lang}" title="${tag}" width="980" height="600"></iframe>`;

const script = '<script type="module" src="/hn/hn.js"></script>';

const pages = await Promise.all(
  languages.map(async (lang) => {
    const [light, shadow] = await Promise.all([renderAll(lang, 'light'), renderAll(lang, 'shadow')]);
    return [
      [`/${lang}/light`, pageOf(lang, '<link rel="stylesheet" href="/hn/light.css">', light)],
      [`/${lang}/server`, pageOf(lang, '', shadow)],
      [`/${lang}/hydrated`, pageOf(lang, script, shadow)],
      [
        `/${lang}/frames`,
        pageOf(
          lang,
          '',
          widgetTags.map((tag) => frameOf(lang, tag)),
        ),
      ],
    ] as const;
  }),
);
const [site, browser] = await Promise.all([startSite(Object.fromEntries(pages.flat())), startBrowser()]);

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
