import { renderWidget, widgetTags } from '@health-networks/elements/ssr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { openInTest, shiftsOn, startSite, type SitePage } from './test-site.js';

const network = 'health-hub-utrecht';
const languages = ['en', 'nl', 'de', 'fi'];

const pages: Record<string, SitePage> = {};
const [site, browser] = await Promise.all([startSite(pages), startBrowser()]);

/** Sequential, because parallel widgets slow each other down. */
const addPage = async (lang: string): Promise<void> => {
  const rendered: string[] = [];
  for (const tag of widgetTags) rendered.push((await renderWidget(tag, { network, lang })).html);
  const body = rendered.map((html) => `<main>${html}</main>`).join('');
  pages[`/${lang}`] =
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`;
};

/**
 * Waits until every widget, also nested ones, fulfills `isDone` and nothing is pending: observed sizes are reported in
 * a frame, and their effects are rendered before the next one.
 */
const settled = async (page: Page, isDone: 'written' | 'taken over'): Promise<void> => {
  await page.waitForFunction((wanted) => {
    const widgetsIn = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.localName.startsWith('hn-') ? [one] : []),
        ...(one.shadowRoot ? widgetsIn(one.shadowRoot) : []),
      ]);
    const isTakenOver = (one: Element): boolean =>
      Reflect.get(one, 'hasUpdated') === true && Reflect.get(one, 'isUpdatePending') === false;
    const areDone = (): boolean => wanted === 'written' || widgetsIn(document).every(isTakenOver);
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    return (async () => {
      const wereDone = areDone();
      for (const _ of [1, 2, 3]) await frame();
      return wereDone && areDone();
    })();
  }, isDone);
};

/** What the script did to the elements that a server had written. */
interface Changes {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly moved: readonly string[];
}

test.each(languages)('in %s, hydration of every widget moves no element', async (lang) => {
  await addPage(lang);
  const { page, errors } = await openInTest(browser, `${site}/${lang}`);
  await settled(page, 'written');
  await page.evaluate(() => {
    // Excludes pictures, which are drawn for a size that a server does not know.
    const elementsIn = (root: ParentNode): Element[] =>
      [...root.children]
        .filter(({ localName }) => localName !== 'svg')
        .flatMap((one) => [one, ...(one.shadowRoot ? elementsIn(one.shadowRoot) : []), ...elementsIn(one)]);
    const widgetAround = (one: Element): Element => {
      const { host } = one.getRootNode() as ShadowRoot;
      return host instanceof Element ? widgetAround(host) : one;
    };
    // Relative to the widget, so that widgets are compared independently.
    const boxOf = (one: Element): number[] => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const start = widgetAround(one).getBoundingClientRect();
      return [x - start.x, y - start.y, width, height];
    };
    const textOf = (box: readonly number[] = []): string => box.map((value) => value.toFixed(1)).join(' ');
    // Sizes of pictures are rounded: less than half a pixel is not a movement.
    const hasMoved = (one: Element, from: readonly number[] = []): boolean =>
      boxOf(one).some((value, at) => Math.abs(value - (from[at] ?? 0)) > 0.5);
    const pathOf = (one: Element): string => {
      const { host } = one.getRootNode() as ShadowRoot;
      return `${host instanceof Element ? `${host.localName} ` : ''}${one.localName}.${one.getAttribute('class') ?? ''}`;
    };
    const before = new Map(elementsIn(document.body).map((one) => [one, boxOf(one)]));
    const isStyle = (one: Element): boolean => one.localName === 'style';
    Reflect.set(globalThis, 'changes', (): Changes => {
      const after = elementsIn(document.body);
      return {
        removed: [...before.keys()].filter((one) => !after.includes(one)).map(pathOf),
        added: after.filter((one) => !before.has(one)).map(pathOf),
        moved: after
          .filter((one) => before.has(one) && !isStyle(one) && hasMoved(one, before.get(one)))
          .map((one) => `${pathOf(one)}: ${textOf(before.get(one))} → ${textOf(boxOf(one))}`),
      };
    });
  });
  await page.addScriptTag({ url: '/hn/hn.js', type: 'module' });
  await settled(page, 'taken over');
  const changes = await page.evaluate(() => (Reflect.get(globalThis, 'changes') as () => Changes)());
  expect(changes).toEqual({ removed: [], added: [], moved: [] });
  expect(await shiftsOn(page)).toEqual([]);
  expect(errors).toEqual([]);
});
