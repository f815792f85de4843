import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentTypes, guideIds, readGuide, type Guide } from './scripts/guides.js';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';
import { createOpener, type ForeignPage } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open, openPage } = createOpener(browser, server.url);

const guides = guideIds.flatMap((id) => [readGuide(id, 'en'), readGuide(id, 'nl')]);

const picture = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="30" fill="teal"/></svg>',
};

/** The address at which a guide has the reader's site. */
const exampleSite = 'https://www.example.org/';

/** The guide's files on the reader's site; pictures that it names lie there too. */
const siteOf = ({ codes }: Guide): NonNullable<ForeignPage['files']> => {
  const pictures = codes.flatMap(({ code }) => code.match(/[^\s,;"]*\/files\/[\w/-]+\.svg/g) ?? []);
  const own = codes.flatMap(({ kind, file, code }) => {
    const contentType = contentTypes[kind];
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

test.each([
  ['en', 'Copied.', 'Your browser does not allow it: select the text and copy it.'],
  ['nl', 'Gekopieerd.', 'Uw browser staat dit niet toe: selecteer de tekst en kopieer die.'],
] as const)('in %s, code is copied by keyboard, and a screen reader is told', async (language, copied, notCopied) => {
  const { page, texts } = await open(`guides/${language}/house-style.html`);
  const { codes } = readGuide('house-style', language);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const [first, second] = [page.getByRole('button').first(), page.getByRole('button').nth(1)];
  await first.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => texts('[role=status]')).toEqual([copied, '']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes[0]?.code);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await second.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
  });
  await page.keyboard.press('Space');
  await expect.poll(() => texts('[role=status]')).toEqual([copied, notCopied]);
});

test('without a script, no button is shown that does nothing', async () => {
  const { page } = await open('guides/en/embed.html', { javaScriptEnabled: false });
  expect(await page.getByRole('button').count()).toBe(0);
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
