import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** As strict as the policies of public bodies. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const origin = 'https://waves.test';

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = { '.js': 'text/javascript', '.json': 'application/json', '.csv': 'text/csv', '.html': 'text/html' };

/**
 * One request of a page. A wave is all requests sent before the first response to any of them; the page itself is wave
 * 0.
 *
 * @typedef {{ path: string, wave: number, bytes: number }} PageRequest
 */

/**
 * Figures of a page: its requests, the time until everything is shown, and its errors and warnings.
 *
 * @typedef {{ requests: PageRequest[], milliseconds: number, troubles: string[] }} Figures
 */

/** @param {number} milliseconds */
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether all widgets are shown, including nested ones. Runs in the page. */
const isShown = () => {
  const settled = ['ready', 'empty'];
  /** @param {ParentNode} root @returns {Element[]} */
  const widgetsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(/^hn-(?!dataset$)/.test(one.localName) ? [one] : []),
      ...(one.shadowRoot ? widgetsIn(one.shadowRoot) : []),
    ]);
  const widgets = widgetsIn(document);
  return widgets.length > 0 && widgets.every((one) => settled.includes(one.getAttribute('state') ?? ''));
};

/** @param {import('playwright-core').Page} page @param {string[]} troubles */
const listen = (page, troubles) => {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
};

/**
 * Opens a page under a strict policy, with every response delayed by the same time, and returns its requests with their
 * waves.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ html: string, folder: string, delay: number }} task `folder` is served as `/hn/`
 * @returns {Promise<Figures>}
 */
export const measureWaves = async (browser, { html, folder, delay }) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  /** @type {string[]} */
  const troubles = [];
  /** @type {{ path: string, wave: number, body: Buffer | undefined }[]} */
  const requested = [];
  let answered = -1;
  listen(page, troubles);
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const wave = answered + 1;
    const isPage = path === '/';
    const body = isPage
      ? Buffer.from(html)
      : await readFile(join(folder, path.replace(/^\/hn\//, ''))).catch(() => undefined);
    requested.push({ path, wave, body });
    await wait(delay);
    answered = Math.max(answered, wave);
    const headers = isPage ? { 'Content-Security-Policy': contentSecurityPolicy } : {};
    const contentType = mediaTypes[isPage ? '.html' : extname(path)] ?? 'text/plain';
    await route.fulfill(body ? { body, contentType, headers } : { status: 404 });
  });
  const start = performance.now();
  await page.goto(origin);
  await page.waitForFunction(isShown, undefined, { polling: 'raf' });
  const milliseconds = performance.now() - start;
  await page.close();
  // Compressed after the page has loaded: compression takes so long that later requests would seem to belong to another
  // wave.
  const requests = requested.map(({ path, wave, body }) => ({
    path,
    wave,
    bytes: brotliCompressSync(body ?? '').length,
  }));
  return { requests, milliseconds, troubles };
};

/**
 * Summarizes the requests after the script itself.
 *
 * @param {Figures} figures @returns {{ waves: number, requests: number, code: number, data: number }} bytes compressed
 * with brotli
 */
export const afterScript = ({ requests }) => {
  const script = requests.find(({ path }) => /\/hn(?:\.all)?\.js$/.test(path));
  const later = requests.filter(({ path, wave }) => wave > (script?.wave ?? 0) && path !== script?.path);
  const isData = (/** @type {PageRequest} */ { path }) => /\/(?:data|outlines)[/-]/.test(path);
  const bytesOf = (/** @type {PageRequest[]} */ some) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    waves: new Set(later.map(({ wave }) => wave)).size,
    requests: later.length,
    code: bytesOf(later.filter((one) => !isData(one))),
    data: bytesOf(later.filter(isData)),
  };
};
