import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contentTypes, guideIds, guideLanguages, readGuide, type Guide } from './scripts/guides.js';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';
import { createOpener, type ForeignPage } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open, openPage } = createOpener(browser, server.url);

const guides = guideIds.flatMap((id) => [readGuide(id, 'en'), readGuide(id, 'nl')]);

const picture = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="30" fill="teal"/></svg>',
};

/** URL of the reader's site in the guides. */
const exampleSite = 'https://www.example.org/';

/** Returns the guide's files on the reader's site, including the pictures it refers to. */
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

/** Script that an administrator puts into the theme, for snippets that consist of a tag only. */
const themeScript = '<script type="module" src="/hn/hn.js"></script>';

const onPage = (code: string): string => (code.includes('<script') ? code : `${themeScript}\n${code}`);

test.each(snippets)('the snippet $name renders its widgets without errors', async ({ guide, code }) => {
  const policy = policyIn(guide);
  const opened = await openPage(onPage(code), { files: siteOf(guide), ...(policy === undefined ? {} : { policy }) });
  const wanted = (code.match(/<hn-|data-hn=/g) ?? []).length;
  await expect
    .poll(() =>
      opened.page.evaluate(() => [...document.querySelectorAll('[state]')].map((one) => one.getAttribute('state'))),
    )
    .toEqual(Array.from({ length: wanted }, () => 'ready'));
  expect(opened.troubles.filter((trouble) => !trouble.startsWith(`request to ${exampleSite}files/`))).toEqual([]);
});

test('the custom style applies to the widget', async () => {
  const guide = readGuide('house-style', 'en');
  const { page } = await openPage(guide.codes[0]?.code ?? '', { files: siteOf(guide) });
  const color = page.locator('hn-key-figures .value').first();
  expect(await color.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(163, 25, 91)');
});

test.each([
  ['en', 'Copied.', 'Your browser does not allow it: select the text and copy it.'],
  ['nl', 'Gekopieerd.', 'Uw browser staat dit niet toe: selecteer de tekst en kopieer die.'],
] as const)(
  'in %s, code is copied by keyboard, which is announced to screen readers',
  async (language, copied, notCopied) => {
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
  },
);

test('buttons are hidden without a script', async () => {
  const { page } = await open('guides/en/embed.html', { javaScriptEnabled: false });
  expect(await page.getByRole('button').count()).toBe(0);
});

/** How the page is laid out in a window, in pixels. */
const layoutOf = async (page: Page, width: number, height: number): Promise<Record<string, number>> => {
  await page.setViewportSize({ width, height });
  return page.evaluate(() => {
    const boxOf = (selector: string): DOMRect =>
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const letters = [...document.querySelectorAll('main *')].map((one) => parseFloat(getComputedStyle(one).fontSize));
    return {
      height: boxOf('body').height,
      width: document.documentElement.scrollWidth,
      between: boxOf('.picture').left - boxOf('.job').right,
      smallestLetter: Math.min(...letters),
    };
  });
};

describe('every guide', () => {
  test.each(guides)(
    '$id in $language fits one screen with its picture, and a phone, without axe violations',
    async (guide) => {
      const { page, texts, troubles } = await open(`guides/${guide.language}/${guide.id}.html`);
      expect(await texts('h1')).toEqual([guide.title]);
      const picture = page.locator('.picture img');
      expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
      const { height, ...desktop } = await layoutOf(page, 1280, 800);
      expect(desktop).toEqual({ width: 1280, between: 32, smallestLetter: 13 });
      expect(height).toBeLessThanOrEqual(800);
      expect(await violationsOn(page)).toEqual([]);
      const phone = await layoutOf(page, 390, 844);
      expect([phone.width, phone.smallestLetter]).toEqual([390, 13]);
      expect((await layoutOf(page, 320, 700)).width).toBe(320);
      expect(troubles).toEqual([]);
    },
  );

  test.each(guideIds)('%s contains the same code in both languages, except texts', (id) => {
    const shapeOf = (language: 'en' | 'nl'): unknown =>
      readGuide(id, language).codes.map(({ kind, file, code }) => [
        kind,
        file?.match(/^\S+$/)?.[0],
        code.match(/<[\w-]+|--[\w-]+/g),
      ]);
    expect(shapeOf('nl')).toEqual(shapeOf('en'));
  });

  test('has a committed picture', () => {
    const missing = guides.filter(
      ({ id, language }) => !existsSync(new URL(`public/guides/pictures/${id}-${language}.png`, import.meta.url)),
    );
    expect(missing.map(({ id, language }) => `${id}-${language}`)).toEqual([]);
  });
});

describe('guides use the terms of the start page', () => {
  const sources = guides.map(({ id, language }) => ({
    id,
    language,
    text: readFileSync(new URL(`guides/${language}/${id}.md`, import.meta.url), 'utf8'),
  }));

  test.each(sources)('$id in $language uses the name of the configurator in the menu', ({ language, text }) => {
    const names = [...text.matchAll(/\[([^\]]+)\]\([^)]*configurator\.html/g)].map(([, name = '']) =>
      name.toLowerCase(),
    );
    const { configurator } = guideLanguages[language].nav;
    expect(names.filter((name) => name !== configurator.toLowerCase())).toEqual([]);
    const other = guideLanguages[language === 'nl' ? 'en' : 'nl'].nav.configurator;
    expect(text.replaceAll('configurator.html', '').toLowerCase()).not.toContain(other.toLowerCase());
  });

  test.each(sources.filter(({ language }) => language === 'nl'))('$id in Dutch uses consistent terms', ({ text }) => {
    expect(text.match(/plug-in|onderde(?:el|len)|stijlblad|startpagina/gi) ?? []).toEqual([]);
  });
});

test('the guides to WordPress and Drupal have a single snippet to paste', () => {
  const codes = guides.filter(({ id }) => id === 'wordpress' || id === 'drupal').flatMap(({ codes: all }) => all);
  const mixed = codes.filter(({ code }) => code.includes('<script') && code.includes('<div'));
  expect([codes.length, mixed]).toEqual([10, []]);
});

test.each(['en', 'nl'] as const)(
  'the guide to Drupal in %s has the same preparation as the page about Drupal',
  (language) => {
    const page = readFileSync(new URL('../../packages/elements/docs/drupal.md', import.meta.url), 'utf8');
    const lines = new Set(page.split('\n').map((line) => line.trim()));
    const prepared = readGuide('drupal', language).codes.filter(({ kind }) => kind === 'yaml' || kind === 'text');
    expect(prepared.map(({ kind }) => kind)).toEqual(['yaml', 'text']);
    const told = prepared.flatMap(({ code }) => code.split('\n').map((line) => line.trim()));
    expect(told.filter((line) => !lines.has(line))).toEqual([]);
  },
);

test.each(['en', 'nl'])('the start page links to the list of guides in %s', async (language) => {
  const { page, texts, troubles } = await open(`?language=${language}`);
  await page.locator(`a[href="guides/${language}/"]`).click();
  await expect
    .poll(() => texts('.guides a'))
    .toEqual(guideIds.map((id) => readGuide(id, language as 'en' | 'nl').title));
  expect((await layoutOf(page, 1280, 800)).height).toBeLessThanOrEqual(800);
  expect(await violationsOn(page)).toEqual([]);
  expect(troubles).toEqual([]);
});
