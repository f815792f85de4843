import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../../../packages/tooling/browser/launch-options.js';
import { shrinkPictures } from '../../../packages/tooling/pictures/shrink-pictures.js';
import { startServer } from '../server.js';
import { escapeHtml } from '../src/html-text.js';
import { contentTypes, guideIds, readGuide, type GuideCode, type GuideId } from './guides.js';

/** A page of a site with a snippet. */
interface Shot {
  readonly path: string;
  readonly body: string;
  readonly host: 'plain' | 'municipality' | 'conference';
  readonly language: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture per pixel of the page. */
  readonly scale?: number;
  readonly codes?: readonly GuideCode[];
}

const guidePictures = fileURLToPath(new URL('../public/guides/pictures/', import.meta.url));
const readmePictures = fileURLToPath(new URL('../../../.github/pictures/', import.meta.url));

/** The snippets of a guide that draw a widget. */
const widgetsIn = (codes: readonly GuideCode[]): string[] =>
  codes.flatMap(({ kind, code }) => (kind === 'html' && /<hn-|data-hn=/.test(code) ? [code] : []));

const beside = '<style>main { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem }</style>';

const sourceView =
  '<style>pre { margin: 0 0 1.5rem; padding: 1rem; border: 1px solid #949494; background: #f5f5f5; white-space: pre-wrap }</style>';

/** Content of the page for guides whose last snippet does not show their subject. */
const bodies: Partial<Record<GuideId, (snippets: readonly string[]) => string>> = {
  logos: (snippets) => snippets.join(''),
  languages: ([sections = '']) => beside + sections,
  drupal: ([source = '']) => `${sourceView}<pre>${escapeHtml(source)}</pre>${source}`,
};

/** The picture of WordPress is taken in WordPress: examples/wordpress/scripts/pictures.ts. */
const guideShots = guideIds
  .filter((id) => id !== 'wordpress')
  .flatMap((id) =>
    (['en', 'nl'] as const).map((language): Shot => {
      const { codes } = readGuide(id, language);
      const snippets = widgetsIn(codes);
      const body = bodies[id]?.(snippets) ?? snippets.at(-1) ?? '';
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
  // Maps and wheels are redrawn after they have been measured.
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
