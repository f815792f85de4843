import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guideIds, readGuide, type Guide } from './scripts/guides.js';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';
import { createOpener, type ForeignPage } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open, openPage } = createOpener(browser, server.url);

const guides = guideIds.flatMap((id) => [readGuide(id, 'en'), readGuide(id, 'nl')]);

const picture = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="30" fill="teal"/></svg>',
};

const typeOf: Readonly<Record<string, string>> = { csv: 'text/csv', css: 'text/css' };

/** URL that a guide uses for the reader's site. */
const exampleSite = 'https://www.example.org/';

/** Returns the guide's files on the reader's site, including the pictures it refers to. */
const siteOf = ({ codes }: Guide): NonNullable<ForeignPage['files']> => {
  const pictures = codes.flatMap(({ code }) => code.match(/[^\s,;"]*\/files\/[\w/-]+\.svg/g) ?? []);
  const own = codes.flatMap(({ kind, file, code }) => {
    const contentType = typeOf[kind];
    return file === undefined || contentType === undefined ? [] : [[file, { contentType, body: code }] as const];
  });
  return Object.fromEntries([...pictures.map((path) => [path, picture] as const), ...own]);
};

const policyIn = ({ codes }: Guide): string | undefined =>
  codes.find(({ kind }) => kind === 'http')?.code.replace('Content-Security-Policy: ', '');

const snippets = guides.flatMap((guide) =>
  guide.codes.flatMap(({ kind, code }, at) =>
    kind === 'html' ? [{ guide, code, name: `${guide.id}.${guide.language} ${at}` }] : [],
  ),
);

test.each(snippets)('the snippet $name draws its widgets, and nothing goes wrong', async ({ guide, code }) => {
  const policy = policyIn(guide);
  const opened = await openPage(code, { files: siteOf(guide), ...(policy === undefined ? {} : { policy }) });
  const wanted = (code.match(/<hn-|data-hn=/g) ?? []).length;
  await expect
    .poll(() =>
      opened.page.evaluate(() => [...document.querySelectorAll('[state]')].map((one) => one.getAttribute('state'))),
    )
    .toEqual(Array.from({ length: wanted }, () => 'ready'));
  expect(opened.troubles.filter((trouble) => !trouble.startsWith(`request to ${exampleSite}files/`))).toEqual([]);
});

test('the style of the house reaches the widget', async () => {
  const guide = readGuide('house-style', 'en');
  const { page } = await openPage(guide.codes[0]?.code ?? '', { files: siteOf(guide) });
  const color = page.locator('hn-key-figures .value').first();
  expect(await color.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(163, 25, 91)');
});

describe('every guide', () => {
  test.each(guides)(
    '$id in $language stands on a page with its picture, and has no barrier that axe finds',
    async (guide) => {
      const { page, texts, troubles } = await open(`guides/${guide.language}/${guide.id}.html`);
      expect(await texts('h1')).toEqual([guide.title]);
      expect(await page.locator('.picture').evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
      expect(await violationsOn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(troubles).toEqual([]);
    },
  );

  test.each(guideIds)('%s says the same code in both languages but for words', (id) => {
    const shapeOf = (language: 'en' | 'nl'): unknown =>
      readGuide(id, language).codes.map(({ kind, file, code }) => [kind, file, code.match(/<[\w-]+|--[\w-]+/g)]);
    expect(shapeOf('nl')).toEqual(shapeOf('en'));
  });

  test('has a picture that is committed', () => {
    const missing = guides.filter(
      ({ id, language }) => !existsSync(new URL(`public/guides/pictures/${id}-${language}.png`, import.meta.url)),
    );
    expect(missing.map(({ id, language }) => `${id}-${language}`)).toEqual([]);
  });
});

test.each(['en', 'nl'])('the list of guides in %s is reached from the start page', async (language) => {
  const { page, texts, troubles } = await open(`?language=${language}`);
  await page.locator(`a[href="guides/${language}/"]`).click();
  await expect
    .poll(() => texts('.guides a'))
    .toEqual(guideIds.map((id) => readGuide(id, language as 'en' | 'nl').title));
  expect(await violationsOn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
