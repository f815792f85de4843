import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../../../packages/tooling/browser/launch-options.js';
import { shrinkPictures } from '../../../packages/tooling/pictures/shrink-pictures.js';
import { startServer } from '../server.js';
import { contentTypes, guideIds, readGuide, type GuideCode } from './guides.js';

/** A page of a site with a snippet in it. */
interface Shot {
  readonly path: string;
  readonly body: string;
  readonly host: 'plain' | 'municipality' | 'conference';
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each pixel of the page. */
  readonly scale?: number;
  readonly codes?: readonly GuideCode[];
}

const guidePictures = fileURLToPath(new URL('../public/guides/pictures/', import.meta.url));
const readmePictures = fileURLToPath(new URL('../../../.github/pictures/', import.meta.url));

const guideShots = guideIds.flatMap((id) =>
  (['en', 'nl'] as const).map((language): Shot => {
    const { codes } = readGuide(id, language);
    const body = codes.findLast(({ kind, code }) => kind === 'html' && /<hn-|data-hn=/.test(code))?.code ?? '';
    return {
      ...{ path: `${guidePictures}${id}-${language}.png`, body, language, codes },
      ...{ host: 'municipality', width: 800, height: 500, scale: 1.2 },
    };
  }),
);

const profile = (lang: string): string =>
  `<hn-network-profile network="health-hub-utrecht" lang="${lang}"></hn-network-profile>`;
const partners = '<hn-partner-list network="health-hub-utrecht" lang="nl"></hn-partner-list>';
const map = '<hn-place-map network="health-hub-utrecht" lang="en"></hn-place-map>';

const readmeShots: readonly Shot[] = [
  { path: 'profile-light.png', body: profile('en'), host: 'plain', language: 'en', width: 1000, height: 760 },
  { path: 'map-dark.png', body: map, host: 'conference', language: 'en', width: 1000, height: 760 },
  { path: 'partners-phone.png', body: partners, host: 'municipality', language: 'nl', width: 390, height: 760 },
].map((shot) => ({ ...shot, path: readmePictures + shot.path }) as Shot);

const logo = (letter: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" rx="16" fill="#0b5c7a"/><text x="40" y="56" font-size="44" font-family="sans-serif" text-anchor="middle" fill="#fff">${letter}</text></svg>`;

/** Shows the snippet on a page that looks like a site, once its widgets are drawn. */
const take = async (browser: Browser, url: string, shot: Shot): Promise<void> => {
  const { path, body, host, language, width, height, scale = 1.5, codes = [] } = shot;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, locale: language });
  await page.route('**/files/**/*.svg', (route) =>
    route.fulfill({
      contentType: 'image/svg+xml',
      body: logo(/(\w)[\w-]*\.svg$/.exec(route.request().url())?.[1]?.toUpperCase() ?? ''),
    }),
  );
  for (const { kind, file, code } of codes) {
    if (file !== undefined)
      await page.route(`**${file}`, (route) => route.fulfill({ contentType: contentTypes[kind] ?? '', body: code }));
  }
  const scheme = host === 'conference' ? 'dark' : 'light';
  await page.route('**/site.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="${language}" data-host="${host}" data-scheme="${scheme}"><link rel="stylesheet" href="/preview/page.css"><script type="module" src="/hn/hn.js"></script><main>${body}</main>`,
    }),
  );
  await page.goto(`${url}site.html`);
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('[state]')];
    return widgets.length > 0 && widgets.every((one) => one.getAttribute('state') === 'ready');
  });
  // Maps and wheels are drawn once more when they are measured.
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path, animations: 'disabled' });
  await page.close();
};

for (const folder of [guidePictures, readmePictures]) mkdirSync(folder, { recursive: true });
const server = await startServer(0);
const browser = await chromium.launch(launchOptions());
for (const shot of [...guideShots, ...readmeShots]) {
  await take(browser, server.url, shot);
  console.log(shot.path);
}
await browser.close();
server.close();
for (const folder of [guidePictures, readmePictures]) shrinkPictures(folder);
