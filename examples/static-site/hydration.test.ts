import { renderWidget, widgetTags } from '@health-networks/elements/ssr';
import { expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { openPage, startSite } from './test-site.js';

const network = 'health-hub-utrecht';
const languages = ['en', 'nl', 'de', 'fi'];

const pages = await Promise.all(
  languages.map(async (lang) => {
    const rendered = await Promise.all(widgetTags.map((tag) => renderWidget(tag, { network, lang })));
    const body = rendered.map(({ html }) => `<main>${html}</main>`).join('');
    return [
      `/${lang}`,
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`,
    ] as const;
  }),
);
const [site, browser] = await Promise.all([startSite(Object.fromEntries(pages)), startBrowser()]);

/** What the script did to the elements that a server had written. */
interface Changes {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly moved: readonly string[];
}

test.each(languages)(
  'in %s, the script takes over every widget and leaves every element where it was',
  async (lang) => {
    const { page, errors } = await openPage(browser, `${site}/${lang}`);
    await page.evaluate(() => {
      // Pictures are drawn anew where they have more or less room than a server knows: what they are made of is left out.
      const elementsIn = (root: ParentNode): Element[] =>
        [...root.children].flatMap((one) => [
          one,
          ...(one.shadowRoot ? elementsIn(one.shadowRoot) : []),
          ...(one.localName === 'svg' ? [] : elementsIn(one)),
        ]);
      const boxOf = (one: Element): string => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y + scrollY, width, height].map((value) => value.toFixed(1)).join(' ');
      };
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
            .filter((one) => before.has(one) && !isStyle(one) && before.get(one) !== boxOf(one))
            .map((one) => `${pathOf(one)}: ${before.get(one) ?? ''} → ${boxOf(one)}`),
        };
      });
    });
    await page.addScriptTag({ url: '/hn/hn.js', type: 'module' });
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('main > *')].filter((one) => Reflect.get(one, 'hasUpdated')).length === count,
      widgetTags.length,
    );
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))));
    const changes = await page.evaluate(() => (Reflect.get(globalThis, 'changes') as () => Changes)());
    expect(changes).toEqual({ removed: [], added: [], moved: [] });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts') as unknown[])).toEqual([]);
    expect(errors).toEqual([]);
  },
);
